/** Publishing a version of a document: what contradicts itself is not published, and what was published never changes. */
package org.sucharit.reporting.report.publication;
