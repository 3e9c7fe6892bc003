/** The tables of documents as files of a spreadsheet. */
package org.sucharit.reporting.document.xlsx;
