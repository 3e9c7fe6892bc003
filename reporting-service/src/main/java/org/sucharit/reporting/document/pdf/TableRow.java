package org.sucharit.reporting.document.pdf;

import java.awt.Color;
import java.util.List;

/**
 * A row of a table, set.
 *
 * @param fill the ground behind it; null for none
 * @param opensGroup whether it must stay with the row after it
 */
record TableRow(List<Column> cells, Color fill, boolean opensGroup) {

    static final float PADDING_X = 4.5f;
    private static final float PADDING_TOP = 2.5f;
    private static final float PADDING_BOTTOM = 4.5f;
    private static final Color BORDER = new Color(0x9A, 0xA7, 0xB8);

    /** A paragraph of more lines than this may be cut where the page ends. */
    private static final int LONG = 8;

    /** The lines of one cell between its left and right edge. */
    record Column(float left, float width, List<StackLine> lines) {

        float height() {
            float height = 0;
            for (StackLine line : lines) {
                height += line.height();
            }
            return height;
        }

        /** How many lines, from {@code start} on, may stand in this room before the cell is cut. */
        int fitting(int start, float room, boolean forced) {
            float left = room;
            int end = start;
            while (end < lines.size() && left >= lines.get(end).height()) {
                left -= lines.get(end).height();
                end++;
            }
            if (end == lines.size()) {
                return end - start;
            }
            int cut = end;
            while (cut > start && !lines.get(cut).opens()) {
                cut--;
            }
            if (cut > start) {
                return cut - start;
            }
            boolean cuttable = forced || (end - start > 2 && unit(start) > LONG);
            return cuttable ? Math.max(forced ? 1 : 0, end - start) : 0;
        }

        /** The number of lines of the paragraph or item that {@code start} stands in, from there. */
        private int unit(int start) {
            int end = start + 1;
            while (end < lines.size() && !lines.get(end).opens()) {
                end++;
            }
            return end - start;
        }
    }

    float height() {
        float height = 0;
        for (Column cell : cells) {
            height = Math.max(height, cell.height());
        }
        return height + PADDING_TOP + PADDING_BOTTOM;
    }

    /** The least height of a first part, where the row is cut. */
    float startHeight() {
        float height = 0;
        for (Column cell : cells) {
            float first = 0;
            int count = Math.min(cell.lines().size(), LONG);
            for (StackLine line : cell.lines().subList(0, count)) {
                first += line.height();
            }
            height = Math.max(height, first);
        }
        return height + PADDING_TOP + PADDING_BOTTOM;
    }

    /** Draws the whole row again as an artifact; returns its height. */
    float repeat(PageFlow flow) {
        return new Cut(true).draw(flow, Float.MAX_VALUE, true);
    }

    Cut start() {
        return new Cut(false);
    }

    /** A row while it is being placed, perhaps over several pages. */
    final class Cut {

        private final int[] placed = new int[cells.size()];
        private final boolean artifact;
        private boolean done;

        private Cut(boolean artifact) {
            this.artifact = artifact;
        }

        boolean done() {
            return done;
        }

        /**
         * Draws as much as fits into the room.
         *
         * @param forced whether the page offers no more room than this, so that something must be drawn
         * @return the height drawn; 0 where the row should rather begin on the next page
         */
        float draw(PageFlow flow, float room, boolean forced) {
            int[] counts = new int[placed.length];
            float height = 0;
            boolean last = true;
            for (int i = 0; i < counts.length; i++) {
                Column cell = cells.get(i);
                counts[i] = cell.fitting(placed[i], room - PADDING_TOP - PADDING_BOTTOM, forced);
                int end = placed[i] + counts[i];
                boolean rest = end < cell.lines().size();
                if (rest && counts[i] == 0) {
                    return 0;
                }
                last &= !rest;
                float drawn = 0;
                for (StackLine line : cell.lines().subList(placed[i], end)) {
                    drawn += line.height();
                }
                height = Math.max(height, drawn);
            }
            done = last;
            height += PADDING_TOP + PADDING_BOTTOM;
            for (int i = 0; i < counts.length; i++) {
                draw(flow, cells.get(i), placed[i], placed[i] + counts[i], height);
                placed[i] += counts[i];
            }
            return height;
        }

        private void draw(PageFlow flow, Column cell, int from, int to, float height) {
            flow.draw(new Mark.Box(cell.left(), flow.y() - height, cell.width(), height, fill, BORDER));
            float top = flow.y() - PADDING_TOP;
            for (StackLine line : cell.lines().subList(from, to)) {
                line.draw(flow.page(), cell.left() + PADDING_X, top, artifact);
                top -= line.height();
            }
        }
    }
}
