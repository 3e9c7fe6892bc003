/**
 * One model of a document and a renderer per format, so that every format says the same by construction. Knows nothing
 * of assessments. Plain Java.
 *
 * <p>The model is in {@link org.sucharit.reporting.document.Document} and
 * {@link org.sucharit.reporting.document.Block}; a package for each format renders it. The same document always gives
 * the same bytes.
 */
package org.sucharit.reporting.document;
