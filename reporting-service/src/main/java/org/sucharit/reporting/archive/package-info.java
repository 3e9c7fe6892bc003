/** Archives of many files that are written as a stream, from any byte on. */
package org.sucharit.reporting.archive;
