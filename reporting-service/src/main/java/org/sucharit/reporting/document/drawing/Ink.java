package org.sucharit.reporting.document.drawing;

import java.awt.Color;
import java.util.Locale;
import org.sucharit.reporting.document.Badge;

/**
 * What something is drawn with: a colour on paper, and on a screen one that fits its light or dark ground
 * ({@code html/page.css}). On white, texts have a contrast of 4.5 : 1 or more, lines that tell something 3 : 1.
 */
public enum Ink {
    TEXT(0x1A1F27),
    MUTED(0x4A525E),
    /** Rings and axes. */
    GRID(0x7C8A9C),
    /** Behind bars. */
    TRACK(0xE9EEF5),
    /** Within the first series' line. */
    INSIDE(0xDCE6F2),
    /** The ground itself. */
    PAPER(0xFFFFFF),
    FIRST(0x17375E),
    SECOND(0xB45309),
    THIRD(0x0F766E),
    FOURTH(0x7E22CE),
    GOOD(0x14532D),
    NEUTRAL(0x1F3F6B),
    CAUTION(0x8A4B00),
    BAD(0x8A1414),
    /** Black on any ground, for machines that read it. */
    BLACK(0x000000),
    /** White on any ground. */
    WHITE(0xFFFFFF);

    private final Color color;

    Ink(int rgb) {
        color = new Color(rgb);
    }

    /** On paper. */
    public Color color() {
        return color;
    }

    /** Names it in a style sheet. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Ink of(Badge.Tone tone) {
        return switch (tone) {
            case GOOD -> GOOD;
            case NEUTRAL -> NEUTRAL;
            case CAUTION -> CAUTION;
            case BAD -> BAD;
        };
    }
}
