package org.sucharit.reporting.document.drawing;

import java.util.List;
import org.sucharit.reporting.document.Markup;
import org.sucharit.reporting.document.drawing.Drawing.Point;
import org.sucharit.reporting.document.font.Face;

/** Drawings as SVG to stand in a page, which gives each {@linkplain Ink ink} its colour: {@code .ink-first}. */
public final class SvgDrawing {

    private static final int HUNDREDTHS = 100;

    private final StringBuilder out = new StringBuilder(1 << 12);

    private SvgDrawing() {}

    /**
     * An SVG element, well-formed as XML and as HTML.
     *
     * @param alternative what it shows, in words
     */
    public static String of(Drawing drawing, String alternative) {
        SvgDrawing svg = new SvgDrawing();
        svg.write(drawing, alternative);
        return svg.out.toString();
    }

    private void write(Drawing drawing, String alternative) {
        String words = Markup.escape(alternative);
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"")
                .append(words)
                .append("\" viewBox=\"0 0 ");
        number(drawing.width()).append(' ');
        number(drawing.height())
                .append("\" fill=\"none\"><title>")
                .append(words)
                .append("</title>");
        for (Drawing.Part part : drawing.parts()) {
            switch (part) {
                case Drawing.Area area -> area(area);
                case Drawing.Path path -> path(path);
                case Drawing.Text text -> text(text);
            }
        }
        out.append("</svg>");
    }

    private void area(Drawing.Area area) {
        open("path", area.ink()).append(" fill=\"currentColor\" d=\"");
        area.rings().forEach(ring -> points(ring, true));
        out.append("\"/>");
    }

    private void path(Drawing.Path path) {
        open("path", path.ink()).append(" stroke=\"currentColor\" stroke-width=\"");
        number(path.thickness()).append('"');
        float[] lengths = path.dash().lengths();
        if (lengths.length > 0) {
            out.append(" stroke-dasharray=\"");
            for (int i = 0; i < lengths.length; i++) {
                out.append(i == 0 ? "" : " ");
                number(lengths[i]);
            }
            out.append('"');
        }
        out.append(" d=\"");
        points(path.points(), path.closed());
        out.append("\"/>");
    }

    private void text(Drawing.Text text) {
        open("text", text.ink()).append(" fill=\"currentColor\" x=\"");
        number(text.x()).append("\" y=\"");
        number(text.baseline()).append("\" font-size=\"");
        number(text.size()).append('"');
        if (text.face() == Face.BOLD) {
            out.append(" font-weight=\"700\"");
        }
        out.append(
                switch (text.anchor()) {
                    case START -> "";
                    case MIDDLE -> " text-anchor=\"middle\"";
                    case END -> " text-anchor=\"end\"";
                });
        out.append('>').append(Markup.escape(text.text())).append("</text>");
    }

    private StringBuilder open(String element, Ink ink) {
        return out.append('<')
                .append(element)
                .append(" class=\"ink-")
                .append(ink.code())
                .append('"');
    }

    private void points(List<Point> points, boolean closed) {
        for (int i = 0; i < points.size(); i++) {
            out.append(i == 0 ? 'M' : 'L');
            number(points.get(i).x()).append(' ');
            number(points.get(i).y());
        }
        out.append(closed ? "Z" : "");
    }

    /** With two decimals at most, in any locale. */
    private StringBuilder number(float number) {
        int hundredths = Math.round(number * HUNDREDTHS);
        int rest = Math.abs(hundredths % HUNDREDTHS);
        out.append(hundredths < 0 ? "-" : "").append(Math.abs(hundredths / HUNDREDTHS));
        if (rest > 0) {
            out.append('.').append(rest / 10);
            if (rest % 10 > 0) {
                out.append(rest % 10);
            }
        }
        return out;
    }
}
