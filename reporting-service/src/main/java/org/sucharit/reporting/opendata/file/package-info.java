/** Announced results as files for anyone: tables, what their columns mean, checksums. Plain Java. */
package org.sucharit.reporting.opendata.file;
