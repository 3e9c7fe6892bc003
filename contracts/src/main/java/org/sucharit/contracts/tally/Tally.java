package org.sucharit.contracts.tally;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.sucharit.contracts.Snapshot;

/**
 * What the respondents of one survey answered, released once when the survey has finally closed. Sealed: it may reach
 * the arithmetic and administrators, never a page, a document or an agency.
 *
 * @param instrument {@code IIT}, {@code EIT1}, {@code EIT2}
 * @param respondents how many took part
 */
public record Tally(
        int fiscalYear,
        String agency,
        String instrument,
        long version,
        State state,
        int respondents,
        List<QuestionTally> questions)
        implements Snapshot {

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
     * How often each choice of a question was taken.
     *
     * @param question the question's code: {@code i7}
     * @param counts choice code to number of respondents; a choice nobody took may be absent
     */
    public record QuestionTally(String question, Map<String, Integer> counts) {}
}
