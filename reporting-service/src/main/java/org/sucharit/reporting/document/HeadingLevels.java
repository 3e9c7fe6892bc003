package org.sucharit.reporting.document;

/**
 * The heading levels as they are rendered: one deeper under a cover, whose title is topmost, and without gaps, since
 * screen readers navigate by them.
 */
public final class HeadingLevels {

    private final int above;
    private int previous;

    private HeadingLevels(int above) {
        this.above = above;
        previous = above;
    }

    public static HeadingLevels of(Document document) {
        return new HeadingLevels(document.hasCover() ? 1 : 0);
    }

    /** The level of the next heading, from 1. */
    public int next(Heading heading) {
        previous = Math.min(heading.level() + above, previous + 1);
        return previous;
    }

    /** How deep a heading of that level stands below the title, from 1. */
    public int depth(int level) {
        return level - above;
    }
}
