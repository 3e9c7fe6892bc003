package org.sucharit.reporting.document.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sucharit.reporting.document.Document;

/**
 * A place at which two documents say different things.
 *
 * @param place headings, then in a table its caption, group, row and column
 * @param before null where the place is new
 * @param after null where the place is gone
 */
public record Change(List<String> place, String before, String after) {

    /** All of them, in the order of the newer document; what is gone comes last. Empty where only dates differ. */
    public static List<Change> between(Document before, Document after) {
        Map<List<String>, String> old = Statements.of(before);
        Map<List<String>, String> now = Statements.of(after);
        List<Change> changes = new ArrayList<>();
        now.forEach((place, text) -> {
            if (!Objects.equals(old.get(place), text)) {
                changes.add(new Change(place, old.get(place), text));
            }
        });
        old.forEach((place, text) -> {
            if (!now.containsKey(place)) {
                changes.add(new Change(place, text, null));
            }
        });
        return changes;
    }
}
