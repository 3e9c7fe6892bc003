/** Documents as files of a word processor. */
package org.sucharit.reporting.document.docx;
