package org.sucharit.reporting.document.docx;

import java.util.List;
import org.sucharit.reporting.document.Badge;
import org.sucharit.reporting.document.CellBlock;
import org.sucharit.reporting.document.Checkbox;
import org.sucharit.reporting.document.Figure;
import org.sucharit.reporting.document.ItemList;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.font.Face;
import org.sucharit.reporting.document.office.TextRoom;

/** About how high the rows of tables become. The word processor sets them; here is decided what it may do with them. */
final class RowHeight {

    /** A row up to this share of a page is never cut. */
    private static final float WHOLE = 0.3f;

    /** A heading row taller than this share of a page is printed once only. */
    private static final float REPEATABLE = 0.25f;

    private static final float SIZE = 10.5f;
    private static final float LEADING = 15.6f;
    private static final float GAP = 2;
    private static final float PADDING = 5;
    private static final int TWENTIETHS = 20;
    private static final int CELL_PADDING = 180;

    /** A table up to this share of a page stands on one page. */
    private static final float SMALL = 0.36f;

    private final float page;

    RowHeight(Sheet sheet) {
        page = sheet.room();
    }

    boolean isSmall(float table) {
        return table <= SMALL * page;
    }

    boolean isWhole(float height) {
        return height <= WHOLE * page;
    }

    boolean isRepeatable(float height) {
        return height <= REPEATABLE * page;
    }

    /**
     * The height of a cell, in points.
     *
     * @param width in twentieths of a point
     */
    float of(List<CellBlock> content, int width) {
        float height = PADDING;
        for (CellBlock block : content) {
            height += switch (block) {
                case Paragraph paragraph -> text(paragraph.text(), width);
                case Badge badge -> text(badge.text(), width);
                case Checkbox box -> text(box.label(), width);
                case Figure _ -> LEADING + GAP;
                case ItemList list -> items(list.items(), 0, width);
            };
        }
        return height;
    }

    private static float items(List<ItemList.Item> items, int level, int width) {
        float height = 0;
        int room = width - Numberings.left(level, true);
        for (ItemList.Item item : items) {
            height += text(item.text(), room) + items(item.items(), level + 1, width);
        }
        return height;
    }

    private static float text(String text, int width) {
        float room = Math.max(SIZE, (width - CELL_PADDING) / (float) TWENTIETHS);
        return TextRoom.lines(text, Face.REGULAR, SIZE, room) * LEADING + GAP;
    }
}
