/** What files of Office Open XML (ISO/IEC 29500) have in common: the package of parts, and how much room texts take. */
package org.sucharit.reporting.document.office;
