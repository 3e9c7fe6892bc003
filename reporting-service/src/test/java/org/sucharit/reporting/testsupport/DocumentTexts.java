package org.sucharit.reporting.testsupport;

import java.util.List;
import java.util.stream.Stream;
import org.sucharit.reporting.document.Badge;
import org.sucharit.reporting.document.Block;
import org.sucharit.reporting.document.CellBlock;
import org.sucharit.reporting.document.Checkbox;
import org.sucharit.reporting.document.Cover;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.document.Figure;
import org.sucharit.reporting.document.Heading;
import org.sucharit.reporting.document.Illustration;
import org.sucharit.reporting.document.ItemList;
import org.sucharit.reporting.document.PageBreak;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.Signature;
import org.sucharit.reporting.document.Table;

/** What a document says, text by text. */
public final class DocumentTexts {

    private DocumentTexts() {}

    /** Every text of the document, in reading order. */
    public static List<String> of(Document document) {
        return document.blocks().stream().flatMap(DocumentTexts::of).toList();
    }

    /** What a cell says, with a space between its texts. */
    public static String of(Table.Cell cell) {
        return String.join(
                " ", cell.content().stream().flatMap(DocumentTexts::of).toList());
    }

    /** The blocks of one kind. */
    public static <B extends Block> List<B> blocks(Document document, Class<B> kind) {
        return document.blocks().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static Stream<String> of(Block block) {
        return switch (block) {
            case Cover cover ->
                Stream.of(
                                Stream.of(cover.kind()),
                                cover.title().stream(),
                                cover.issuer().stream(),
                                Stream.of(cover.date()))
                        .flatMap(each -> each);
            case Heading heading -> Stream.of(heading.text());
            case Table table -> of(table);
            case Illustration illustration -> Stream.of(illustration.caption(), illustration.alternative());
            case Signature signature -> signature.lines().stream();
            case PageBreak _ -> Stream.empty();
            case CellBlock running -> running(running);
        };
    }

    private static Stream<String> of(Table table) {
        return Stream.of(
                        Stream.of(table.caption()),
                        table.columns().stream().map(Table.Column::heading),
                        table.groups().stream()
                                .flatMap(group -> Stream.concat(
                                        Stream.of(group.heading()),
                                        group.rows().stream()
                                                .flatMap(row -> row.cells().stream())
                                                .flatMap(cell -> cell.content().stream())
                                                .flatMap(DocumentTexts::of))))
                .flatMap(each -> each);
    }

    private static Stream<String> running(CellBlock block) {
        return switch (block) {
            case Paragraph paragraph -> Stream.of(paragraph.text());
            case ItemList list -> items(list.items());
            case Badge badge -> Stream.of(badge.text());
            // How a figure is written is the renderers' business.
            case Figure _ -> Stream.empty();
            case Checkbox box -> Stream.of(box.label());
        };
    }

    private static Stream<String> items(List<ItemList.Item> items) {
        return items.stream().flatMap(item -> Stream.concat(Stream.of(item.text()), items(item.items())));
    }
}
