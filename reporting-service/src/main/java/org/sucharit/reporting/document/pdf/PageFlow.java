package org.sucharit.reporting.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** Fills pages from the top down. */
final class PageFlow {

    /** Less than this is nothing: sums of heights are not exact. */
    private static final float TOLERANCE = 0.01f;

    private final List<Page> pages = new ArrayList<>();
    private float y = Page.TOP;

    /** Where the next thing's upper edge is. */
    float y() {
        return y;
    }

    float remaining() {
        return y - Page.BOTTOM + TOLERANCE;
    }

    /** All the room that a page has. */
    static float capacity() {
        return Page.TOP - Page.BOTTOM;
    }

    boolean atTop() {
        return y > Page.TOP - TOLERANCE;
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
            y = Math.max(Page.BOTTOM, y - height);
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
        pages.add(new Page(false));
        y = Page.TOP;
    }

    void coverPage() {
        pages.add(new Page(true));
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
            pages.add(new Page(false));
        }
        return pages.getLast();
    }
}
