package org.sucharit.reporting.dashboard.agency;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * By what a table of agencies is sorted.
 *
 * @param column {@code total}, {@code name}, {@code change}, {@code late}, or the code of a node
 * @param descending the greatest first; who has none is last either way
 */
record Order(String column, boolean descending) {

    static final Order BY_TOTAL = new Order("total", true);

    static final List<String> COLUMNS = List.of("total", "name", "change", "late");

    /** Reads {@code -total}; a minus puts the greatest first. Empty where it names neither a column nor a node. */
    static Optional<Order> parse(String text, Collection<String> nodes) {
        boolean descending = text.startsWith("-");
        String column = descending ? text.substring(1) : text;
        return COLUMNS.contains(column) || nodes.contains(column)
                ? Optional.of(new Order(column, descending))
                : Optional.empty();
    }

    boolean byName() {
        return column.equals("name");
    }

    boolean byNode() {
        return !COLUMNS.contains(column);
    }

    String text() {
        return (descending ? "-" : "") + column;
    }
}
