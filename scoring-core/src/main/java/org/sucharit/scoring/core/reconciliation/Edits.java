package org.sucharit.scoring.core.reconciliation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What to change in a printed table so that nothing contradicts anything.
 *
 * @param edits in printed order; empty unless {@link Outcome#FOUND}
 */
public record Edits(Outcome outcome, List<Edit> edits) {

    public Edits {
        edits = List.copyOf(edits);
    }

    /** What came of the search. */
    public enum Outcome {
        /** Nothing contradicts anything, but for rounding. */
        @JsonProperty("none-needed")
        NONE_NEEDED,
        @JsonProperty("found")
        FOUND,
        /** No set of at most {@link SmallestEdits#MOST_EDITS} edits was found within the bound on the search. */
        @JsonProperty("not-within-bound")
        NOT_WITHIN_BOUND
    }

    /** What is printed in a cell. */
    public enum Field {
        @JsonProperty("score")
        SCORE,
        @JsonProperty("verdict")
        VERDICT,
        @JsonProperty("rating")
        RATING,
        @JsonProperty("guidance")
        GUIDANCE,
        @JsonProperty("name")
        NAME,
        @JsonProperty("number")
        NUMBER
    }

    /**
     * One cell to change.
     *
     * @param from what is printed; null where something is missing
     * @param to what it becomes, so that the table with all these edits is consistent
     * @param allowed what else it may become while the cells that stay are right: a figure, a span
     *     {@code "94.52–94.53"} outside which nothing fits, or codes joined by {@code ", "}
     */
    public record Edit(String node, Field field, String from, String to, String allowed) {}
}
