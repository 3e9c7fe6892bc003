package org.sucharit.reporting.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** A page and what is drawn on it, in order. */
final class Page {

    private final List<Mark> marks = new ArrayList<>();
    private final Paper paper;
    private final boolean cover;

    Page(Paper paper, boolean cover) {
        this.paper = paper;
        this.cover = cover;
    }

    void draw(Mark mark) {
        marks.add(mark);
    }

    List<Mark> marks() {
        return marks;
    }

    Paper paper() {
        return paper;
    }

    /** A cover bears no footer. */
    boolean cover() {
        return cover;
    }
}
