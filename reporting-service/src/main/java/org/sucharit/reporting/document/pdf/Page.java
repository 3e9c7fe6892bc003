package org.sucharit.reporting.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** A page and what is drawn on it, in order. A4 upright. */
final class Page {

    static final float WIDTH = 595.28f;
    static final float HEIGHT = 841.89f;
    static final float LEFT = 56.7f;
    static final float RIGHT = WIDTH - 56.7f;
    static final float TOP = HEIGHT - 56.7f;
    static final float BOTTOM = 68;
    static final float FOOTER = 40;

    private final List<Mark> marks = new ArrayList<>();
    private final boolean cover;

    Page(boolean cover) {
        this.cover = cover;
    }

    void draw(Mark mark) {
        marks.add(mark);
    }

    List<Mark> marks() {
        return marks;
    }

    /** A cover bears no footer. */
    boolean cover() {
        return cover;
    }
}
