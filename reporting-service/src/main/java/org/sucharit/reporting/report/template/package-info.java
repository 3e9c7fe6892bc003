/** How agencies want their documents: emblem, signatory, digits, and the order of the parts. */
package org.sucharit.reporting.report.template;
