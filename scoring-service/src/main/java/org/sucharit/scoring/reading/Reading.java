package org.sucharit.scoring.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;
import org.sucharit.kit.problem.Violation;
import org.sucharit.scoring.assessed.Assessed;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.derivation.InvalidInputs;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.judged.Judgement;
import org.sucharit.scoring.judged.Judgements;

/** Scores as the caller may read them: everyone what is announced, some also what is not. */
@ApplicationScoped
public class Reading {

    private final Assessed assessed;
    private final Judgements judgements;

    public Reading(Assessed assessed, Judgements judgements) {
        this.assessed = assessed;
        this.judgements = judgements;
    }

    /**
     * The score that counts now.
     *
     * @throws ProblemException as {@link Assessed#requireReading}; NOT_FOUND where there is none the caller may read
     */
    public Judgement inForce(int fiscalYear, String agency) {
        assessed.requireReading(fiscalYear, agency);
        return judgements
                .inForce(fiscalYear, agency)
                .filter(judgement -> mayRead(judgement, agency))
                .or(() -> {
                    requireNoTrouble(fiscalYear, agency);
                    return Optional.empty();
                })
                .orElseThrow(() -> ProblemException.notFound(
                        "Nothing has been entered or released for " + agency + " in " + fiscalYear + " yet."));
    }

    /** Why what is known now gives no score; empty where it does, or where the reader may not know. */
    public List<InvalidInputs.Violation> trouble(int fiscalYear, String agency) {
        return assessed.mayReadUnannounced(agency) ? judgements.trouble(fiscalYear, agency) : List.of();
    }

    /** Where there is no score because its inputs fit no framework, that is the answer. */
    private void requireNoTrouble(int fiscalYear, String agency) {
        List<Violation> violations = trouble(fiscalYear, agency).stream()
                .map(v -> Violation.at(v.input() + "/" + v.place(), "does-not-fit", v.reason()))
                .toList();
        if (!violations.isEmpty()) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "What is known does not fit the framework. Correct it where it was entered.",
                    violations);
        }
    }

    /**
     * A certain version, or the one that counts now where none is named.
     *
     * @throws ProblemException as {@link #inForce}
     */
    public Judgement version(int fiscalYear, String agency, Long version) {
        if (version == null) {
            return inForce(fiscalYear, agency);
        }
        assessed.requireReading(fiscalYear, agency);
        return judgements
                .find(fiscalYear, agency, version)
                .filter(judgement -> mayRead(judgement, agency))
                .orElseThrow(() -> ProblemException.notFound(
                        "There is no version " + version + " of this score, or it was never announced."));
    }

    /**
     * The scores that count now, of all years that the caller may read, newest year first; never empty.
     *
     * @throws ProblemException NOT_FOUND where there is none; as {@link Assessed#requireReadingUnannounced(String)} where
     *     none is announced
     */
    public List<Judgement> years(String agency) {
        boolean everything = assessed.mayReadUnannounced(agency);
        List<Judgement> readable = judgements.years(agency).stream()
                .filter(judgement -> everything || judgement.score().announcement() != null)
                .toList();
        if (readable.isEmpty()) {
            assessed.requireReadingUnannounced(agency);
            throw ProblemException.notFound("Nothing has been entered or released for " + agency + " in any year yet.");
        }
        return readable;
    }

    /** The correction that waits to be announced; empty where there is none, or the caller may not know. */
    public Optional<Judgement> pending(Judgement inForce) {
        int fiscalYear = inForce.score().fiscalYear();
        String agency = inForce.score().agency();
        return inForce.score().announcement() == null || !assessed.mayReadUnannounced(agency)
                ? Optional.empty()
                : judgements.newest(fiscalYear, agency).filter(newest -> !newest.comesToTheSameAs(inForce));
    }

    /** The history, newest first; only announced versions for those who may read no others. */
    public List<Judgements.Entry> history(int fiscalYear, String agency, long before, int limit) {
        assessed.requireReading(fiscalYear, agency);
        return judgements.list(fiscalYear, agency, !assessed.mayReadUnannounced(agency), before, limit);
    }

    /** Whether the caller may read what has not been announced. */
    public boolean readsEverything(String agency) {
        return assessed.mayReadUnannounced(agency);
    }

    /** The rules by which a score was judged. */
    public ScoringRules rules(Judgement judgement) {
        return assessed.rulesOf(
                judgement.score().fiscalYear(), judgement.score().frameworkRevision());
    }

    /**
     * What a score follows from, as far as the caller may vary it: for all but administrators, published figures in place
     * of answers. See {@link ScoringRules#withoutAnswers}.
     */
    public Inputs inputs(Judgement judgement) {
        return assessed.readsAnswers() ? judgement.inputs() : rules(judgement).withoutAnswers(judgement.inputs());
    }

    private boolean mayRead(Judgement judgement, String agency) {
        return judgement.score().announcement() != null || assessed.mayReadUnannounced(agency);
    }
}
