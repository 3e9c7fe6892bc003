package org.sucharit.reporting.document.pdf;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.GlyphLayoutFontManager;
import org.openpdf.text.pdf.GlyphLayoutManager;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGlyphArray;
import org.sucharit.reporting.document.font.Face;

/**
 * Shapes texts and draws their glyphs where they belong: it kerns, and puts Thai marks over their consonants. One per
 * file. Everything is drawn from left to right: the font covers no other script.
 *
 * <p>OpenPDF's own way of drawing asks the JDK for the outline of every glyph only to learn how wide it is, and says by
 * how much glyphs are moved even where that is a rounding error. Here widths are asked once a glyph and size, and a text
 * is shaped once for many files: reports of one kind say much the same.
 */
final class Shaper extends GlyphLayoutManager {

    private static final FontRenderContext EXACT = new FontRenderContext(null, false, true);

    /** Glyphs closer than this to where they belong, in points, are in their place: a twentieth of a printer's dot. */
    private static final float CLOSE = 0.002f;

    /** Displacements are told in thousandths of the font size. */
    private static final float UNITS_PER_EM = 1000;

    /** In characters; each takes some forty bytes. What a few documents say, so that the next one finds it. */
    private static final int KEPT = 150_000;

    private static final int OVERHEAD = 16;

    private static final Cache<Key, Shaped> SHAPED = Caffeine.newBuilder()
            .maximumWeight(KEPT)
            .weigher((Key key, Shaped _) -> key.text().length() + OVERHEAD)
            .build();

    private final Function<BaseFont, Face> faces;
    private final Map<Font, float[]> advances = new HashMap<>();
    private final Set<Key> mapped = new HashSet<>();

    private record Key(Face face, float size, String text) {}

    /**
     * A text as it is drawn.
     *
     * @param shifts by how much each glyph, and the end, lies to the right of where what is before it ends, in points; 0
     *     where it is close
     * @param rises by how much each glyph lies above the line, in points; 0 where it is close
     */
    private record Shaped(GlyphVector glyphs, float[] shifts, float[] rises) {

        boolean isPlain() {
            return allZero(shifts) && allZero(rises);
        }

        private static boolean allZero(float[] distances) {
            for (float distance : distances) {
                if (distance != 0) {
                    return false;
                }
            }
            return true;
        }
    }

    /** @param faces which face a font of this file is of */
    Shaper(GlyphLayoutFontManager fonts, Function<BaseFont, Face> faces) {
        super(fonts);
        this.faces = faces;
    }

    @Override
    protected int getFontRunDirection(BaseFont font, float size) {
        return Font.LAYOUT_LEFT_TO_RIGHT;
    }

    @Override
    protected FontRenderContext createFontRenderContext() {
        return EXACT;
    }

    @Override
    public void showText(PdfContentByte content, BaseFont font, float size, String text) {
        Key key = new Key(faces.apply(font), size, text);
        Shaped shaped = SHAPED.get(key, _ -> shape(font, size, text));
        if (mapped.add(key)) {
            completeCmap(content, font, text, shaped.glyphs());
        }
        if (shaped.isPlain()) {
            content.showText(shaped.glyphs());
        } else {
            show(content, shaped, UNITS_PER_EM / size);
        }
    }

    private Shaped shape(BaseFont font, float size, String text) {
        GlyphVector glyphs = computeGlyphVector(font, size, text);
        int count = glyphs.getNumGlyphs();
        float[] places = glyphs.getGlyphPositions(0, count + 1, null);
        float[] widths = advances.computeIfAbsent(glyphs.getFont(), Shaper::unknown);
        float[] shifts = new float[count + 1];
        float[] rises = new float[count];
        // Where the next glyph is drawn if it is not moved: what is too little to be moved by does not add up.
        float pen = 0;
        for (int i = 0; i <= count; i++) {
            float shift = places[2 * i] - pen;
            if (Math.abs(shift) >= CLOSE) {
                shifts[i] = shift;
                pen += shift;
            }
            if (i < count) {
                float rise = -places[2 * i + 1];
                rises[i] = Math.abs(rise) >= CLOSE ? rise : 0;
                pen += advance(widths, glyphs, i);
            }
        }
        return new Shaped(glyphs, shifts, rises);
    }

    private static float[] unknown(Font font) {
        float[] widths = new float[font.getNumGlyphs()];
        Arrays.fill(widths, Float.NaN);
        return widths;
    }

    private static float advance(float[] widths, GlyphVector glyphs, int i) {
        int glyph = glyphs.getGlyphCode(i);
        if (glyph >= widths.length) {
            // What the JDK itself puts in for a character that is not drawn.
            return glyphs.getGlyphMetrics(i).getAdvanceX();
        }
        if (Float.isNaN(widths[glyph])) {
            widths[glyph] = glyphs.getGlyphMetrics(i).getAdvanceX();
        }
        return widths[glyph];
    }

    private static void show(PdfContentByte content, Shaped text, float unitsPerPoint) {
        float[] rises = text.rises();
        PdfGlyphArray run = new PdfGlyphArray();
        float rise = 0;
        for (int i = 0; i < rises.length; i++) {
            if (rises[i] != rise) {
                content.showText(run);
                run.clear();
                rise = rises[i];
                content.setTextRise(rise);
            }
            move(run, text.shifts()[i] * unitsPerPoint);
            run.add(text.glyphs().getGlyphCode(i));
        }
        move(run, text.shifts()[rises.length] * unitsPerPoint);
        content.showText(run);
        if (rise != 0) {
            content.setTextRise(0);
        }
    }

    private static void move(PdfGlyphArray run, float units) {
        if (units != 0) {
            run.add(-units);
        }
    }
}
