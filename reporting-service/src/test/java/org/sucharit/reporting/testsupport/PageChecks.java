package org.sucharit.reporting.testsupport;

import java.util.List;
import java.util.stream.IntStream;
import org.openpdf.text.Rectangle;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.document.Heading;

/** What no PDF of a document may show; each check gives the offenders. */
public final class PageChecks {

    /** Smaller texts are not headings, whatever they say. */
    private static final float HEADING_SIZE = 12;

    private PageChecks() {}

    /** Texts of the document that cannot be copied from its PDF. */
    public static List<String> notCopied(Document document, byte[] pdf) {
        String copied = PdfText.content(pdf).replace(" ", "");
        return DocumentTexts.of(document).stream()
                .filter(text -> !copied.contains(text.replace(" ", "")))
                .toList();
    }

    /** Headings that stand last on a page. */
    public static List<String> widowed(Document document, byte[] pdf) {
        List<String> headings = DocumentTexts.blocks(document, Heading.class).stream()
                .map(Heading::text)
                .toList();
        List<PdfText> body =
                PdfText.lines(pdf).stream().filter(line -> !line.artifact()).toList();
        return IntStream.range(0, body.size() - 1)
                .filter(i ->
                        headings.contains(body.get(i).text()) && body.get(i).size() > HEADING_SIZE)
                .filter(i -> body.get(i + 1).page() != body.get(i).page())
                .mapToObj(i -> body.get(i).text())
                .toList();
    }

    /** Lines that are drawn outside the margins. */
    public static List<PdfText> outside(byte[] pdf) {
        List<Rectangle> pages = PdfText.sizes(pdf);
        return PdfText.lines(pdf).stream()
                .filter(line -> isOutside(line, pages.get(line.page() - 1)))
                .toList();
    }

    private static boolean isOutside(PdfText line, Rectangle page) {
        return line.x() <= 50
                || line.x() >= page.getWidth() - 50
                || line.y() <= 35
                || line.y() >= page.getHeight() - 42;
    }
}
