package org.sucharit.reporting.document.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.sucharit.reporting.document.Bars;
import org.sucharit.reporting.document.Block;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.document.Heading;
import org.sucharit.reporting.document.Radar;
import org.sucharit.reporting.document.RendererWords;
import org.sucharit.reporting.document.Table;

/**
 * A table that has a sheet of its own.
 *
 * @param name the sheet's
 * @param title what the table is, in full: the heading it stands under, and its caption
 */
record Sheet(String name, String title, Table table) {

    /** The tables of a document, and its charts' figures. */
    static List<Sheet> of(Document document, RendererWords words, SheetNames names) {
        List<Sheet> sheets = new ArrayList<>();
        ChartTables charts = new ChartTables(words);
        String heading = "";
        for (Block block : document.blocks()) {
            switch (block) {
                case Heading under -> heading = under.text();
                case Table table -> sheets.add(of(table, heading, words, names));
                case Radar radar -> sheets.add(of(charts.of(radar), heading, words, names));
                case Bars bars -> sheets.add(of(charts.of(bars), heading, words, names));
                default -> {}
            }
        }
        return sheets;
    }

    private static Sheet of(Table table, String heading, RendererWords words, SheetNames names) {
        String caption = table.caption();
        String name = names.next(List.of(caption, heading), words.table());
        String between = heading.isEmpty() || caption.isEmpty() ? "" : " – ";
        return new Sheet(name, heading.equals(caption) ? caption : heading + between + caption, table);
    }

    /** As a place to go to: its first cell. */
    String place() {
        return quoted() + "!A1";
    }

    /** Its name as formulas write it. */
    String quoted() {
        return "'" + name.replace("'", "''") + "'";
    }
}
