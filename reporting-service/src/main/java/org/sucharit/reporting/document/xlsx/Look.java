package org.sucharit.reporting.document.xlsx;

import org.sucharit.reporting.document.Badge;
import org.sucharit.reporting.document.office.Shade;

/** What a cell is, and looks like for that. */
enum Look {
    TEXT(new Shade(Shade.INK, ""), 10, false, true),
    STRONG(new Shade(Shade.INK, ""), 10, true, true),
    NOTE(new Shade(Shade.MUTED, ""), 9, false, true),
    HEADING(Shade.HEADING, 10, true, true),
    GROUP(Shade.GROUP, 10, true, true),
    GOOD(Shade.of(Badge.Tone.GOOD), 10, true, true),
    NEUTRAL(Shade.of(Badge.Tone.NEUTRAL), 10, true, true),
    CAUTION(Shade.of(Badge.Tone.CAUTION), 10, true, true),
    BAD(Shade.of(Badge.Tone.BAD), 10, true, true),
    TITLE(new Shade(Shade.NAVY, ""), 14, true, false),
    CAPTION(new Shade(Shade.NAVY, ""), 11, true, false),
    LABEL(new Shade(Shade.MUTED, ""), 10, false, false),
    PLAIN(new Shade(Shade.INK, ""), 10, false, false),
    LINK(new Shade(Shade.LINK, ""), 10, false, false);

    private final String ink;
    private final String ground;
    private final int size;
    private final boolean bold;
    private final boolean bordered;

    Look(Shade shade, int size, boolean bold, boolean bordered) {
        this.ink = shade.ink();
        this.ground = shade.ground();
        this.size = size;
        this.bold = bold;
        this.bordered = bordered;
    }

    static Look of(Badge.Tone tone) {
        return switch (tone) {
            case GOOD -> GOOD;
            case NEUTRAL -> NEUTRAL;
            case CAUTION -> CAUTION;
            case BAD -> BAD;
        };
    }

    String ink() {
        return ink;
    }

    /** Empty for none. */
    String ground() {
        return ground;
    }

    /** Of the font, in points. */
    int size() {
        return size;
    }

    boolean bold() {
        return bold;
    }

    boolean bordered() {
        return bordered;
    }
}
