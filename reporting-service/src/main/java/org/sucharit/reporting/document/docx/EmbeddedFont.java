package org.sucharit.reporting.document.docx;

import java.util.HexFormat;
import java.util.Map;
import org.sucharit.reporting.document.MarkupTemplate;
import org.sucharit.reporting.document.office.OfficeFile;

/**
 * Puts the font into the file, so that its lines are as long everywhere: Word on Windows and Mac and LibreOffice use
 * it, also to edit, and its licence (OFL) allows it. A program that does not read embedded fonts takes what is
 * installed by that name, or a Thai font of its own.
 */
final class EmbeddedFont {

    private static final String PART = "word/fontTable.xml";
    private static final MarkupTemplate TABLE = MarkupTemplate.of("/docx/fonts.xml");
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.obfuscatedFont";
    private static final String REGULAR_KEY = "E1407479-3136-56C0-9908-BB02FB0339E2";
    private static final String BOLD_KEY = "3C480084-0BEC-5EE3-A530-E96A1170273A";
    private static final byte[] REGULAR = hidden("/fonts/Sarabun-Regular.ttf", REGULAR_KEY);
    private static final byte[] BOLD = hidden("/fonts/Sarabun-Bold.ttf", BOLD_KEY);

    /** How many bytes of a font's file are hidden. */
    private static final int HIDDEN = 32;

    private EmbeddedFont() {}

    static void add(OfficeFile file) {
        file.part("word/fonts/font1.odttf", TYPE, REGULAR);
        file.part("word/fonts/font2.odttf", TYPE, BOLD);
        String table = TABLE.filled(Map.of(
                "regular",
                file.relate(PART, "font", "fonts/font1.odttf"),
                "regular-key",
                "{" + REGULAR_KEY + "}",
                "bold",
                file.relate(PART, "font", "fonts/font2.odttf"),
                "bold-key",
                "{" + BOLD_KEY + "}"));
        file.part(PART, "wordprocessingml.fontTable+xml", table);
    }

    /** A font in a file must not be usable by itself: its beginning is XORed with its key (ISO/IEC 29500-1, 17.8.1). */
    private static byte[] hidden(String font, String key) {
        byte[] bytes = MarkupTemplate.bytes(font);
        byte[] digits = HexFormat.of().parseHex(key.replace("-", ""));
        for (int i = 0; i < HIDDEN; i++) {
            bytes[i] ^= digits[digits.length - 1 - i % digits.length];
        }
        return bytes;
    }
}
