package org.sucharit.reporting.document;

/** What may stand in a table's cell, and outside of one. */
public sealed interface CellBlock extends Block permits Paragraph, ItemList, Badge, Figure, Checkbox {}
