package org.sucharit.reporting.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The places of a document at which people may write another text in the stead of the one that was composed. Figures,
 * verdicts and tables have none. Several paragraphs or lists that follow each other may be one place.
 */
public final class Places {

    private Places() {}

    /**
     * A place.
     *
     * @param text what was composed for it, a paragraph or item on each line
     * @param beneath tells by being another that this, or what it stands with, has changed: in a table its row,
     *     elsewhere all that is under the same heading; of an opening every table of the document
     */
    public record Place(String text, String beneath) {}

    /** The places of a document as it was composed, in reading order. */
    public static Map<String, Place> in(Document document) {
        Map<String, Place> places = new LinkedHashMap<>();
        sections(document.blocks()).forEach(section -> {
            add(section.stream(), section, places);
            section.forEach(block -> {
                if (block instanceof Table table) {
                    table.rows()
                            .forEach(row ->
                                    add(row.cells().stream().flatMap(cell -> cell.content().stream()), row, places));
                } else if (block instanceof Opening opening) {
                    places.put(opening.place(), new Place("", beneath(tables(document))));
                }
            });
        });
        return places;
    }

    private static List<Block> tables(Document document) {
        return document.blocks().stream().filter(Table.class::isInstance).toList();
    }

    /** Headings each with what stands under it. */
    private static List<List<Block>> sections(List<Block> blocks) {
        List<List<Block>> sections = new ArrayList<>();
        for (Block block : blocks) {
            if (sections.isEmpty() || block instanceof Heading) {
                sections.add(new ArrayList<>());
            }
            sections.getLast().add(block);
        }
        return sections;
    }

    private static void add(Stream<? extends Block> blocks, Object around, Map<String, Place> places) {
        Map<String, String> texts = blocks.filter(CellBlock.class::isInstance)
                .map(CellBlock.class::cast)
                .filter(block -> block.place() != null)
                .collect(Collectors.groupingBy(
                        CellBlock::place,
                        LinkedHashMap::new,
                        Collectors.mapping(Places::text, Collectors.joining("\n"))));
        if (!texts.isEmpty()) {
            String beneath = beneath(around);
            texts.forEach((place, text) -> places.put(place, new Place(text, beneath)));
        }
    }

    private static String beneath(Object around) {
        return Fingerprint.of(DocumentJson.bytes(around));
    }

    private static String text(CellBlock block) {
        return switch (block) {
            case Paragraph paragraph -> paragraph.text();
            case ItemList list -> lines(list.items()).collect(Collectors.joining("\n"));
            case Badge _, Figure _, Checkbox _ -> "";
        };
    }

    private static Stream<String> lines(List<ItemList.Item> items) {
        return items.stream().flatMap(item -> Stream.concat(Stream.of(item.text()), lines(item.items())));
    }

    /**
     * The document with these texts at their places; a line of a text is a paragraph, or an item in the stead of a list.
     * Places it lacks are left out, and so are openings at which nothing is written.
     */
    public static Document filled(Document document, Map<String, String> texts) {
        if (texts.isEmpty() && document.blocks().stream().noneMatch(Opening.class::isInstance)) {
            return document;
        }
        return new Document(
                document.title(),
                document.writing(),
                document.subject(),
                document.author(),
                document.footer(),
                document.asOf(),
                filled(document.blocks(), texts));
    }

    private static List<Block> filled(List<Block> blocks, Map<String, String> texts) {
        List<Block> filled = new ArrayList<>();
        String before = null;
        for (Block block : blocks) {
            String place = block instanceof CellBlock running ? running.place() : null;
            if (block instanceof Opening opening) {
                filled.addAll(written(opening, lines(texts.getOrDefault(opening.place(), ""))));
            } else if (place == null || !texts.containsKey(place)) {
                filled.add(block instanceof Table table ? filled(table, texts) : block);
            } else if (!place.equals(before)) {
                filled.addAll(written((CellBlock) block, lines(texts.get(place))));
            }
            before = place;
        }
        return filled;
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    private static List<? extends Block> written(CellBlock composed, List<String> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        return composed instanceof ItemList list
                ? List.of(ItemList.of(list.marking(), lines).at(list.place()))
                : lines.stream()
                        .map(line -> new Paragraph(line, style(composed), composed.place()))
                        .toList();
    }

    /** What says in small letters that nothing is told gives way to something that is. */
    private static Paragraph.Style style(CellBlock composed) {
        return composed instanceof Paragraph paragraph && paragraph.style() != Paragraph.Style.NOTE
                ? paragraph.style()
                : Paragraph.Style.BODY;
    }

    private static List<Block> written(Opening opening, List<String> lines) {
        List<Block> written = new ArrayList<>();
        if (!lines.isEmpty()) {
            written.add(new Heading(1, opening.heading()));
            lines.forEach(line -> written.add(Paragraph.of(line).at(opening.place())));
        }
        return written;
    }

    private static Table filled(Table table, Map<String, String> texts) {
        return new Table(
                table.caption(),
                table.columns(),
                table.groups().stream()
                        .map(group -> new Table.Group(
                                group.heading(),
                                group.rows().stream()
                                        .map(row -> new Table.Row(row.cells().stream()
                                                .map(cell -> new Table.Cell(
                                                        filled(List.<Block>copyOf(cell.content()), texts).stream()
                                                                .map(CellBlock.class::cast)
                                                                .toList(),
                                                        cell.span()))
                                                .toList()))
                                        .toList()))
                        .toList(),
                table.reflow());
    }
}
