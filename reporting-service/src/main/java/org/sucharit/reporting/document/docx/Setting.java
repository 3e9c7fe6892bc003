package org.sucharit.reporting.document.docx;

import org.sucharit.reporting.document.Table;

/**
 * How a paragraph is set: its style, and what it does beyond that. Lengths in twentieths of a point.
 *
 * @param style the identifier of a style in {@code docx/styles.xml}
 * @param keepNext whether it stays on the page of what follows
 * @param before white space over it; 0 leaves it to the style
 * @param left from the column's edge to the text; 0 leaves it to the style or the list
 * @param hanging by how much the first line begins further left
 * @param numbering the list it is an item of; 0 for none
 * @param level how deep it stands in that list, from 0
 * @param align {@code START} leaves it to the style
 */
record Setting(
        String style,
        boolean keepNext,
        int before,
        int left,
        int hanging,
        int numbering,
        int level,
        Table.Align align) {

    static Setting of(String style) {
        return new Setting(style, false, 0, 0, 0, 0, 0, Table.Align.START);
    }

    Setting keptWithNext() {
        return new Setting(style, true, before, left, hanging, numbering, level, align);
    }

    Setting after(int space) {
        return new Setting(style, keepNext, space, left, hanging, numbering, level, align);
    }

    Setting inset(int newLeft, int newHanging) {
        return new Setting(style, keepNext, before, newLeft, newHanging, numbering, level, align);
    }

    Setting item(int newNumbering, int newLevel) {
        return new Setting(style, keepNext, before, left, hanging, newNumbering, newLevel, align);
    }

    Setting aligned(Table.Align newAlign) {
        return new Setting(style, keepNext, before, left, hanging, numbering, level, newAlign);
    }

    /**
     * Its properties as XML, in the order of the schema.
     *
     * @param turns whether it begins a page
     * @param kept whether it stays on the page of what follows, whatever it says itself
     */
    void write(StringBuilder out, boolean turns, boolean kept) {
        out.append("<w:pPr><w:pStyle w:val=\"").append(style).append("\"/>");
        out.append(keepNext || kept ? "<w:keepNext/>" : "");
        out.append(turns ? "<w:pageBreakBefore/>" : "");
        if (numbering > 0) {
            out.append("<w:numPr><w:ilvl w:val=\"").append(level);
            out.append("\"/><w:numId w:val=\"").append(numbering).append("\"/></w:numPr>");
        }
        if (before > 0) {
            out.append("<w:spacing w:before=\"").append(before).append("\"/>");
        }
        if (left > 0) {
            out.append("<w:ind w:left=\"").append(left);
            out.append("\" w:hanging=\"").append(hanging).append("\"/>");
        }
        switch (align) {
            case START -> {}
            case CENTER -> out.append("<w:jc w:val=\"center\"/>");
            case END -> out.append("<w:jc w:val=\"right\"/>");
        }
        out.append("</w:pPr>");
    }
}
