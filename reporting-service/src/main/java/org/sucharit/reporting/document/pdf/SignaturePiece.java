package org.sucharit.reporting.document.pdf;

/** Where somebody signs: room for the hand, then the lines that say who, together on one page. */
record SignaturePiece(TextPiece who) implements Piece {

    private static final float ROOM = 56;

    @Override
    public float startHeight() {
        float height = ROOM;
        for (StackLine line : who.lines()) {
            height += line.height();
        }
        return height;
    }

    @Override
    public void place(PageFlow flow) {
        flow.need(Math.min(startHeight(), flow.capacity()));
        flow.advance(ROOM);
        who.place(flow);
    }
}
