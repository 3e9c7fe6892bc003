package org.sucharit.reporting.document;

import java.util.Objects;

/** A short marked word, such as a verdict. The word alone must tell; the tone only helps the eye. */
public record Badge(String text, Tone tone) implements CellBlock {

    public Badge {
        text = PlainText.of(text);
        Objects.requireNonNull(tone, "tone");
    }

    /** The tone of a badge. */
    public enum Tone {
        GOOD,
        NEUTRAL,
        CAUTION,
        BAD
    }
}
