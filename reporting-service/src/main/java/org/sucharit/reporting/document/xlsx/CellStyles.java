package org.sucharit.reporting.document.xlsx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sucharit.reporting.document.Markup;
import org.sucharit.reporting.document.Table;
import org.sucharit.reporting.document.office.Shade;

/** The styles that cells of one file have, each kept once and named by its number. One per document. */
final class CellStyles {

    /**
     * On every Windows and Mac with an office suite, with Thai and Latin letters: a spreadsheet cannot carry its font.
     */
    private static final String FONT = "Tahoma";

    private static final int FIRST_FORMAT = 164;
    private static final List<Look> LOOKS = List.of(Look.values());

    /**
     * A style.
     *
     * @param format of a number; empty for none
     * @param quoted whether it stays text when somebody edits it, however it begins
     */
    private record Style(Look look, Table.Align align, String format, boolean quoted) {}

    private final Map<Style, Integer> styles = new LinkedHashMap<>();
    private final Map<String, Integer> formats = new LinkedHashMap<>();

    CellStyles() {
        // The first one is that of cells that nobody wrote.
        styles.put(new Style(Look.PLAIN, Table.Align.START, "", false), 0);
    }

    /** The style of a text. */
    int text(Look look, Table.Align align, String text) {
        boolean formula = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
        return number(new Style(look, align, "", formula));
    }

    /** The style of a number. */
    int figure(Table.Align align, String format) {
        formats.computeIfAbsent(format, _ -> FIRST_FORMAT + formats.size());
        return number(new Style(Look.TEXT, align, format, false));
    }

    private int number(Style style) {
        return styles.computeIfAbsent(style, _ -> styles.size());
    }

    String xml() {
        StringBuilder out = new StringBuilder(1 << 12);
        out.append("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        if (!formats.isEmpty()) {
            out.append("<numFmts count=\"").append(formats.size()).append("\">");
            formats.forEach((format, id) -> out.append("<numFmt numFmtId=\"")
                    .append(id)
                    .append("\" formatCode=\"")
                    .append(Markup.escape(format))
                    .append("\"/>"));
            out.append("</numFmts>");
        }
        out.append("<fonts count=\"").append(LOOKS.size()).append("\">");
        for (Look look : LOOKS) {
            out.append(look.bold() ? "<font><b/>" : "<font>").append(look == Look.LINK ? "<u/>" : "");
            out.append("<sz val=\"")
                    .append(look.size())
                    .append("\"/><color rgb=\"FF")
                    .append(look.ink());
            out.append("\"/><name val=\"").append(FONT).append("\"/><family val=\"2\"/></font>");
        }
        // The first two fills are given by the format.
        out.append("</fonts><fills count=\"").append(LOOKS.size() + 2);
        out.append("\"><fill><patternFill patternType=\"none\"/></fill>");
        out.append("<fill><patternFill patternType=\"gray125\"/></fill>");
        for (Look look : LOOKS) {
            out.append(fill(look.ground()));
        }
        out.append("</fills><borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border>");
        for (String side : new String[] {"left", "right", "top", "bottom"}) {
            out.append('<')
                    .append(side)
                    .append(" style=\"thin\"><color rgb=\"FF")
                    .append(Shade.BORDER);
            out.append("\"/></").append(side).append('>');
        }
        out.append("<diagonal/></border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\"");
        out.append(" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"")
                .append(styles.size());
        out.append("\">");
        styles.keySet().forEach(style -> style(out, style));
        out.append("</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>");
        return out.append("</cellStyles></styleSheet>").toString();
    }

    private static String fill(String ground) {
        return ground.isEmpty()
                ? "<fill><patternFill patternType=\"none\"/></fill>"
                : "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF" + ground + "\"/></patternFill></fill>";
    }

    private void style(StringBuilder out, Style style) {
        Look look = style.look();
        int font = LOOKS.indexOf(look);
        out.append("<xf numFmtId=\"").append(style.format().isEmpty() ? 0 : formats.get(style.format()));
        out.append("\" fontId=\"").append(font).append("\" fillId=\"");
        out.append(font + 2).append("\" borderId=\"").append(look.bordered() ? 1 : 0);
        out.append("\" xfId=\"0\"").append(style.quoted() ? " quotePrefix=\"1\"" : "");
        out.append(" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\"");
        out.append(" applyAlignment=\"1\"><alignment horizontal=\"");
        out.append(
                switch (style.align()) {
                    case START -> "left";
                    case CENTER -> "center";
                    case END -> "right";
                });
        out.append("\" vertical=\"").append(look == Look.HEADING ? "center" : "top");
        out.append("\" wrapText=\"1\"/></xf>");
    }
}
