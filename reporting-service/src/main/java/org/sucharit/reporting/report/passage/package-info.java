/** What people write into a document: it lives beside the data, survives every new version, and tells when it no longer fits. */
package org.sucharit.reporting.report.passage;
