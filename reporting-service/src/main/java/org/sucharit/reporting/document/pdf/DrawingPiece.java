package org.sucharit.reporting.document.pdf;

import org.sucharit.reporting.document.drawing.Drawing;

/**
 * A drawing in the middle of the column, and what stands under it. The drawing is never cut; what is under it goes to
 * another page only where both are higher than a page.
 */
record DrawingPiece(Drawing drawing, Tag figure, TextPiece below, Paper paper) implements Piece {

    private static final float BEFORE = 8;
    private static final float GAP = 5;

    @Override
    public float startHeight() {
        float start = BEFORE + drawing.height() + GAP;
        float whole = start;
        for (StackLine line : below.lines()) {
            whole += line.height();
        }
        return whole <= paper.capacity() ? whole : start + below.startHeight();
    }

    @Override
    public void place(PageFlow flow) {
        flow.gap(BEFORE);
        flow.need(drawing.height());
        float left = (paper.width() - drawing.width()) / 2;
        figure.covers(left, flow.y() - drawing.height(), left + drawing.width(), flow.y());
        flow.draw(new Mark.Graphic(left, flow.y(), drawing, figure));
        flow.advance(drawing.height());
        flow.gap(GAP);
        below.place(flow);
    }
}
