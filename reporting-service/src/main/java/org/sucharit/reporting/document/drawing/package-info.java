/**
 * Charts, codes and boxes, drawn once for all formats. {@link org.sucharit.reporting.document.drawing.Drawings} makes a
 * {@link org.sucharit.reporting.document.drawing.Drawing} of an illustration; it becomes SVG in a page, vectors in a PDF
 * and a PNG file where a format cannot draw. Nothing is told by colour alone. Plain Java.
 */
package org.sucharit.reporting.document.drawing;
