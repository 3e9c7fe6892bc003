package org.sucharit.reporting.document;

/** What may stand in a table's cell, and outside of one. */
public sealed interface CellBlock extends Block permits Paragraph, ItemList, Badge, Figure, Checkbox {

    /**
     * What it is called where people may write another text in its stead, unique within its document; null where they
     * may not.
     */
    default String place() {
        return null;
    }
}
