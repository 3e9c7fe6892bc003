package org.sucharit.reporting.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.sucharit.reporting.document.Badge;
import org.sucharit.reporting.document.CellBlock;
import org.sucharit.reporting.document.Checkbox;
import org.sucharit.reporting.document.Figure;
import org.sucharit.reporting.document.ItemList;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.Table;
import org.sucharit.reporting.document.font.Line;
import org.sucharit.reporting.document.font.LineFitter;
import org.sucharit.reporting.writing.Writing;

/** Sets paragraphs, lists, badges, figures and boxes as a column of lines, and says what each is. */
final class TextStack {

    private static final float FIRST_LINE_INDENT = 34;
    private static final float MARKER_GAP = 5;
    private static final float LIST_INSET = 12;
    private static final float CELL_NESTING = 9;
    private static final float CELL_GAP = 2.5f;
    private static final float FLOW_GAP = 5;

    private final LineFitter fitter;
    private final Writing writing;
    private final boolean inTable;

    TextStack(LineFitter fitter, Writing writing, boolean inTable) {
        this.fitter = fitter;
        this.writing = writing;
        this.inTable = inTable;
    }

    /** The lines of several blocks, one under the other; blank ones leave none. */
    List<StackLine> lines(List<CellBlock> blocks, float width, Table.Align align, Tag parent) {
        List<StackLine> lines = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            int start = lines.size();
            switch (blocks.get(i)) {
                case Paragraph paragraph -> paragraph(lines, paragraph, width, align, parent);
                case Badge badge -> badge(lines, badge, width, align, parent);
                case Figure figure -> figure(lines, figure, width, align, parent);
                case Checkbox box -> checkbox(lines, box, width, align, parent);
                case ItemList list -> items(lines, list, list.items(), "", 0, width, parent);
            }
            if (i > 0 && start > 0 && start < lines.size() && leads(blocks.get(i - 1))) {
                lines.set(start, lines.get(start).attached());
            }
        }
        return lines;
    }

    /** Whether a block says what the next one is, and is nothing without it. */
    private static boolean leads(CellBlock block) {
        return switch (block) {
            case Badge _ -> true;
            case Paragraph paragraph -> paragraph.style() == Paragraph.Style.STRONG;
            case ItemList _, Figure _, Checkbox _ -> false;
        };
    }

    /** The lines of one text in one style. */
    List<StackLine> text(String text, TextStyle style, float width, Table.Align align, Tag tag) {
        List<StackLine> lines = new ArrayList<>();
        append(lines, text, style, 0, 0, width, align, tag, null, null);
        return lines;
    }

    private void paragraph(List<StackLine> lines, Paragraph paragraph, float width, Table.Align align, Tag parent) {
        TextStyle style = TextStyle.paragraph(paragraph.style(), inTable);
        boolean indented = !inTable && paragraph.style() == Paragraph.Style.BODY;
        boolean centered = !inTable && paragraph.style() == Paragraph.Style.STATEMENT;
        if (!paragraph.text().isEmpty()) {
            append(
                    lines,
                    paragraph.text(),
                    style,
                    indented ? FIRST_LINE_INDENT : 0,
                    0,
                    width,
                    centered ? Table.Align.CENTER : align,
                    parent.child("P"),
                    null,
                    null);
        }
    }

    private void badge(List<StackLine> lines, Badge badge, float width, Table.Align align, Tag parent) {
        if (!badge.text().isEmpty()) {
            // A badge's ground is wider than its text; inset by as much it stays within the column.
            float inset = align == Table.Align.START ? 3.5f : 0;
            append(
                    lines,
                    badge.text(),
                    TextStyle.badge(badge.tone()),
                    0,
                    inset,
                    width - inset,
                    align,
                    parent.child("P"),
                    null,
                    new StackLine.Ornament.Ground(badge.tone()));
        }
    }

    /** Figures in a column that says nothing else stand at its right, digit under digit. */
    private void figure(List<StackLine> lines, Figure figure, float width, Table.Align align, Tag parent) {
        String text = writing.figure(figure.value(), figure.scale());
        TextStyle style = TextStyle.paragraph(Paragraph.Style.BODY, inTable);
        Table.Align shown = inTable && align == Table.Align.START ? Table.Align.END : align;
        append(lines, text, style, 0, 0, width, shown, parent.child("P"), null, null);
    }

    private void checkbox(List<StackLine> lines, Checkbox box, float width, Table.Align align, Tag parent) {
        TextStyle style = TextStyle.paragraph(Paragraph.Style.BODY, inTable);
        float inset = StackLine.Ornament.Box.inset(style);
        StackLine.Ornament drawn = new StackLine.Ornament.Box(box.ticked());
        append(lines, box.label(), style, 0, inset, width - inset, align, parent.child("P"), null, drawn);
    }

    private void items(
            List<StackLine> lines,
            ItemList list,
            List<ItemList.Item> items,
            String around,
            float inset,
            float width,
            Tag parent) {
        if (items.isEmpty()) {
            return;
        }
        TextStyle style = inTable ? TextStyle.CELL : TextStyle.BODY;
        Tag listTag = parent.child("L").numbered(numbering(list.marking()));
        List<String> markers = new ArrayList<>();
        float markerWidth = 0;
        for (int i = 0; i < items.size(); i++) {
            String marker = list.marking().marker(around, i + 1, writing);
            markers.add(marker);
            markerWidth = Math.max(
                    markerWidth,
                    LineFitter.line(marker, style.face(), style.size()).width());
        }
        float outdent = inset + (inTable || inset > 0 ? 0 : LIST_INSET);
        // Deep nesting must not leave a column without room for text.
        float textInset = Math.min(outdent + (markerWidth > 0 ? markerWidth + MARKER_GAP : 0), width / 2);
        for (int i = 0; i < items.size(); i++) {
            ItemList.Item item = items.get(i);
            Tag itemTag = listTag.child("LI");
            String marker = markers.get(i);
            StackLine.Marker drawn = marker.isEmpty()
                    ? null
                    : new StackLine.Marker(
                            LineFitter.line(marker, style.face(), style.size()),
                            Math.min(outdent, textInset),
                            itemTag.child("Lbl"));
            Tag body = itemTag.child("LBody");
            append(
                    lines,
                    item.text(),
                    style,
                    0,
                    textInset,
                    width - textInset,
                    Table.Align.START,
                    body.child("P"),
                    drawn,
                    null);
            // A narrow cell has no room to set every level under the text of the one above.
            items(lines, list, item.items(), marker, inTable ? inset + CELL_NESTING : textInset, width, body);
        }
    }

    private static String numbering(ItemList.Marking marking) {
        return switch (marking) {
            case NONE -> "None";
            case BULLET -> "Disc";
            case NUMBER -> "Decimal";
        };
    }

    private void append(
            List<StackLine> lines,
            String text,
            TextStyle style,
            float indent,
            float inset,
            float width,
            Table.Align align,
            Tag tag,
            StackLine.Marker marker,
            StackLine.Ornament ornament) {
        float gap = lines.isEmpty() ? 0 : inTable ? CELL_GAP : FLOW_GAP;
        boolean first = true;
        for (Line line : fitter.fit(text, style.face(), style.size(), indent, width)) {
            float spare = Math.max(0, width - line.width());
            float shift = switch (align) {
                case START -> first ? indent : 0;
                case CENTER -> spare / 2;
                case END -> spare;
            };
            lines.add(new StackLine(
                    first ? gap : 0,
                    inset + shift,
                    line,
                    style,
                    tag,
                    first ? marker : null,
                    first || repeats(ornament) ? ornament : null,
                    first));
            first = false;
        }
    }

    /** A badge's ground goes on under all of its lines; a box stands before the first. */
    private static boolean repeats(StackLine.Ornament ornament) {
        return ornament instanceof StackLine.Ornament.Ground;
    }
}
