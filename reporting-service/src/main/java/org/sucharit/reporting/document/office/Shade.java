package org.sucharit.reporting.document.office;

import org.sucharit.reporting.document.Badge;

/**
 * Colours of text and ground, as on paper and on pages, in hexadecimal RGB. Each pair has a contrast of 4.5 : 1 or
 * more.
 *
 * @param ground empty for none
 */
public record Shade(String ink, String ground) {

    public static final String INK = "1A1F27";
    public static final String MUTED = "4A525E";
    public static final String NAVY = "17375E";
    public static final String LINK = "0B4F9C";
    public static final String BORDER = "9AA7B8";

    public static final Shade HEADING = new Shade(INK, "DCE6F2");
    public static final Shade GROUP = new Shade(INK, "F0F4F9");

    public static Shade of(Badge.Tone tone) {
        return switch (tone) {
            case GOOD -> new Shade("14532D", "DFF1E4");
            case NEUTRAL -> new Shade("1F3F6B", "E3EBF6");
            case CAUTION -> new Shade("6B3D00", "FBECCF");
            case BAD -> new Shade("8A1414", "F9E0E0");
        };
    }
}
