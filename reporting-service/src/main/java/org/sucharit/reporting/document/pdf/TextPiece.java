package org.sucharit.reporting.document.pdf;

import java.util.List;

/**
 * Lines in the page's full width. Where a paragraph goes over to the next page, at least two of its lines stand on
 * either side.
 *
 * @param before white space over it, in points
 * @param leads whether it belongs to what follows
 */
record TextPiece(List<StackLine> lines, float before, float after, boolean leads) implements Piece {

    private static final int TOGETHER = 2;

    @Override
    public float startHeight() {
        float height = before;
        int count = leads ? lines.size() : Math.min(TOGETHER, lines.size());
        for (StackLine line : lines.subList(0, count)) {
            height += line.height();
        }
        return leads ? height + after : height;
    }

    @Override
    public boolean staysWithNext() {
        return leads;
    }

    @Override
    public void place(PageFlow flow) {
        flow.gap(before);
        for (int start = 0; start < lines.size(); ) {
            int end = start + 1;
            while (end < lines.size() && !lines.get(end).opens()) {
                end++;
            }
            paragraph(flow, lines.subList(start, end));
            start = end;
        }
        flow.gap(after);
    }

    private static void paragraph(PageFlow flow, List<StackLine> paragraph) {
        int placed = 0;
        while (placed < paragraph.size()) {
            int left = paragraph.size() - placed;
            int fits = fitting(flow, paragraph.subList(placed, paragraph.size()));
            if (fits < left) {
                fits = left - fits < TOGETHER ? left - TOGETHER : fits;
                if (fits < TOGETHER && !flow.atTop()) {
                    fits = 0;
                }
                fits = flow.atTop() ? Math.max(1, fits) : fits;
            }
            for (StackLine line : paragraph.subList(placed, placed + fits)) {
                line.draw(flow.page(), Paper.LEFT, flow.y(), false);
                flow.advance(line.height());
            }
            placed += fits;
            if (placed < paragraph.size()) {
                flow.turn();
            }
        }
    }

    private static int fitting(PageFlow flow, List<StackLine> lines) {
        float room = flow.remaining();
        int count = 0;
        for (StackLine line : lines) {
            room -= line.height();
            if (room < 0) {
                break;
            }
            count++;
        }
        return count;
    }
}
