package org.sucharit.kit.bulk;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Columns of a file (CSV) or fields of its objects (NDJSON).
 *
 * @param required must be in the header, or in every object; a cell may still be empty
 * @param optional may be there; any other is a violation
 */
public record BulkColumns(List<String> required, List<String> optional) {

    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException when one is there twice, or none at all
     */
    public BulkColumns {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
        List<String> all = Stream.concat(required.stream(), optional.stream()).toList();
        if (all.isEmpty() || new HashSet<>(all).size() != all.size()) {
            throw new IllegalArgumentException("columns must be named once each: " + all);
        }
    }

    /** Required columns, then optional ones: the order of a row's cells. */
    public List<String> names() {
        return Stream.concat(required.stream(), optional.stream()).toList();
    }
}
