package org.sucharit.reporting.document.pdf;

import java.util.List;

/**
 * A table, set. Its heading row stands again on every page. A row moves to the next page as a whole unless it is tall;
 * then it is cut, between paragraphs or items where that is possible.
 *
 * @param repeats whether the heading row is low enough to be repeated
 * @param capacity the room of a page
 */
record TablePiece(TextPiece caption, TableRow heading, List<TableRow> rows, boolean repeats, float capacity)
        implements Piece {

    static final float AFTER = 10;

    /** A table up to this share of a page stands on one page. */
    private static final float SMALL = 0.36f;

    /** A row up to this share of a page is never cut. */
    private static final float WHOLE = 0.3f;

    @Override
    public float startHeight() {
        float height = caption.startHeight() + heading.height();
        float all = height;
        for (TableRow row : rows) {
            all += row.height();
        }
        if (all <= SMALL * capacity) {
            return all;
        }
        for (TableRow row : rows) {
            height += startHeight(row);
            if (!row.opensGroup()) {
                break;
            }
        }
        return height;
    }

    @Override
    public void place(PageFlow flow) {
        caption.place(flow);
        place(flow, heading, false);
        for (int i = 0; i < rows.size(); i++) {
            TableRow row = rows.get(i);
            float needed = startHeight(row);
            if (row.opensGroup() && i + 1 < rows.size()) {
                needed += startHeight(rows.get(i + 1));
            }
            if (needed > flow.remaining()) {
                turn(flow, repeats);
            }
            place(flow, row, repeats);
        }
        flow.gap(AFTER);
    }

    private float startHeight(TableRow row) {
        return isWhole(row) ? row.height() : row.startHeight();
    }

    private boolean isWhole(TableRow row) {
        return row.height() <= WHOLE * capacity;
    }

    private void place(PageFlow flow, TableRow row, boolean repeating) {
        TableRow.Cut cut = row.start();
        boolean fresh = flow.atTop();
        while (!cut.done()) {
            boolean whole = isWhole(row) && !fresh;
            float height = whole && row.height() > flow.remaining() ? 0 : cut.draw(flow, flow.remaining(), fresh);
            flow.advance(height);
            if (!cut.done()) {
                turn(flow, repeating);
                fresh = true;
            }
        }
    }

    private void turn(PageFlow flow, boolean repeating) {
        flow.turn();
        if (repeating) {
            flow.advance(heading.repeat(flow));
        }
    }
}
