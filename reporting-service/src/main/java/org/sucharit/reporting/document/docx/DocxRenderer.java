package org.sucharit.reporting.document.docx;

import java.util.EnumMap;
import java.util.Map;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.document.Markup;
import org.sucharit.reporting.document.MarkupTemplate;
import org.sucharit.reporting.document.PageBreak;
import org.sucharit.reporting.document.Renderer;
import org.sucharit.reporting.document.RendererWords;
import org.sucharit.reporting.document.Surroundings;
import org.sucharit.reporting.document.font.Face;
import org.sucharit.reporting.document.office.OfficeFile;
import org.sucharit.reporting.document.office.TextRoom;
import org.sucharit.reporting.writing.Writing;

/**
 * Renders documents for word processors (WordprocessingML, ISO/IEC 29500 transitional): Word 2010 and later, and
 * LibreOffice; A4, with styles, lists and headings that can be worked on.
 *
 * <p>It writes the few parts of the file itself: Apache POI adds 15 MB to the service and puts
 * the time of day into its files. Safe for several threads.
 */
public final class DocxRenderer implements Renderer {

    static final String MAIN = "word/document.xml";

    private static final String TYPE = "wordprocessingml.";
    private static final MarkupTemplate BODY = MarkupTemplate.of("/docx/document.xml");
    private static final MarkupTemplate STYLES = MarkupTemplate.of("/docx/styles.xml");
    private static final MarkupTemplate SETTINGS = MarkupTemplate.of("/docx/settings.xml");
    private static final MarkupTemplate FOOTER = MarkupTemplate.of("/docx/footer.xml");

    private static final String WIDE_TABS = "<w:tabs><w:tab w:val=\"clear\" w:pos=\"" + Sheet.UPRIGHT.line()
            + "\"/><w:tab w:val=\"right\" w:pos=\"" + Sheet.LANDSCAPE.line() + "\"/></w:tabs>";

    private static final float FOOTER_SIZE = 9;

    /** What the page's number leaves of the line, in points. */
    private static final float NUMBER_ROOM = 92;

    private static final int TWENTIETHS = 20;

    /** The file. Any text is accepted. */
    @Override
    public byte[] render(Document document, Surroundings surroundings) {
        OfficeFile file = new OfficeFile(document, MAIN);
        Numberings numberings = new Numberings(document.writing());
        Map<Sheet, String> footers = new EnumMap<>(Sheet.class);
        footers.put(Sheet.UPRIGHT, part(file, "footer", "footer", footer(document, Sheet.UPRIGHT)));
        if (document.blocks().stream().anyMatch(block -> block instanceof PageBreak turn && turn.landscape())) {
            footers.put(Sheet.LANDSCAPE, part(file, "footer", "wide-footer", footer(document, Sheet.LANDSCAPE)));
        }
        Sections sections = new Sections(footers, isThai(document) ? "thaiNumbers" : "decimal", document.hasCover());
        String body = new WordBody(document, file, numberings, sections, surroundings).xml();
        part(file, "styles", "styles", STYLES.filled(Map.of()));
        part(file, "settings", "settings", SETTINGS.filled(Map.of()));
        part(file, "numbering", "numbering", numberings.xml());
        file.relate(MAIN, "fontTable", "fontTable.xml");
        EmbeddedFont.add(file);
        String main = BODY.filled(
                Map.of("body", body, "section", sections.properties().strip()));
        file.part(MAIN, TYPE + "document.main+xml", main);
        return file.bytes();
    }

    private static String part(OfficeFile file, String type, String name, String xml) {
        file.part("word/" + name + ".xml", TYPE + type + "+xml", xml);
        return file.relate(MAIN, type, name + ".xml");
    }

    private static String footer(Document document, Sheet sheet) {
        float room = (float) sheet.line() / TWENTIETHS - NUMBER_ROOM;
        String words = Markup.escape(TextRoom.clipped(document.footer(), Face.REGULAR, FOOTER_SIZE, room));
        String pageOf = RendererWords.of(document).pageOf(field(document, "PAGE"), field(document, "NUMPAGES"));
        return FOOTER.filled(
                Map.of("tabs", sheet == Sheet.LANDSCAPE ? WIDE_TABS : "", "footer", words, "page-of", pageOf));
    }

    private static boolean isThai(Document document) {
        return document.writing().digits() == Writing.Digits.THAI;
    }

    /** A number that the word processor fills in, between two texts. LibreOffice knows no Thai digits for these. */
    private static String field(Document document, String name) {
        String digits = isThai(document) ? "THAIARABIC" : "Arabic";
        return "</w:t></w:r><w:fldSimple w:instr=\" " + name + " \\* " + digits + " \"><w:r><w:t>"
                + document.writing().number(1)
                + "</w:t></w:r></w:fldSimple><w:r><w:t xml:space=\"preserve\">";
    }
}
