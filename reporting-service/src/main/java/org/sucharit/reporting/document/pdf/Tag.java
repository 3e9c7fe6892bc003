package org.sucharit.reporting.document.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** An element of the structure that a PDF carries for screen readers and for copying: a heading, a cell, an item. */
final class Tag {

    /** Whether a heading cell names its column, its row or the rows under it. */
    enum Scope {
        COLUMN,
        ROW
    }

    private final String role;
    private final List<Tag> children = new ArrayList<>();
    private final List<Tag> view = Collections.unmodifiableList(children);
    private Scope scope;
    private String numbering;
    private String alternative;
    private float[] bounds;
    private int columns = 1;

    private Tag(String role) {
        this.role = role;
    }

    static Tag root() {
        return new Tag("Document");
    }

    /** A new last child. A tag has either children or content. */
    Tag child(String childRole) {
        Tag child = new Tag(childRole);
        children.add(child);
        return child;
    }

    Tag scope(Scope newScope) {
        scope = newScope;
        return this;
    }

    /** Says how a list's items are marked, in PDF's words: {@code None}, {@code Disc}, {@code Decimal}. */
    Tag numbered(String newNumbering) {
        numbering = newNumbering;
        return this;
    }

    /** Says in words what a figure shows. */
    Tag showing(String newAlternative) {
        alternative = newAlternative;
        return this;
    }

    /** Says which part of its page a figure covers, in points from the page's lower left corner. */
    void covers(float left, float bottom, float right, float top) {
        bounds = new float[] {left, bottom, right, top};
    }

    Tag spanning(int newColumns) {
        columns = newColumns;
        return this;
    }

    String role() {
        return role;
    }

    List<Tag> children() {
        return view;
    }

    /** Null for a tag that is no heading cell. */
    Scope scope() {
        return scope;
    }

    /** Null for a tag that is no list. */
    String numbering() {
        return numbering;
    }

    /** Null for a tag that is no figure. */
    String alternative() {
        return alternative;
    }

    /** Left, bottom, right and top; null for a tag that is no figure. */
    float[] bounds() {
        return bounds == null ? null : bounds.clone();
    }

    int columns() {
        return columns;
    }
}
