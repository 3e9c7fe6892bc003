package org.sucharit.reporting.document;

/** A box of a form, as it was ticked or not, and what it stands for. */
public record Checkbox(String label, boolean ticked) implements CellBlock {

    public Checkbox {
        label = PlainText.of(label);
    }
}
