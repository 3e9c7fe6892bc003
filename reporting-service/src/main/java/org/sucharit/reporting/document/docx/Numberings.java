package org.sucharit.reporting.document.docx;

import org.sucharit.reporting.document.ItemList;
import org.sucharit.reporting.writing.Writing;

/**
 * The lists of a document as the word processor's own, so that it numbers on when an item is added. Lists that count in
 * Thai digits bear their numbers as text: LibreOffice would show them in Arabic ones. Lengths in twentieths of a point.
 * One per document.
 */
final class Numberings {

    /** Word knows no deeper ones; what is deeper bears its number as text. */
    static final int LEVELS = 9;

    /** More lists that begin at 1 make word processors slow; the ones beyond bear their numbers as text. */
    private static final int MOST = 500;

    private static final int FLOW_BULLETS = 1;
    private static final int CELL_BULLETS = 2;
    private static final int FLOW_NUMBERS = 3;
    private static final int CELL_NUMBERS = 4;

    private final boolean countable;
    private final StringBuilder lists = new StringBuilder();
    private int count;

    Numberings(Writing writing) {
        countable = writing.digits() == Writing.Digits.ARABIC;
        list(FLOW_BULLETS, false);
        list(CELL_BULLETS, false);
    }

    /** The number by which the items of a new list name it; 0 where they must bear their markers as text. */
    int of(ItemList.Marking marking, boolean inTable) {
        return switch (marking) {
            case NONE -> 0;
            case BULLET -> inTable ? CELL_BULLETS : FLOW_BULLETS;
            case NUMBER -> countable && count < MOST ? list(inTable ? CELL_NUMBERS : FLOW_NUMBERS, true) : 0;
        };
    }

    /** How far an item's text stands from the column's edge. */
    static int left(int level, boolean inTable) {
        int outdent = inTable ? 180 * level : 240 + 400 * level;
        return Math.min(outdent, inTable ? 900 : 3_600) + hanging(level, inTable);
    }

    /** How far its marker stands before the text; deeper ones have longer numbers. */
    static int hanging(int level, boolean inTable) {
        int base = inTable ? 360 : 400;
        return base + 140 * Math.min(level, 3);
    }

    String xml() {
        StringBuilder out = new StringBuilder(
                "<w:numbering" + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">");
        for (int kind = FLOW_BULLETS; kind <= CELL_NUMBERS; kind++) {
            out.append("<w:abstractNum w:abstractNumId=\"").append(kind);
            out.append("\"><w:nsid w:val=\"0000000").append(kind);
            out.append("\"/><w:multiLevelType w:val=\"multilevel\"/>");
            for (int level = 0; level < LEVELS; level++) {
                level(out, kind, level);
            }
            out.append("</w:abstractNum>");
        }
        return out.append(lists).append("</w:numbering>").toString();
    }

    private int list(int kind, boolean fromOne) {
        count++;
        lists.append("<w:num w:numId=\"").append(count);
        lists.append("\"><w:abstractNumId w:val=\"").append(kind).append("\"/>");
        if (fromOne) {
            lists.append("<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>");
        }
        lists.append("</w:num>");
        return count;
    }

    private void level(StringBuilder out, int kind, int level) {
        boolean numbers = kind >= FLOW_NUMBERS;
        boolean inTable = kind == CELL_BULLETS || kind == CELL_NUMBERS;
        out.append("<w:lvl w:ilvl=\"").append(level).append("\"><w:start w:val=\"1\"/><w:numFmt w:val=\"");
        out.append(numbers ? "decimal" : "bullet").append("\"/><w:lvlText w:val=\"");
        if (numbers) {
            out.append("%1").append(level == 0 ? "." : "");
            for (int i = 1; i <= level; i++) {
                out.append(".%").append(i + 1);
            }
        } else {
            out.append('•');
        }
        out.append("\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"").append(left(level, inTable));
        out.append("\" w:hanging=\"").append(hanging(level, inTable)).append("\"/></w:pPr></w:lvl>");
    }
}
