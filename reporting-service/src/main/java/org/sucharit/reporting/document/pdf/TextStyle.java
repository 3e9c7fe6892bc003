package org.sucharit.reporting.document.pdf;

import java.awt.Color;
import org.sucharit.reporting.document.Badge;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.font.Face;

/**
 * How a line of text looks on paper.
 *
 * @param size in points
 * @param leading from baseline to baseline, in points; Thai needs room for two marks over a consonant
 */
record TextStyle(Face face, float size, float leading, Color color) {

    static final Color INK = new Color(0x1A, 0x1F, 0x27);
    private static final Color MUTED = new Color(0x4A, 0x52, 0x5E);
    private static final Color NAVY = new Color(0x17, 0x37, 0x5E);

    static final TextStyle BODY = of(Face.REGULAR, 12, INK);
    static final TextStyle STRONG = of(Face.BOLD, 12, INK);
    static final TextStyle STATEMENT = of(Face.BOLD, 13.5f, NAVY);
    static final TextStyle NOTE = of(Face.REGULAR, 10.5f, MUTED);

    static final TextStyle CELL = tight(Face.REGULAR, 10.5f, INK);
    static final TextStyle CELL_STRONG = tight(Face.BOLD, 10.5f, INK);
    static final TextStyle CELL_NOTE = tight(Face.REGULAR, 9.5f, MUTED);
    static final TextStyle CAPTION = of(Face.BOLD, 11, INK);
    static final TextStyle FOOTER = tight(Face.REGULAR, 9, MUTED);

    static final TextStyle COVER_KIND = of(Face.REGULAR, 15, MUTED);
    static final TextStyle COVER_TITLE = of(Face.BOLD, 22, NAVY);
    static final TextStyle COVER_ISSUER = of(Face.BOLD, 18, INK);
    static final TextStyle COVER_DATE = of(Face.REGULAR, 13, MUTED);

    private static final float[] HEADING_SIZES = {17, 14.5f, 12.5f, 12, 12};

    /** The style of a heading of level 1–5. */
    static TextStyle heading(int level) {
        return of(Face.BOLD, HEADING_SIZES[level - 1], level <= 2 ? NAVY : INK);
    }

    /** The style of a paragraph, which is set tighter inside a table. */
    static TextStyle paragraph(Paragraph.Style style, boolean inTable) {
        return switch (style) {
            case BODY -> inTable ? CELL : BODY;
            case STRONG -> inTable ? CELL_STRONG : STRONG;
            case STATEMENT -> inTable ? CELL_STRONG : STATEMENT;
            case NOTE -> inTable ? CELL_NOTE : NOTE;
        };
    }

    static TextStyle badge(Badge.Tone tone) {
        return tight(
                Face.BOLD,
                9.5f,
                switch (tone) {
                    case GOOD -> new Color(0x14, 0x53, 0x2D);
                    case NEUTRAL -> new Color(0x1F, 0x3F, 0x6B);
                    case CAUTION -> new Color(0x6B, 0x3D, 0x00);
                    case BAD -> new Color(0x8A, 0x14, 0x14);
                });
    }

    /** The ground behind a badge. */
    static Color ground(Badge.Tone tone) {
        return switch (tone) {
            case GOOD -> new Color(0xDF, 0xF1, 0xE4);
            case NEUTRAL -> new Color(0xE3, 0xEB, 0xF6);
            case CAUTION -> new Color(0xFB, 0xEC, 0xCF);
            case BAD -> new Color(0xF9, 0xE0, 0xE0);
        };
    }

    /** From the top of a line to its baseline. */
    float ascent() {
        return (leading - size) / 2 + size * 0.86f;
    }

    private static TextStyle of(Face face, float size, Color color) {
        return new TextStyle(face, size, size * 1.55f, color);
    }

    private static TextStyle tight(Face face, float size, Color color) {
        return new TextStyle(face, size, size * 1.48f, color);
    }
}
