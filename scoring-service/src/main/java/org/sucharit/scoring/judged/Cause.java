package org.sucharit.scoring.judged;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One thing that made a score be derived anew.
 *
 * @param place the node, survey or item concerned; null where it is the whole
 * @param from before; null where there was nothing, or where it is sealed
 * @param to after; null where there is nothing any more, or where it is sealed
 */
public record Cause(Kind kind, String place, String from, String to) {

    /** What changed. */
    public enum Kind {
        /** There was no score before. */
        @JsonProperty("first")
        FIRST,
        /** Another revision of the year's framework, or the same one restored with other content. */
        @JsonProperty("framework")
        FRAMEWORK,
        @JsonProperty("phase")
        PHASE,
        /** A survey's answers were released or withdrawn. */
        @JsonProperty("tally")
        TALLY,
        /** An assessor's judgement of an item. */
        @JsonProperty("review")
        REVIEW,
        /** What was published at a node. */
        @JsonProperty("published")
        PUBLISHED,
        @JsonProperty("not-applicable")
        NOT_APPLICABLE,
        /** Nothing that is judged: the arithmetic itself was corrected. */
        @JsonProperty("rules")
        RULES
    }
}
