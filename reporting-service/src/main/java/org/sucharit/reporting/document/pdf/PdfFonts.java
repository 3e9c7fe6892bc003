package org.sucharit.reporting.document.pdf;

import java.awt.Font;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.GlyphLayoutFontManager;
import org.openpdf.text.pdf.GlyphLayoutManager;
import org.sucharit.reporting.document.font.Face;

/**
 * The fonts of one PDF file. OpenPDF's font objects collect what a file uses and are not made for several threads, so
 * each file has its own; what they are made from is shared ({@link Face}).
 */
final class PdfFonts {

    private final Map<Face, BaseFont> fonts = new HashMap<>();
    private final Map<BaseFont, Face> faces = new HashMap<>();

    /** @param seed what the names of the embedded subsets follow from */
    PdfFonts(byte[] seed) {
        for (Face face : Face.all()) {
            BaseFont font = face.openFont();
            // PDF/A-2 does not ask for a CIDSet, and an incomplete one fails it.
            font.setIncludeCidSet(false);
            font.setSecureRandom(new SubsetNames(seed, face));
            fonts.put(face, font);
            faces.put(font, face);
        }
    }

    BaseFont font(Face face) {
        return fonts.get(face);
    }

    /** Places Thai marks and kerns; to be set on the file's OpenPDF document. */
    GlyphLayoutManager shaper() {
        return new Shaper(new ShapingFonts(), faces::get);
    }

    /** Hands out the shared shaping fonts; deriving one per line of text would cost more than shaping it. */
    private final class ShapingFonts extends GlyphLayoutFontManager {

        private final Map<BaseFont, Map<Float, Font>> sized = new HashMap<>();

        @Override
        public boolean supportsFont(BaseFont font) {
            return faces.containsKey(font);
        }

        @Override
        public Font getAwtFont(BaseFont font, float size) {
            return sized.computeIfAbsent(font, _ -> new HashMap<>())
                    .computeIfAbsent(size, points -> faces.get(font).shaping().deriveFont(points));
        }
    }

    /**
     * OpenPDF puts six random letters before the name of an embedded subset. They only have to differ between files
     * that someone may merge, so they follow from the content instead, and equal documents give equal files.
     */
    private static final class SubsetNames extends SecureRandom {

        private static final int PRIME = 31;
        private static final double SPAN = 1L << 31;

        private transient int state;

        SubsetNames(byte[] seed, Face face) {
            state = ByteBuffer.wrap(seed).getInt() * PRIME + face.file().hashCode();
        }

        @Override
        public double nextDouble() {
            state = state * 0x41C64E6D + 0x3039;
            return (state >>> 1) / SPAN;
        }
    }
}
