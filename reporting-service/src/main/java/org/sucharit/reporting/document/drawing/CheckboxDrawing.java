package org.sucharit.reporting.document.drawing;

import java.util.List;
import org.sucharit.reporting.document.drawing.Drawing.Dash;
import org.sucharit.reporting.document.drawing.Drawing.Point;

/** Draws the box of a form. The font has none. */
public final class CheckboxDrawing {

    private CheckboxDrawing() {}

    /**
     * An upright square, with a tick in it or without.
     *
     * @param size of the box, in points
     */
    public static Drawing of(boolean ticked, float size) {
        Sketch sketch = new Sketch();
        float edge = size / 12;
        float inner = size - edge;
        sketch.path(Sketch.rectangle(edge / 2, edge / 2, inner, inner), true, Ink.TEXT, edge, Dash.SOLID);
        if (ticked) {
            sketch.path(
                    List.of(
                            new Point(size * 0.22f, size * 0.52f),
                            new Point(size * 0.42f, size * 0.74f),
                            new Point(size * 0.8f, size * 0.26f)),
                    false,
                    Ink.TEXT,
                    size * 0.14f,
                    Dash.SOLID);
        }
        return sketch.drawing(size, size);
    }
}
