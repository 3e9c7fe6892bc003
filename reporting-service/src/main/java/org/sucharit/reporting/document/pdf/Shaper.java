package org.sucharit.reporting.document.pdf;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.GlyphLayoutFontManager;
import org.openpdf.text.pdf.GlyphLayoutManager;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGlyphArray;

/**
 * Shapes texts and draws their glyphs where they belong: it kerns, and puts Thai marks over their consonants. One per
 * file. Everything is drawn from left to right: the font covers no other script.
 *
 * <p>OpenPDF's own way of drawing asks the JDK for the outline of every glyph only to learn how wide it is. Here that is
 * asked once a glyph and size, and what stands in many cells is shaped once; what comes of it is the same.
 */
final class Shaper extends GlyphLayoutManager {

    private static final FontRenderContext EXACT = new FontRenderContext(null, false, true);

    /** Displacements smaller than this, in points, are none. */
    private static final float NONE = 1e-5f;

    /** Displacements are told in thousandths of the font size. */
    private static final float UNITS_PER_EM = 1000;

    private final Map<Font, float[]> advances = new HashMap<>();
    private final Map<Key, Shaped> shaped = new Recent<>();

    private record Key(BaseFont font, float size, String text) {}

    /**
     * A text as it is drawn.
     *
     * @param places of each glyph, and of the end, two numbers each, in points
     * @param shifts by how much each glyph, and the end, lies to the right of where the glyph before ends, in points
     */
    private record Shaped(GlyphVector glyphs, float[] places, float[] shifts) {

        boolean isPlain() {
            for (int i = 0; i < shifts.length; i++) {
                if (Math.abs(shifts[i]) >= NONE || Math.abs(places[2 * i + 1]) >= NONE) {
                    return false;
                }
            }
            return true;
        }
    }

    Shaper(GlyphLayoutFontManager fonts) {
        super(fonts);
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
        Shaped drawn = shaped.computeIfAbsent(new Key(font, size, text), _ -> shape(content, font, size, text));
        if (drawn.isPlain()) {
            content.showText(drawn.glyphs());
        } else {
            show(content, drawn, UNITS_PER_EM / size);
        }
    }

    private Shaped shape(PdfContentByte content, BaseFont font, float size, String text) {
        GlyphVector glyphs = computeGlyphVector(font, size, text);
        completeCmap(content, font, text, glyphs);
        float[] places = glyphs.getGlyphPositions(0, glyphs.getNumGlyphs() + 1, null);
        float[] widths = advances.computeIfAbsent(glyphs.getFont(), Shaper::unknown);
        float[] shifts = new float[glyphs.getNumGlyphs() + 1];
        float before = 0;
        float advance = 0;
        for (int i = 0; i < shifts.length; i++) {
            shifts[i] = places[2 * i] - before - advance;
            before = places[2 * i];
            advance = i < shifts.length - 1 ? advance(widths, glyphs, i) : 0;
        }
        return new Shaped(glyphs, places, shifts);
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
        float[] shifts = text.shifts();
        PdfGlyphArray run = new PdfGlyphArray();
        for (int i = 0; i < shifts.length; i++) {
            float rise = -text.places()[2 * i + 1];
            boolean isRaised = Math.abs(rise) >= NONE && i < shifts.length - 1;
            if (isRaised) {
                content.showText(run);
                run.clear();
                content.setTextRise(rise);
            }
            if (Math.abs(shifts[i]) >= NONE) {
                run.add(-shifts[i] * unitsPerPoint);
            }
            if (i < shifts.length - 1) {
                run.add(text.glyphs().getGlyphCode(i));
            }
            if (isRaised) {
                content.showText(run);
                run.clear();
                content.setTextRise(0);
            }
        }
        content.showText(run);
    }
}
