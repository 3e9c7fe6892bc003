/** Many documents as one archive: a job whose files are rendered in the background, by as many processes as there are. */
package org.sucharit.reporting.report.batch;
