package org.sucharit.reporting.document.pdf;

import java.util.List;

/**
 * A document laid out on pages: what the painter needs, and nothing of the file format.
 *
 * @param root the structure, from the document down
 * @param bookmarks where headings stand
 */
record Layout(List<Page> pages, Tag root, List<Bookmark> bookmarks) {

    /**
     * A heading to jump to.
     *
     * @param level from 1, never more than one deeper than the bookmark before
     * @param page from 0
     * @param top the upper edge of the heading, in points from the bottom of the page
     */
    record Bookmark(int level, String text, int page, float top) {}
}
