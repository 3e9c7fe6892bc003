package org.sucharit.reporting.document.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.document.Markup;
import org.sucharit.reporting.document.MarkupTemplate;
import org.sucharit.reporting.document.PlainText;
import org.sucharit.reporting.writing.Writing;

/** What a PDF file says about itself: title, language, dates, colours, and which standards it keeps. */
final class PdfMetadata {

    private static final MarkupTemplate XMP = MarkupTemplate.of("/pdf/xmp.xml");
    private static final ICC_Profile SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB);

    private final Document document;
    private final ZonedDateTime asOf;

    PdfMetadata(Document document) {
        this.document = document;
        asOf = document.asOf().atZone(Writing.BANGKOK).withNano(0);
    }

    /** What must be said before the file is opened. */
    void before(PdfWriter writer) {
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        // A tagged file has thousands of tiny objects; packed together they take a third of the room.
        writer.setFullCompression();
        writer.setTagged();
        writer.setPDFXConformance(PdfWriter.PDFA2A);
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        writer.setXmpMetadata(xmp().getBytes(StandardCharsets.UTF_8));
    }

    /** What can only be said once it is open. */
    void after(PdfWriter writer) {
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.TITLE, text(document.title()));
        info.put(PdfName.SUBJECT, text(document.subject()));
        info.put(PdfName.AUTHOR, text(document.author()));
        info.put(PdfName.CREATIONDATE, date());
        info.put(PdfName.MODDATE, date());
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(document.language()));
        try {
            writer.setOutputIntents("Custom", "", "http://www.color.org", "sRGB IEC61966-2.1", SRGB);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfDate date() {
        return new PdfDate(GregorianCalendar.from(asOf));
    }

    private static PdfString text(String text) {
        return new PdfString(PlainText.brief(text), PdfObject.TEXT_UNICODE);
    }

    private String xmp() {
        return XMP.filled(Map.of(
                "date",
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.localizedBy(Locale.ROOT).format(asOf),
                "language",
                Markup.escape(document.language()),
                "author",
                Markup.escape(PlainText.brief(document.author())),
                "subject",
                Markup.escape(PlainText.brief(document.subject())),
                "title",
                Markup.escape(PlainText.brief(document.title()))));
    }
}
