package org.sucharit.reporting.document.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.sucharit.reporting.document.Badge;
import org.sucharit.reporting.document.CellBlock;
import org.sucharit.reporting.document.Checkbox;
import org.sucharit.reporting.document.Figure;
import org.sucharit.reporting.document.ItemList;
import org.sucharit.reporting.document.Markup;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.writing.Writing;

/** What stands in a cell, as one text with a line for each block and item. */
final class CellText {

    /** Excel holds no more characters in a cell. */
    static final int MOST = 32_767;

    private CellText() {}

    static String of(List<CellBlock> content, Writing writing) {
        List<String> lines = new ArrayList<>();
        for (CellBlock block : content) {
            switch (block) {
                case Paragraph paragraph -> add(lines, paragraph.text());
                case Badge badge -> add(lines, badge.text());
                case Figure figure -> lines.add(writing.figure(figure.value(), figure.scale()));
                case Checkbox box -> lines.add(((box.ticked() ? "☑ " : "☐ ") + box.label()).strip());
                case ItemList list -> items(lines, list.marking(), list.items(), "", "", writing);
            }
        }
        return cut(String.join("\n", lines));
    }

    private static void add(List<String> lines, String text) {
        if (!text.isEmpty()) {
            lines.add(text);
        }
    }

    private static void items(
            List<String> lines,
            ItemList.Marking marking,
            List<ItemList.Item> items,
            String around,
            String inset,
            Writing writing) {
        for (int i = 0; i < items.size(); i++) {
            String marker = marking.marker(around, i + 1, writing);
            String before = marker.isEmpty() ? inset : inset + marker + " ";
            lines.add(before + items.get(i).text());
            items(lines, marking, items.get(i).items(), marker, inset + "  ", writing);
        }
    }

    /** The text, with an ellipsis where it is longer than a cell can hold. */
    static String cut(String text) {
        if (text.length() <= MOST) {
            return text;
        }
        int end = MOST - 1;
        return text.substring(0, Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end) + "…";
    }

    /** As XML. Spreadsheets read {@code _x0041_} as an A: such a text must say that its underscore is one. */
    static String xml(String text) {
        return Markup.escape(text.replaceAll("_(?=x\\p{XDigit}{4}_)", "_x005F_"));
    }
}
