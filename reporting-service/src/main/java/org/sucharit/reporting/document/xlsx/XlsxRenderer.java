package org.sucharit.reporting.document.xlsx;

import java.util.List;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.document.Markup;
import org.sucharit.reporting.document.Renderer;
import org.sucharit.reporting.document.RendererWords;
import org.sucharit.reporting.document.Surroundings;
import org.sucharit.reporting.document.office.OfficeFile;

/**
 * Renders the tables of documents for spreadsheets (SpreadsheetML, ISO/IEC 29500 transitional), each on a sheet of its
 * own with its figures as numbers, and the figures of charts as well. A first sheet says what the document is.
 *
 * <p>It writes the few parts of the file itself: fastexcel and Apache POI put the time of day into their files. Safe
 * for several threads.
 */
public final class XlsxRenderer implements Renderer {

    private static final String MAIN = "xl/workbook.xml";
    private static final String TYPE = "spreadsheetml.";

    /** The file. Any text is accepted; what is longer than a cell can hold is cut. */
    @Override
    public byte[] render(Document document, Surroundings surroundings) {
        OfficeFile file = new OfficeFile(document, MAIN);
        RendererWords words = RendererWords.of(document);
        SheetNames names = new SheetNames();
        String summary = names.next(List.of(), words.contents());
        List<Sheet> sheets = Sheet.of(document, words, names);
        CellStyles styles = new CellStyles();
        StringBuilder list = new StringBuilder();
        sheet(file, list, 1, summary, new SummarySheet(styles, document, words).xml(sheets));
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            String xml = new TableSheet(styles, document.writing(), sheet).xml();
            sheet(file, list, i + 2, sheet.name(), xml);
        }
        file.part("xl/styles.xml", TYPE + "styles+xml", styles.xml());
        file.relate(MAIN, "styles", "styles.xml");
        file.part(MAIN, TYPE + "sheet.main+xml", workbook(list, sheets));
        return file.bytes();
    }

    private static void sheet(OfficeFile file, StringBuilder list, int number, String name, String xml) {
        String part = "worksheets/sheet" + number + ".xml";
        file.part("xl/" + part, TYPE + "worksheet+xml", xml);
        String id = file.relate(MAIN, "worksheet", part);
        list.append("<sheet name=\"").append(Markup.escape(name)).append("\" sheetId=\"");
        list.append(number).append("\" r:id=\"").append(id).append("\"/>");
    }

    private static String workbook(StringBuilder list, List<Sheet> sheets) {
        StringBuilder out = new StringBuilder("<workbook"
                + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                + "<bookViews><workbookView/></bookViews><sheets>");
        out.append(list).append("</sheets>");
        if (!sheets.isEmpty()) {
            out.append("<definedNames>");
            for (int i = 0; i < sheets.size(); i++) {
                out.append("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"")
                        .append(i + 1)
                        .append("\">");
                out.append(Markup.escape(sheets.get(i).quoted()))
                        .append("!$1:$")
                        .append(TableSheet.FROZEN);
                out.append("</definedName>");
            }
            out.append("</definedNames>");
        }
        return out.append("</workbook>").toString();
    }
}
