package org.sucharit.reporting.document.docx;

import java.util.EnumMap;
import java.util.Map;
import org.sucharit.reporting.document.MarkupTemplate;

/** Where the pages of a document lie otherwise. One per document. */
final class Sections {

    private static final MarkupTemplate SECTION = MarkupTemplate.of("/docx/section.xml");

    private final Map<Sheet, String> footers;
    private final String numbers;
    private boolean cover;
    private Sheet sheet = Sheet.UPRIGHT;

    /**
     * @param footers relations to the footers
     * @param numbers how pages are numbered
     * @param cover whether the first page is one, which has no footer
     */
    Sections(Map<Sheet, String> footers, String numbers, boolean cover) {
        this.footers = new EnumMap<>(footers);
        this.numbers = numbers;
        this.cover = cover;
    }

    /** How the pages lie on which is written at present. */
    Sheet sheet() {
        return sheet;
    }

    /** What is written from here on stands on pages that lie so. */
    void go(Sheet next, WordXml out) {
        if (next != sheet && !out.isEmpty()) {
            out.end(properties());
        }
        sheet = next;
    }

    /** Those of the section that is being written, which ends here. */
    String properties() {
        String title = cover ? "<w:titlePg/>" : "";
        cover = false;
        return SECTION.filled(Map.of(
                "footer",
                footers.get(sheet),
                "width",
                Integer.toString(sheet.width()),
                "height",
                Integer.toString(sheet.height()),
                "lies",
                sheet == Sheet.LANDSCAPE ? " w:orient=\"landscape\"" : "",
                "numbers",
                numbers,
                "cover",
                title));
    }
}
