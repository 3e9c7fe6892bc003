package org.sucharit.reporting.document;

import java.util.List;

/**
 * Where somebody signs: room for the hand, then who it is, line by line. Stands on one page.
 *
 * @param lines name in brackets, position; at least one
 */
public record Signature(List<String> lines) implements Block {

    public Signature {
        lines = lines.stream().map(PlainText::of).toList();
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("A signature of nobody");
        }
    }
}
