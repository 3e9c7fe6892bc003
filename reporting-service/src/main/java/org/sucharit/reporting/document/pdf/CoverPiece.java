package org.sucharit.reporting.document.pdf;

import java.awt.image.BufferedImage;
import java.util.List;

/** The title page; what does not fit on it, however long, goes on to the next. */
record CoverPiece(
        Emblem emblem, List<StackLine> kind, List<StackLine> title, List<StackLine> issuer, List<StackLine> date)
        implements Piece {

    private static final float TOP = 140;
    private static final float GAP = 10;
    private static final float ISSUER_GAP = 130;

    /**
     * The picture over everything.
     *
     * @param tag what says it in words
     */
    record Emblem(BufferedImage picture, Tag tag) {

        private static final float HEIGHT = 74;
        private static final float WIDTH = 220;
        private static final float OVER = 46;

        private void draw(PageFlow flow) {
            float scale = Math.min(HEIGHT / picture.getHeight(), WIDTH / picture.getWidth());
            float width = picture.getWidth() * scale;
            float height = picture.getHeight() * scale;
            float left = (flow.paper().width() - width) / 2;
            float bottom = flow.y() - OVER - (HEIGHT + height) / 2;
            tag.covers(left, bottom, left + width, bottom + height);
            flow.draw(new Mark.Image(left, bottom, width, height, picture, tag));
        }
    }

    @Override
    public float startHeight() {
        return 0;
    }

    @Override
    public void place(PageFlow flow) {
        flow.coverPage();
        if (emblem != null) {
            emblem.draw(flow);
        }
        flow.advance(TOP);
        place(flow, kind, GAP);
        place(flow, title, ISSUER_GAP);
        place(flow, issuer, GAP);
        place(flow, date, 0);
        flow.turn();
    }

    private static void place(PageFlow flow, List<StackLine> lines, float after) {
        new TextPiece(lines, 0, after, false).place(flow);
    }
}
