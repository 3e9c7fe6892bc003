package org.sucharit.reporting.document;

/**
 * A heading. It stays on the page of what it heads.
 *
 * @param level 1–4; under a cover, whose title is topmost, renderers put it one deeper
 */
public record Heading(int level, String text) implements Block {

    public static final int DEEPEST = 4;

    public Heading {
        if (level < 1 || level > DEEPEST) {
            throw new IllegalArgumentException("Heading level out of 1–4: " + level);
        }
        text = PlainText.of(text);
    }
}
