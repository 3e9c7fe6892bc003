package org.sucharit.scoring.core.explanation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.sucharit.contracts.Label;

/**
 * Why the rating is the one it is.
 *
 * @param rating the rating that follows; null where several are possible
 * @param possible every rating still possible, best first
 * @param published as published; null where none was
 * @param bands every band, in the order in which they are evaluated
 */
public record RatingExplanation(
        String rating, List<String> possible, String published, List<BandExplanation> bands, Label sentence) {

    /** One band and its conditions. */
    public record BandExplanation(String rating, Label label, Standing standing, List<Condition> conditions) {}

    /** What becomes of a band. */
    public enum Standing {
        /** It is the rating. */
        @JsonProperty("holds")
        HOLDS,
        /** A condition is missed, or would be however the open scores turn out. */
        @JsonProperty("missed")
        MISSED,
        /** It may yet be the rating. */
        @JsonProperty("open")
        OPEN,
        /** It is not asked, since a band above it holds. */
        @JsonProperty("below")
        BELOW
    }

    /**
     * A published score must reach a figure.
     *
     * @param node the total or an instrument
     * @param actual the published score; null where it is not fully known
     * @param margin {@code actual - from}, negative where it is missed; null where it is open
     */
    public record Condition(String node, BigDecimal from, BigDecimal actual, Outcome outcome, BigDecimal margin) {}

    public enum Outcome {
        @JsonProperty("met")
        MET,
        @JsonProperty("missed")
        MISSED,
        @JsonProperty("open")
        OPEN
    }
}
