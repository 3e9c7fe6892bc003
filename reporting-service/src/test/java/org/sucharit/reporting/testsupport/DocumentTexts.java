package org.sucharit.reporting.testsupport;

import java.util.ArrayList;
import java.util.List;
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
import org.sucharit.reporting.document.Opening;
import org.sucharit.reporting.document.PageBreak;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.Signature;
import org.sucharit.reporting.document.Table;
import org.sucharit.reporting.writing.Writing;

/** What a document says, text by text, in reading order; blank ones are left out. */
public final class DocumentTexts {

    private final List<String> texts = new ArrayList<>();
    private final Writing writing;

    private DocumentTexts(Writing writing) {
        this.writing = writing;
    }

    public static List<String> of(Document document) {
        DocumentTexts all = new DocumentTexts(document.writing());
        document.blocks().forEach(all::add);
        return all.texts();
    }

    /** What a cell says in official writing, with a space between its texts. */
    public static String of(Table.Cell cell) {
        DocumentTexts all = new DocumentTexts(Writing.OFFICIAL);
        cell.content().forEach(all::running);
        return String.join(" ", all.texts());
    }

    /** The blocks of one kind. */
    public static <B extends Block> List<B> blocks(Document document, Class<B> kind) {
        return document.blocks().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** What stands in a table, its caption aside. */
    public static List<String> of(Table table, Writing writing) {
        DocumentTexts all = new DocumentTexts(writing);
        all.table(table);
        return all.texts();
    }

    private List<String> texts() {
        return texts.stream().filter(text -> !text.isEmpty()).toList();
    }

    private void add(Block block) {
        switch (block) {
            case Cover cover -> {
                texts.add(cover.kind());
                texts.addAll(cover.title());
                texts.addAll(cover.issuer());
                texts.add(cover.date());
            }
            case Heading heading -> texts.add(heading.text());
            case Table table -> {
                texts.add(table.caption());
                table(table);
            }
            // What it shows in words stands with it, not in the text.
            case Illustration illustration -> texts.add(illustration.caption());
            case Signature signature -> texts.addAll(signature.lines());
            case PageBreak _, Opening _ -> {}
            case CellBlock running -> running(running);
        }
    }

    private void table(Table table) {
        table.columns().forEach(column -> texts.add(column.heading()));
        table.groups().forEach(group -> texts.add(group.heading()));
        table.rows()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.content().stream())
                .forEach(this::running);
    }

    private void running(CellBlock block) {
        switch (block) {
            case Paragraph paragraph -> texts.add(paragraph.text());
            case Badge badge -> texts.add(badge.text());
            case Figure figure -> texts.add(writing.figure(figure.value(), figure.scale()));
            case Checkbox box -> texts.add(box.label());
            case ItemList list -> items(list.items());
        }
    }

    private void items(List<ItemList.Item> items) {
        for (ItemList.Item item : items) {
            texts.add(item.text());
            items(item.items());
        }
    }
}
