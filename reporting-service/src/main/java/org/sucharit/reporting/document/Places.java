package org.sucharit.reporting.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The places of a document at which people may write another text in the stead of the one that was composed. Figures,
 * verdicts and tables have none. Several paragraphs that follow each other may be one place.
 */
public final class Places {

    private Places() {}

    /**
     * A place.
     *
     * @param text what was composed for it, a paragraph on each line
     * @param beneath tells by being another that this, or what it stands with, has changed: in a table its row,
     *     elsewhere all that is under the same heading
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
                }
            });
        });
        return places;
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
        Map<String, String> texts = blocks.filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .filter(paragraph -> paragraph.place() != null)
                .collect(Collectors.groupingBy(
                        Paragraph::place,
                        LinkedHashMap::new,
                        Collectors.mapping(Paragraph::text, Collectors.joining("\n"))));
        if (!texts.isEmpty()) {
            String beneath = Fingerprint.of(DocumentJson.bytes(around));
            texts.forEach((place, text) -> places.put(place, new Place(text, beneath)));
        }
    }

    /** The document with these texts at their places; a line of a text is a paragraph. Places it lacks are left out. */
    public static Document filled(Document document, Map<String, String> texts) {
        if (texts.isEmpty()) {
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
            String place = block instanceof Paragraph paragraph ? paragraph.place() : null;
            if (place == null || !texts.containsKey(place)) {
                filled.add(block instanceof Table table ? filled(table, texts) : block);
            } else if (!place.equals(before)) {
                Paragraph.Style style = ((Paragraph) block).style();
                texts.get(place)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .forEach(line -> filled.add(new Paragraph(line, style, place)));
            }
            before = place;
        }
        return filled;
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
