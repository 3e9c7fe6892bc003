/** Documents about provinces and about the nation. */
package org.sucharit.reporting.report.area;
