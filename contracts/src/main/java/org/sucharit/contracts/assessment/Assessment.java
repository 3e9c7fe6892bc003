package org.sucharit.contracts.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.sucharit.contracts.Snapshot;

/**
 * One agency in one fiscal year.
 *
 * @param agency the agency's code
 * @param frameworkRevision the revision of the year's framework it is scored by
 * @param notApplicable nodes that do not apply to this agency, with everything below them
 * @param reviews one per item that is reviewed or disputed; an item that is absent is unreviewed
 * @param tallies what has been released of its surveys; a score waits for all of them
 */
public record Assessment(
        int fiscalYear,
        String agency,
        long version,
        State state,
        Phase phase,
        int frameworkRevision,
        List<String> notApplicable,
        List<ItemReview> reviews,
        List<ReleasedTally> tallies)
        implements Snapshot {

    /** An assessment of which no survey has closed. */
    public Assessment(
            int fiscalYear,
            String agency,
            long version,
            State state,
            Phase phase,
            int frameworkRevision,
            List<String> notApplicable,
            List<ItemReview> reviews) {
        this(fiscalYear, agency, version, state, phase, frameworkRevision, notApplicable, reviews, List.of());
    }

    @Override
    public String key() {
        return fiscalYear + "/" + agency;
    }

    public enum State {
        @JsonProperty("active")
        ACTIVE,
        @JsonProperty("withdrawn")
        WITHDRAWN
    }

    /** Where a round stands, in order. */
    public enum Phase {
        @JsonProperty("register")
        REGISTER,
        @JsonProperty("collect")
        COLLECT,
        @JsonProperty("review")
        REVIEW,
        @JsonProperty("clarify")
        CLARIFY,
        @JsonProperty("confirm")
        CONFIRM,
        @JsonProperty("announced")
        ANNOUNCED
    }

    /**
     * A survey that has finally closed.
     *
     * @param instrument {@code IIT}, {@code EIT1}, {@code EIT2}
     * @param version of its tally
     */
    public record ReleasedTally(String instrument, long version) {}

    /**
     * An assessor's judgement of one item.
     *
     * @param item the item's code within its instrument: {@code o14}
     * @param score 0–100; null while unreviewed
     */
    public record ItemReview(String item, ReviewState state, BigDecimal score) {}

    public enum ReviewState {
        @JsonProperty("unreviewed")
        UNREVIEWED,
        @JsonProperty("scored")
        SCORED,
        @JsonProperty("disputed")
        DISPUTED,
        @JsonProperty("final")
        FINAL
    }
}
