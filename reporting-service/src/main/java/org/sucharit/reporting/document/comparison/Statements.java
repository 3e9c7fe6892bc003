package org.sucharit.reporting.document.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sucharit.reporting.document.Badge;
import org.sucharit.reporting.document.Bars;
import org.sucharit.reporting.document.Block;
import org.sucharit.reporting.document.CellBlock;
import org.sucharit.reporting.document.Checkbox;
import org.sucharit.reporting.document.Code;
import org.sucharit.reporting.document.Cover;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.document.Figure;
import org.sucharit.reporting.document.Heading;
import org.sucharit.reporting.document.ItemList;
import org.sucharit.reporting.document.Opening;
import org.sucharit.reporting.document.PageBreak;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.Radar;
import org.sucharit.reporting.document.Signature;
import org.sucharit.reporting.document.Table;
import org.sucharit.reporting.writing.Writing;

/**
 * A document as places and what stands there, in reading order. A place is a path a reader can follow: headings, then in
 * a table its caption, the name of the row and the heading of the column; where several things stand at one place they
 * are counted.
 */
final class Statements {

    private final Map<List<String>, String> texts = new LinkedHashMap<>();
    private final Map<List<String>, Integer> counts = new HashMap<>();
    private final Deque<Heading> headings = new ArrayDeque<>();
    private final Writing writing;

    private Statements(Writing writing) {
        this.writing = writing;
    }

    static Map<List<String>, String> of(Document document) {
        Statements statements = new Statements(document.writing());
        document.blocks().forEach(statements::add);
        return statements.texts;
    }

    private void add(Block block) {
        switch (block) {
            case Heading heading -> {
                while (!headings.isEmpty() && headings.peekLast().level() >= heading.level()) {
                    headings.removeLast();
                }
                headings.addLast(heading);
            }
            case Table table -> table(table);
            case Cover cover -> put(List.of(), String.join(" ", cover.issuer()));
            case Radar radar -> put(List.of(radar.caption()), radar.alternative());
            case Bars bars -> put(List.of(bars.caption()), bars.alternative());
            case Code code -> put(List.of(code.caption()), code.path());
            case Signature signature -> put(List.of(), String.join(" ", signature.lines()));
            case CellBlock running -> put(List.of(), text(running));
            case PageBreak _, Opening _ -> {}
        }
    }

    private void table(Table table) {
        for (Table.Group group : table.groups()) {
            for (Table.Row row : group.rows()) {
                String name = name(table, row);
                int column = 0;
                for (Table.Cell cell : row.cells()) {
                    if (!table.columns().get(column).rowHeading()) {
                        List<String> place = new ArrayList<>();
                        addUnlessEmpty(place, table.caption());
                        addUnlessEmpty(place, group.heading());
                        addUnlessEmpty(place, name);
                        addUnlessEmpty(place, table.columns().get(column).heading());
                        put(place, text(cell));
                    }
                    column += cell.span();
                }
            }
        }
    }

    /** What a row is called: its naming cells, else its first. */
    private String name(Table table, Table.Row row) {
        List<String> names = new ArrayList<>();
        int column = 0;
        for (Table.Cell cell : row.cells()) {
            if (table.columns().get(column).rowHeading()) {
                names.add(text(cell));
            }
            column += cell.span();
        }
        return names.isEmpty() ? text(row.cells().getFirst()) : String.join(" ", names);
    }

    private static void addUnlessEmpty(List<String> place, String part) {
        if (!part.isEmpty()) {
            place.add(part);
        }
    }

    private void put(List<String> within, String text) {
        List<String> place = new ArrayList<>();
        headings.forEach(heading -> place.add(heading.text()));
        place.addAll(within);
        int count = counts.merge(List.copyOf(place), 1, Integer::sum);
        if (count > 1) {
            place.add("(" + writing.number(count) + ")");
        }
        texts.put(List.copyOf(place), text);
    }

    private String text(Table.Cell cell) {
        return cell.content().stream().map(this::text).collect(Collectors.joining("\n"));
    }

    private String text(CellBlock block) {
        return switch (block) {
            case Paragraph paragraph -> paragraph.text();
            case Badge badge -> badge.text();
            case Figure figure -> writing.figure(figure.value(), figure.scale());
            case Checkbox box -> (box.ticked() ? "☑ " : "☐ ") + box.label();
            case ItemList list -> items(list.items(), list.marking(), "");
        };
    }

    private String items(List<ItemList.Item> items, ItemList.Marking marking, String around) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String marker = marking.marker(around, i + 1, writing);
            lines.add((marker + " " + items.get(i).text()).strip());
            if (!items.get(i).items().isEmpty()) {
                lines.add(items(items.get(i).items(), marking, marker));
            }
        }
        return String.join("\n", lines);
    }
}
