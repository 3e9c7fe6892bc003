package org.sucharit.scoring.core.derivation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a score comes from. */
public enum Method {
    /** A published figure is where the derivation starts. */
    @JsonProperty("input")
    INPUT,
    /** The mean of the answers that carry a score. */
    @JsonProperty("answers")
    ANSWERS,
    /** An assessor's judgement. */
    @JsonProperty("review")
    REVIEW,
    @JsonProperty("mean")
    MEAN,
    @JsonProperty("weighted-mean")
    WEIGHTED_MEAN,
    /** A total in which shared indicators stand in for instruments that are less known. */
    @JsonProperty("shared-indicators")
    SHARED_INDICATORS,
    /** There is no score. */
    @JsonProperty("none")
    NONE;

    /** Whether other scores entered. */
    public boolean hasOperands() {
        return switch (this) {
            case MEAN, WEIGHTED_MEAN, SHARED_INDICATORS -> true;
            case INPUT, ANSWERS, REVIEW, NONE -> false;
        };
    }
}
