package org.sucharit.reporting.document.html;

import java.util.Base64;
import java.util.List;
import org.sucharit.reporting.document.Badge;
import org.sucharit.reporting.document.Bars;
import org.sucharit.reporting.document.Block;
import org.sucharit.reporting.document.CellBlock;
import org.sucharit.reporting.document.Checkbox;
import org.sucharit.reporting.document.Code;
import org.sucharit.reporting.document.Cover;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.document.Figure;
import org.sucharit.reporting.document.Heading;
import org.sucharit.reporting.document.HeadingLevels;
import org.sucharit.reporting.document.Illustration;
import org.sucharit.reporting.document.ItemList;
import org.sucharit.reporting.document.Markup;
import org.sucharit.reporting.document.Opening;
import org.sucharit.reporting.document.PageBreak;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.Radar;
import org.sucharit.reporting.document.RendererWords;
import org.sucharit.reporting.document.Signature;
import org.sucharit.reporting.document.Surroundings;
import org.sucharit.reporting.document.Table;
import org.sucharit.reporting.document.drawing.CheckboxDrawing;
import org.sucharit.reporting.document.drawing.Drawing;
import org.sucharit.reporting.document.drawing.Drawings;
import org.sucharit.reporting.document.drawing.PngImage;
import org.sucharit.reporting.document.drawing.Room;
import org.sucharit.reporting.document.drawing.SvgDrawing;

/**
 * Writes a document's blocks as HTML. One per document.
 *
 * <p>Tables carry their roles explicitly: on a narrow screen their style turns rows into cards, and browsers then
 * forget that they are tables.
 */
final class HtmlBody {

    private static final float BOX = 12;

    private final Document document;
    private final Surroundings surroundings;
    private final RendererWords words;
    private final HeadingLevels levels;
    private final StringBuilder out = new StringBuilder(1 << 16);
    private String front = "";
    private final StringBuilder links = new StringBuilder();
    private int headings;
    private PageBreak turn;
    private boolean landscape;

    HtmlBody(Document document, Surroundings surroundings) {
        this.document = document;
        this.surroundings = surroundings;
        words = RendererWords.of(document);
        levels = HeadingLevels.of(document);
    }

    void write() {
        for (Block block : document.blocks()) {
            if (!(block instanceof PageBreak || block instanceof Opening)) {
                turn();
            }
            switch (block) {
                case Cover cover -> cover(cover);
                case Heading heading -> heading(heading);
                case Table table -> table(table);
                case CellBlock running -> running(running);
                case PageBreak next -> turn = next;
                case Opening _ -> {}
                case Illustration illustration -> illustration(illustration);
                case Signature signature -> signature(signature);
            }
        }
        close();
    }

    /** Goes to a new page; pages that lie on their side are kept together. */
    private void turn() {
        if (turn != null) {
            close();
            out.append(turn.landscape() ? "<div class=\"landscape\">\n" : "<div class=\"turn\"></div>\n");
            landscape = turn.landscape();
            turn = null;
        }
    }

    private void close() {
        out.append(landscape ? "</div>\n" : "");
        landscape = false;
    }

    int length() {
        return out.length() + links.length();
    }

    String html() {
        return out.toString();
    }

    /** The title page; empty without one. */
    String cover() {
        return front;
    }

    /** The list of headings, under this word; empty without headings. */
    String contents(String word) {
        return links.isEmpty()
                ? ""
                : "<nav class=\"contents\"><details><summary>" + Markup.escape(word) + "</summary><ul>\n" + links
                        + "</ul></details></nav>";
    }

    private void cover(Cover cover) {
        out.append("<header class=\"cover\">\n");
        if (cover.emblem() != null) {
            surroundings
                    .picture(cover.emblem().hash())
                    .flatMap(PngImage::read)
                    .ifPresent(picture -> out.append("<img class=\"emblem\" alt=\"")
                            .append(Markup.escape(
                                    words.alternative(cover.emblem().alternative())))
                            .append("\" src=\"data:image/png;base64,")
                            .append(Base64.getEncoder().encodeToString(PngImage.write(picture)))
                            .append("\"/>\n"));
        }
        lines("kind", List.of(cover.kind()));
        out.append("<h1>");
        for (int i = 0; i < cover.title().size(); i++) {
            out.append(i == 0 ? "" : "<br/>").append(escape(cover.title().get(i)));
        }
        out.append("</h1>\n");
        lines("issuer", cover.issuer());
        lines("date", List.of(cover.date()));
        out.append("</header>\n");
        front = out.toString();
        out.setLength(0);
    }

    private void lines(String kind, List<String> lines) {
        for (String line : lines) {
            if (!line.isEmpty()) {
                out.append("<p class=\"")
                        .append(kind)
                        .append("\">")
                        .append(escape(line))
                        .append("</p>\n");
            }
        }
    }

    private void heading(Heading heading) {
        int level = levels.next(heading);
        int depth = levels.depth(level);
        headings++;
        String text = escape(heading.text());
        out.append("<h")
                .append(level)
                .append(" id=\"h")
                .append(headings)
                .append("\">")
                .append(text);
        out.append("</h").append(level).append(">\n");
        links.append("<li class=\"d").append(depth).append("\"><a href=\"#h").append(headings);
        links.append("\">").append(text).append("</a></li>\n");
    }

    private void illustration(Illustration illustration) {
        String kind = switch (illustration) {
            case Radar _ -> "radar";
            case Bars _ -> "bars";
            case Code _ -> "code";
        };
        Drawing drawing = Drawings.of(illustration, document.writing(), surroundings, Room.SCREEN);
        out.append("<figure class=\"").append(kind).append("\">\n");
        out.append(SvgDrawing.of(drawing, words.alternative(illustration.alternative())));
        out.append('\n');
        String address = illustration instanceof Code code ? link(surroundings.address(code.path())) : "";
        if (!illustration.caption().isEmpty() || !address.isEmpty()) {
            out.append("<figcaption>").append(escape(illustration.caption())).append(address);
            out.append("</figcaption>\n");
        }
        out.append("</figure>\n");
    }

    private static String link(String address) {
        String escaped = Markup.escape(address);
        return " <a href=\"" + escaped + "\">" + escaped + "</a>";
    }

    private void signature(Signature signature) {
        out.append("<div class=\"signature\">\n");
        lines("signatory", signature.lines());
        out.append("</div>\n");
    }

    private void running(CellBlock block) {
        switch (block) {
            case Paragraph paragraph ->
                out.append("<p class=\"")
                        .append(style(paragraph.style()))
                        .append("\">")
                        .append(escape(paragraph.text()))
                        .append("</p>\n");
            case Badge badge ->
                out.append("<p><span class=\"badge ")
                        .append(tone(badge.tone()))
                        .append("\">")
                        .append(escape(badge.text()))
                        .append("</span></p>\n");
            case Figure figure ->
                out.append("<p class=\"figure\">")
                        .append(document.writing().figure(figure.value(), figure.scale()))
                        .append("</p>\n");
            case Checkbox box ->
                out.append("<p class=\"box\">")
                        .append(SvgDrawing.of(CheckboxDrawing.of(box.ticked(), BOX), words.box(box.ticked())))
                        .append("<span>")
                        .append(escape(box.label()))
                        .append("</span></p>\n");
            case ItemList list -> items(list.marking(), list.items(), "");
        }
    }

    private void items(ItemList.Marking marking, List<ItemList.Item> items, String around) {
        if (items.isEmpty()) {
            return;
        }
        String element = marking == ItemList.Marking.NUMBER ? "ol" : "ul";
        out.append('<').append(element).append(" class=\"items\" role=\"list\">\n");
        for (int i = 0; i < items.size(); i++) {
            String marker = marking.marker(around, i + 1, document.writing());
            out.append("<li>");
            if (!marker.isEmpty()) {
                out.append("<span class=\"marker\">").append(marker).append("</span> ");
            }
            out.append("<span>").append(escape(items.get(i).text())).append("</span>");
            items(marking, items.get(i).items(), marker);
            out.append("</li>\n");
        }
        out.append("</").append(element).append(">\n");
    }

    private void table(Table table) {
        boolean cards = table.reflow() == Table.Reflow.CARDS;
        out.append("<div class=\"").append(cards ? "cards" : "grid").append('"');
        // What scrolls must be reachable by keyboard.
        out.append(cards ? ">" : " tabindex=\"0\" role=\"group\"" + label(table.caption()) + ">");
        out.append("\n<table role=\"table\">\n");
        if (!table.caption().isEmpty()) {
            out.append("<caption>").append(escape(table.caption())).append("</caption>\n");
        }
        int total = table.columns().stream().mapToInt(Table.Column::weight).sum();
        out.append("<colgroup>");
        for (Table.Column column : table.columns()) {
            out.append("<col style=\"width:")
                    .append(column.weight() * 1000 / total / 10)
                    .append("%\"/>");
        }
        out.append("</colgroup>\n<thead role=\"rowgroup\"><tr role=\"row\">");
        for (Table.Column column : table.columns()) {
            out.append("<th scope=\"col\" role=\"columnheader\">")
                    .append(escape(column.heading()))
                    .append("</th>");
        }
        out.append("</tr></thead>\n");
        table.groups().forEach(group -> group(table, group));
        out.append("</table>\n</div>\n");
    }

    private static String label(String caption) {
        return caption.isEmpty() ? "" : " aria-label=\"" + Markup.escape(caption) + "\"";
    }

    private void group(Table table, Table.Group group) {
        out.append("<tbody role=\"rowgroup\">\n");
        if (!group.heading().isEmpty()) {
            out.append("<tr role=\"row\" class=\"group\"><th scope=\"rowgroup\" role=\"rowheader\" colspan=\"");
            out.append(table.columns().size()).append("\">");
            out.append(escape(group.heading())).append("</th></tr>\n");
        }
        for (Table.Row row : group.rows()) {
            out.append("<tr role=\"row\">");
            int column = 0;
            for (Table.Cell cell : row.cells()) {
                cell(table.columns().get(column), cell);
                column += cell.span();
            }
            out.append("</tr>\n");
        }
        out.append("</tbody>\n");
    }

    private void cell(Table.Column column, Table.Cell cell) {
        String element = column.rowHeading() ? "th" : "td";
        out.append('<').append(element);
        out.append(column.rowHeading() ? " scope=\"row\" role=\"rowheader\"" : " role=\"cell\"");
        if (cell.span() > 1) {
            out.append(" colspan=\"").append(cell.span()).append('"');
        } else {
            out.append(" class=\"").append(align(column.align())).append('"');
        }
        out.append(" data-label=\"").append(Markup.escape(column.heading())).append("\">");
        cell.content().forEach(this::running);
        out.append("</").append(element).append('>');
    }

    private static String align(Table.Align align) {
        return switch (align) {
            case START -> "start";
            case CENTER -> "center";
            case END -> "end";
        };
    }

    private static String style(Paragraph.Style style) {
        return switch (style) {
            case BODY -> "body";
            case STRONG -> "strong";
            case STATEMENT -> "statement";
            case NOTE -> "note";
        };
    }

    private static String tone(Badge.Tone tone) {
        return switch (tone) {
            case GOOD -> "good";
            case NEUTRAL -> "neutral";
            case CAUTION -> "caution";
            case BAD -> "bad";
        };
    }

    /** A browser breaks Thai itself, but would put the repetition sign at the start of a line. */
    private static String escape(String text) {
        return Markup.escape(text).replace(" ๆ", "\u00A0ๆ").replace(" ฯ", "\u00A0ฯ");
    }
}
