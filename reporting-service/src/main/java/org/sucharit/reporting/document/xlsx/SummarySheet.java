package org.sucharit.reporting.document.xlsx;

import java.util.List;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.document.RendererWords;
import org.sucharit.reporting.document.Table;

/** Writes the first sheet: what the document is, who issued it, and which tables follow. */
final class SummarySheet {

    private static final float[] WIDTHS = {22, 100};

    private final SheetXml out;
    private final Document document;
    private final RendererWords words;

    SummarySheet(CellStyles styles, Document document, RendererWords words) {
        out = new SheetXml(styles, WIDTHS, 0);
        this.document = document;
        this.words = words;
    }

    String xml(List<Sheet> sheets) {
        out.text(0, WIDTHS.length, Look.TITLE, Table.Align.START, document.title());
        out.end(SheetXml.HIGHEST);
        line(words.subject(), document.subject());
        line(words.issuer(), document.author());
        line(words.asOf(), document.writing().date(document.asOf()));
        out.end(SheetXml.HIGHEST);
        for (int i = 0; i < sheets.size(); i++) {
            String number = words.table() + " " + document.writing().number(i + 1);
            out.text(0, 1, Look.LABEL, Table.Align.START, number);
            Sheet sheet = sheets.get(i);
            String title = sheet.title().isEmpty() ? sheet.name() : sheet.title();
            out.text(1, 1, Look.LINK, Table.Align.START, title);
            out.link(1, sheet.place());
            out.end(SheetXml.HIGHEST);
        }
        return out.xml();
    }

    private void line(String label, String text) {
        if (!text.isEmpty()) {
            out.text(0, 1, Look.LABEL, Table.Align.START, label);
            out.text(1, 1, Look.PLAIN, Table.Align.START, text);
            out.end(SheetXml.HIGHEST);
        }
    }
}
