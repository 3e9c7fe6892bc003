package org.sucharit.reporting.document.pdf;

import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;
import org.sucharit.reporting.document.drawing.Drawing;

/** Draws a drawing on a page, whose positions go up where the drawing's go down. */
final class DrawingPainter {

    private final PdfContentByte content;
    private final Letters letters;
    private final float left;
    private final float top;

    DrawingPainter(PdfContentByte content, Letters letters, float left, float top) {
        this.content = content;
        this.letters = letters;
        this.left = left;
        this.top = top;
    }

    void paint(Drawing drawing) {
        for (Drawing.Part part : drawing.parts()) {
            switch (part) {
                case Drawing.Area area -> {
                    content.setColorFill(area.ink().color());
                    area.rings().forEach(ring -> trace(ring, true));
                    content.fill();
                }
                case Drawing.Path path -> {
                    content.setColorStroke(path.ink().color());
                    content.setLineWidth(path.thickness());
                    content.setLineDash(path.dash().lengths(), 0);
                    trace(path.points(), path.closed());
                    content.stroke();
                }
                case Drawing.Text text ->
                    letters.draw(
                            text.text(),
                            text.text(),
                            text.face(),
                            text.size(),
                            text.ink().color(),
                            left + text.left(),
                            top - text.baseline());
            }
        }
    }

    private void trace(List<Drawing.Point> points, boolean closed) {
        for (int i = 0; i < points.size(); i++) {
            float x = left + points.get(i).x();
            float y = top - points.get(i).y();
            if (i == 0) {
                content.moveTo(x, y);
            } else {
                content.lineTo(x, y);
            }
        }
        if (closed) {
            content.closePath();
        }
    }
}
