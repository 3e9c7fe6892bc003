/** Charts, codes and boxes, drawn once for all formats. Plain Java. */
package org.sucharit.reporting.document.drawing;
