package org.sucharit.contracts.tally;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.sucharit.contracts.Snapshot;

/**
 * What the respondents of one survey answered, released once when the survey has finally closed. Sealed: it may reach
 * the arithmetic and administrators, never a page, a document or an agency.
 *
 * @param instrument {@code IIT}, {@code EIT1}, {@code EIT2}
 * @param respondents how many took part
 * @param population how many could have; null where that is not known
 */
public record Tally(
        int fiscalYear,
        String agency,
        String instrument,
        long version,
        State state,
        int respondents,
        Integer population,
        List<QuestionTally> questions)
        implements Snapshot {

    /** A tally of a population that is not known. */
    public Tally(
            int fiscalYear,
            String agency,
            String instrument,
            long version,
            State state,
            int respondents,
            List<QuestionTally> questions) {
        this(fiscalYear, agency, instrument, version, state, respondents, null, questions);
    }

    @Override
    public String key() {
        return fiscalYear + "/" + agency + "/" + instrument;
    }

    public enum State {
        @JsonProperty("released")
        RELEASED,
        @JsonProperty("withdrawn")
        WITHDRAWN
    }

    /**
     * How often each choice of a question was taken, and how its answers vary with those of others.
     *
     * @param question the question's code: {@code i7}
     * @param counts choice code to number of respondents; a choice nobody took may be absent
     * @param comoments for each question of the survey up to and including this one: the sum, over those whose answers
     *     to both carry a score, of the product of how far each lies from its question's mean; at most six decimals
     */
    public record QuestionTally(String question, Map<String, Integer> counts, List<BigDecimal> comoments) {

        /** A tally that tells nothing of how answers vary together. */
        public QuestionTally(String question, Map<String, Integer> counts) {
            this(question, counts, List.of());
        }
    }
}
