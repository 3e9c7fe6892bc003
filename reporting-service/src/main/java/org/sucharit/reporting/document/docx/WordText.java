package org.sucharit.reporting.document.docx;

import java.util.List;
import org.sucharit.reporting.document.Badge;
import org.sucharit.reporting.document.CellBlock;
import org.sucharit.reporting.document.Checkbox;
import org.sucharit.reporting.document.Figure;
import org.sucharit.reporting.document.ItemList;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.Table;
import org.sucharit.reporting.writing.Writing;

/** Writes what may stand inside and outside of tables. */
final class WordText {

    /** Both boxes are in it, and it is on every Windows; elsewhere the system finds them in another. */
    private static final String BOX_FONT = "Segoe UI Symbol";

    private static final int BOX_HANGING = 380;
    private static final int UNMARKED_NESTING = 200;

    private final WordXml out;
    private final Numberings numberings;
    private final Writing writing;
    private final boolean inTable;
    private final Boxes boxes;

    /** Counts the checkboxes of a document: each has a number of its own. */
    static final class Boxes {
        private int count;

        int next() {
            count++;
            return count;
        }
    }

    WordText(WordXml out, Numberings numberings, Boxes boxes, Writing writing, boolean inTable) {
        this.out = out;
        this.numberings = numberings;
        this.boxes = boxes;
        this.writing = writing;
        this.inTable = inTable;
    }

    /** Writes a block; a blank one leaves nothing. Returns whether anything was written. */
    boolean write(CellBlock block, Table.Align align) {
        return switch (block) {
            case Paragraph paragraph -> text(style(paragraph.style()), paragraph.text(), align);
            case Figure figure -> text(plain(), writing.figure(figure.value(), figure.scale()), align);
            case Badge badge -> badge(badge, align);
            case Checkbox box -> checkbox(box);
            case ItemList list -> items(list, list.items(), numbering(list), "", 0);
        };
    }

    private boolean text(String style, String text, Table.Align align) {
        if (text.isEmpty()) {
            return false;
        }
        out.text(Setting.of(style).aligned(align), text);
        return true;
    }

    private boolean badge(Badge badge, Table.Align align) {
        if (badge.text().isEmpty()) {
            return false;
        }
        String style = switch (badge.tone()) {
            case GOOD -> "BadgeGood";
            case NEUTRAL -> "BadgeNeutral";
            case CAUTION -> "BadgeCaution";
            case BAD -> "BadgeBad";
        };
        // The ground is as wide as the text; a space on either side gives it an edge.
        String padded = "\u00A0" + badge.text() + "\u00A0";
        out.paragraph(Setting.of(plain()).aligned(align), WordXml.run("<w:rStyle w:val=\"" + style + "\"/>", padded));
        return true;
    }

    /** A box that can be ticked in Word 2010 and later. */
    private boolean checkbox(Checkbox box) {
        String control = "<w:sdt><w:sdtPr><w:id w:val=\"" + boxes.next() + "\"/><w14:checkbox><w14:checked w14:val=\""
                + (box.ticked() ? 1 : 0) + "\"/><w14:checkedState w14:val=\"2611\" w14:font=\"" + BOX_FONT
                + "\"/><w14:uncheckedState w14:val=\"2610\" w14:font=\"" + BOX_FONT
                + "\"/></w14:checkbox></w:sdtPr><w:sdtContent>"
                + WordXml.run(
                        "<w:rFonts w:ascii=\"" + BOX_FONT + "\" w:eastAsia=\"" + BOX_FONT + "\" w:hAnsi=\"" + BOX_FONT
                                + "\" w:cs=\"" + BOX_FONT + "\"/>",
                        box.ticked() ? "☑" : "☐")
                + "</w:sdtContent></w:sdt>";
        Setting setting = Setting.of(plain()).inset(BOX_HANGING, BOX_HANGING);
        out.paragraph(setting, control + "<w:r><w:tab/></w:r>" + WordXml.run(box.label()));
        return true;
    }

    private int numbering(ItemList list) {
        return list.items().isEmpty() ? 0 : numberings.of(list.marking(), inTable);
    }

    private boolean items(ItemList list, List<ItemList.Item> items, int numbering, String around, int level) {
        for (int i = 0; i < items.size(); i++) {
            ItemList.Item item = items.get(i);
            String marker = list.marking().marker(around, i + 1, writing);
            item(list.marking(), item.text(), numbering, marker, level);
            items(list, item.items(), numbering, marker, level + 1);
        }
        return !items.isEmpty();
    }

    private void item(ItemList.Marking marking, String text, int numbering, String marker, int level) {
        Setting setting = Setting.of(itemStyle(marking));
        int known = Math.min(level, Numberings.LEVELS - 1);
        if (marker.isEmpty()) {
            out.text(level == 0 ? setting : setting.inset(UNMARKED_NESTING * (known + 1), 0), text);
        } else if (numbering > 0 && known == level) {
            out.text(setting.item(numbering, level), text);
        } else {
            Setting hanging = setting.inset(Numberings.left(known, inTable), Numberings.hanging(known, inTable));
            out.paragraph(hanging, WordXml.run(marker) + "<w:r><w:tab/></w:r>" + WordXml.run(text));
        }
    }

    private String itemStyle(ItemList.Marking marking) {
        if (inTable) {
            return "TableText";
        }
        return switch (marking) {
            case NONE -> "ListParagraph";
            case BULLET -> "ListBullet";
            case NUMBER -> "ListNumber";
        };
    }

    /** The style of what is no running text. */
    private String plain() {
        return inTable ? "TableText" : "PlainText";
    }

    private String style(Paragraph.Style style) {
        return switch (style) {
            case BODY -> inTable ? "TableText" : "BodyText";
            case STRONG -> inTable ? "TableStrong" : "Strong";
            case STATEMENT -> inTable ? "TableStrong" : "Statement";
            case NOTE -> inTable ? "TableNote" : "Note";
        };
    }
}
