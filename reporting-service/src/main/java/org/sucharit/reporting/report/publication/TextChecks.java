package org.sucharit.reporting.report.publication;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sucharit.contracts.Label;
import org.sucharit.kit.peer.Peers;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.reporting.lint.Contradiction;
import org.sucharit.reporting.lint.Rule;

/** Asks measures-service, which knows the texts of all plans, whether a document's texts are its agency's own. */
@ApplicationScoped
public class TextChecks {

    private static final Map<String, Rule> RULES = Map.of(
            "names-another-agency", Rule.ANOTHER_AGENCY,
            "another-agency-type", Rule.ANOTHER_TYPE,
            "copied-within", Rule.COPIED,
            "copied-from-agency", Rule.COPIED);

    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private final Peers peers;

    public TextChecks(Peers peers) {
        this.peers = peers;
    }

    private record Question(List<Text> texts) {}

    private record Text(String place, String text) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Answer(List<Gap> gaps) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Gap(String code, String place, Label message) {}

    /**
     * What in the texts of a plan, and in those written into a report on it, is another's.
     *
     * @param fiscalYear of the plan
     * @throws ProblemException UNAVAILABLE where measures-service does not answer
     */
    List<Contradiction> of(int fiscalYear, String agency, Map<String, String> passages) {
        Question question = new Question(passages.entrySet().stream()
                .map(entry -> new Text(entry.getKey(), entry.getValue()))
                .toList());
        Answer answer = peers.ask(
                        "measures",
                        "/api/v1/plans/" + fiscalYear + "/" + agency + "/completeness/texts",
                        question,
                        Answer.class)
                // A service of another release, or one that has not read as far: either way nothing was checked.
                .orElseThrow(() -> ProblemException.unavailable(
                        "measures-service knows no such plan, or cannot check texts yet. Try again shortly.",
                        RETRY_AFTER));
        return answer.gaps().stream()
                .flatMap(gap -> Stream.ofNullable(RULES.get(gap.code()))
                        .map(rule -> new Contradiction(rule, gap.place(), gap.message())))
                .toList();
    }
}
