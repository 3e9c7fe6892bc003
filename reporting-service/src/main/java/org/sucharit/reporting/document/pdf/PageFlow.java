package org.sucharit.reporting.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** Fills pages from the top down. */
final class PageFlow {

    /** Less than this is nothing: sums of heights are not exact. */
    private static final float TOLERANCE = 0.01f;

    private final List<Page> pages = new ArrayList<>();
    private Paper paper = Paper.UPRIGHT;
    private float y = paper.top();

    /** Where the next thing's upper edge is. */
    float y() {
        return y;
    }

    float remaining() {
        return y - Paper.BOTTOM + TOLERANCE;
    }

    /** All the room that a page has which lies as this one. */
    float capacity() {
        return paper.capacity();
    }

    Paper paper() {
        return paper;
    }

    boolean atTop() {
        return y > paper.top() - TOLERANCE;
    }

    void draw(Mark mark) {
        page().draw(mark);
    }

    void advance(float height) {
        page();
        y -= height;
    }

    /** White space, which is not carried over to the next page. */
    void gap(float height) {
        if (!atTop()) {
            y = Math.max(Paper.BOTTOM, y - height);
        }
    }

    /** Goes to the next page where there is not this much room. */
    void need(float height) {
        if (height > remaining() && !atTop()) {
            turn();
        }
    }

    void turn() {
        page();
        begin();
    }

    /** Goes to a new page that lies as wanted; one on which nothing stands yet is not left empty. */
    void turn(Paper next) {
        boolean fresh = atTop();
        if (fresh && next == paper) {
            return;
        }
        paper = next;
        if (fresh && !pages.isEmpty() && pages.getLast().marks().isEmpty()) {
            pages.removeLast();
        }
        begin();
    }

    private void begin() {
        pages.add(new Page(paper, false));
        y = paper.top();
    }

    void coverPage() {
        pages.add(new Page(paper, true));
    }

    /** The page being filled, from 0. */
    int pageNumber() {
        page();
        return pages.size() - 1;
    }

    /** The pages, without an empty last one. */
    List<Page> pages() {
        page();
        if (pages.size() > 1 && pages.getLast().marks().isEmpty()) {
            pages.removeLast();
        }
        return pages;
    }

    /** The page being filled. */
    Page page() {
        if (pages.isEmpty()) {
            pages.add(new Page(paper, false));
        }
        return pages.getLast();
    }
}
