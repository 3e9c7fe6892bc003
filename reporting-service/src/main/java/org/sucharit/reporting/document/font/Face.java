package org.sucharit.reporting.document.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openpdf.text.pdf.BaseFont;

/**
 * A face of the embedded font. Its file, the shaping font and the table of widths are read once per JVM and never
 * change, so all documents share them.
 */
public final class Face {

    public static final Face REGULAR = new Face("Sarabun-Regular.ttf");
    public static final Face BOLD = new Face("Sarabun-Bold.ttf");

    /** What stands for a character that the font lacks. */
    static final char UNKNOWN = '■';

    /** Widths are kept for this many code points: all that the font covers. */
    private static final int COVERED = 0x3000;

    private static final short MISSING = -1;
    private static final float UNITS_PER_EM = 1000f;

    private final String file;
    private final byte[] bytes;
    private final Font shaping;
    private final short[] widths;

    private Face(String file) {
        this.file = file;
        try (InputStream in = Objects.requireNonNull(Face.class.getResourceAsStream("/fonts/" + file), file)) {
            bytes = in.readAllBytes();
            shaping = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes))
                    .deriveFont(Map.of(
                            TextAttribute.KERNING, TextAttribute.KERNING_ON,
                            TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The embedded font cannot be read: " + file, e);
        }
        BaseFont metrics = openFont();
        widths = new short[COVERED];
        for (int point = 0; point < COVERED; point++) {
            widths[point] = metrics.charExists(point) ? (short) metrics.getWidth(point) : MISSING;
        }
    }

    public static List<Face> all() {
        return List.of(REGULAR, BOLD);
    }

    /** The font's file; it names the face. */
    public String file() {
        return file;
    }

    /** A font object for one document; it collects the glyphs that the document uses. */
    public BaseFont openFont() {
        try {
            return BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, bytes, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What places marks over consonants and kerns. */
    public Font shaping() {
        return shaping;
    }

    /** The text with a black square for each character that the font lacks. */
    public String drawn(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            int next = i + Character.charCount(point);
            if (!covers(point)) {
                out = out == null ? new StringBuilder(text.substring(0, i)) : out;
                out.append(UNKNOWN);
            } else if (out != null) {
                out.appendCodePoint(point);
            }
            i = next;
        }
        return out == null ? text : out.toString();
    }

    public boolean covers(int point) {
        return point < COVERED && widths[point] != MISSING;
    }

    /** The width of one character in points, 0 where the font has none. */
    public float width(int point, float size) {
        return covers(point) ? widths[point] * size / UNITS_PER_EM : 0;
    }

    /** The width of a text in points. */
    public float width(String text, float size) {
        float width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += width(text.charAt(i), size);
        }
        return width;
    }
}
