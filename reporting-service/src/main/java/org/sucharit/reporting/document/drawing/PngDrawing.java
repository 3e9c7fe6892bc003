package org.sucharit.reporting.document.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.sucharit.reporting.document.drawing.Drawing.Point;

/**
 * Drawings as PNG files, opaque on white, for formats that cannot draw.
 *
 * <p>Letters are drawn as shapes: how the machine would smooth them never matters.
 */
public final class PngDrawing {

    /** Pixels per point. */
    public static final int SCALE = 3;

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final float MITER = 4;

    private final Graphics2D canvas;

    private PngDrawing(Graphics2D canvas) {
        this.canvas = canvas;
    }

    /** The file. The drawing's size in points is the size at which to show it. */
    public static byte[] of(Drawing drawing) {
        int width = (int) Math.ceil(drawing.width() * SCALE);
        int height = (int) Math.ceil(drawing.height() * SCALE);
        BufferedImage image = new BufferedImage(Math.max(1, width), Math.max(1, height), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        canvas.scale(SCALE, SCALE);
        new PngDrawing(canvas).draw(drawing);
        canvas.dispose();
        return PngImage.write(image);
    }

    private void draw(Drawing drawing) {
        for (Drawing.Part part : drawing.parts()) {
            switch (part) {
                case Drawing.Area area -> {
                    canvas.setColor(area.ink().color());
                    Path2D shape = new Path2D.Float(Path2D.WIND_NON_ZERO);
                    area.rings().forEach(ring -> trace(shape, ring, true));
                    canvas.fill(shape);
                }
                case Drawing.Path path -> {
                    canvas.setColor(path.ink().color());
                    float[] dash = path.dash().lengths();
                    canvas.setStroke(new BasicStroke(
                            path.thickness(),
                            BasicStroke.CAP_BUTT,
                            BasicStroke.JOIN_MITER,
                            MITER,
                            dash.length == 0 ? null : dash,
                            0));
                    Path2D shape = new Path2D.Float();
                    trace(shape, path.points(), path.closed());
                    canvas.draw(shape);
                }
                case Drawing.Text text -> text(text);
            }
        }
    }

    private void text(Drawing.Text text) {
        Font font = text.face().shaping().deriveFont(text.size());
        char[] drawn = text.face().drawn(text.text()).toCharArray();
        canvas.setColor(text.ink().color());
        canvas.fill(font.layoutGlyphVector(EXACT, drawn, 0, drawn.length, Font.LAYOUT_LEFT_TO_RIGHT)
                .getOutline(text.left(), text.baseline()));
    }

    private static void trace(Path2D shape, List<Point> points, boolean closed) {
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            if (i == 0) {
                shape.moveTo(point.x(), point.y());
            } else {
                shape.lineTo(point.x(), point.y());
            }
        }
        if (closed) {
            shape.closePath();
        }
    }
}
