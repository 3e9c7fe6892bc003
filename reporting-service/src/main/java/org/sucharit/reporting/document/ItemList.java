package org.sucharit.reporting.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.sucharit.reporting.writing.Writing;

/**
 * A list, nested to any depth.
 *
 * @param marking what stands before its items; lists within number on from their item: ๒, ๒.๑
 * @param place where people may write other items in the stead of these; null where they may not
 */
public record ItemList(
        Marking marking,
        List<Item> items,
        @JsonInclude(JsonInclude.Include.NON_NULL) String place) implements CellBlock {

    public ItemList {
        Objects.requireNonNull(marking, "marking");
        items = List.copyOf(items);
    }

    public ItemList(Marking marking, List<Item> items) {
        this(marking, items, null);
    }

    /** The same at a place where people may write others. */
    public ItemList at(String newPlace) {
        return new ItemList(marking, items, newPlace);
    }

    /** One item and the items within it. */
    public record Item(String text, List<Item> items) {

        public Item {
            text = PlainText.of(text);
            items = List.copyOf(items);
        }

        public static Item of(String text) {
            return new Item(text, List.of());
        }
    }

    /** A list of plain items. */
    public static ItemList of(Marking marking, List<String> texts) {
        return new ItemList(marking, texts.stream().map(Item::of).toList());
    }

    /** What stands before an item. */
    public enum Marking {
        NONE,
        BULLET,
        /** 1. then 1.1 then 1.1.1, in the document's digits: ๑. then ๑.๑ then ๑.๑.๑ */
        NUMBER;

        /**
         * The marker of an item.
         *
         * @param parent the marker of the item around its list; empty on the outermost list
         * @param position from 1
         */
        public String marker(String parent, int position, Writing writing) {
            return switch (this) {
                case NONE -> "";
                case BULLET -> "•";
                case NUMBER ->
                    parent.isEmpty()
                            ? writing.number(position) + "."
                            : (parent.endsWith(".") ? parent : parent + ".") + writing.number(position);
            };
        }
    }
}
