package org.sucharit.scoring.published;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sucharit.kit.events.Versions;
import org.sucharit.kit.http.Etags;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.Violation;
import org.sucharit.scoring.core.sheet.ScoringRules;

/** Entering what was published. */
@ApplicationScoped
public class Published {

    private final PublishedRepository repository;
    private final Event<PublishedChanged> changed;
    private final Clock clock;

    public Published(PublishedRepository repository, Event<PublishedChanged> changed, Clock clock) {
        this.repository = repository;
        this.changed = changed;
        this.clock = clock;
    }

    /** How rows are entered. */
    enum Mode {
        /** They are the whole table; {@code If-Match} is honoured. */
        REPLACE,
        /** They are laid over the table; {@code If-Match} is demanded. */
        MERGE
    }

    /** What was entered, perhaps nothing. */
    @Transactional
    public PublishedTable find(int fiscalYear, String agency) {
        return repository.content(fiscalYear, agency);
    }

    /**
     * Enters rows, all or none. The score follows by itself. Entering what is there already changes nothing.
     *
     * @param mayInput whether figures may be entered, or changed, from which the derivation starts
     * @throws ProblemException INVALID with every violation, STALE, PRECONDITION_REQUIRED
     */
    @Transactional
    PublishedTable enter(
            ScoringRules rules,
            String agency,
            Mode mode,
            boolean mayInput,
            String ifMatch,
            List<PublishedRow> rows,
            List<Violation> broken) {
        int fiscalYear = rules.framework().fiscalYear();
        PublishedTableEntity entity = repository.lock(fiscalYear, agency);
        PublishedTable before = entity.content();
        if (mode == Mode.MERGE) {
            Etags.requireMatch(ifMatch, before.version());
        } else {
            Etags.honourMatch(ifMatch, before.version());
        }
        List<Violation> violations = new ArrayList<>(broken);
        PublishedTable base = mode == Mode.MERGE ? before : PublishedTable.empty(fiscalYear, agency);
        Map<String, Figure> figures = new PublishedFigures(rules, agency, mayInput, violations).merge(base, rows);
        ProblemException.requireNone(violations);
        if (before.figures().equals(figures)) {
            return before;
        }
        entity.replace(figures, Versions.next(before.version(), clock));
        changed.fire(new PublishedChanged(fiscalYear, List.of(agency)));
        return entity.content();
    }
}
