package org.sucharit.scoring.published;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.sucharit.kit.bulk.BulkKind;
import org.sucharit.kit.bulk.Staging;
import org.sucharit.kit.events.Versions;
import org.sucharit.kit.identity.Role;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;
import org.sucharit.scoring.assessed.Assessed;
import org.sucharit.scoring.judged.Judgements;

/**
 * Files of published results. Each lays its rows over the tables of the agencies that it names, as an administrator's
 * entries; it can be taken back until one of these tables is changed by somebody else, or a score that was judged by it is
 * announced.
 *
 * <p>Locks are taken in one order: tables, then what is stale, then histories of scores.
 */
@ApplicationScoped
public class PublishedImport implements BulkKind {

    private final PublishedStore store;
    private final Assessed assessed;
    private final Judgements judgements;
    private final Event<PublishedChanged> changed;
    private final Clock clock;

    PublishedImport(
            PublishedStore store,
            Assessed assessed,
            Judgements judgements,
            Event<PublishedChanged> changed,
            Clock clock) {
        this.store = store;
        this.assessed = assessed;
        this.judgements = judgements;
        this.changed = changed;
        this.clock = clock;
    }

    /**
     * What an import did.
     *
     * @param agencies how many agencies' tables were changed
     * @param figures how many figures were entered, changed or taken away
     */
    record Summary(int agencies, int figures) {}

    @Override
    public String name() {
        return "published";
    }

    @Override
    public String role() {
        return Role.NACC_ADMIN;
    }

    @Override
    public boolean countsOnce() {
        return false;
    }

    /** What takes a file's rows. */
    Function<UUID, Staging> staging(int fiscalYear) {
        return importId -> new PublishedStaging(
                importId,
                fiscalYear,
                this,
                new RoundAgencies<>(
                        agencies -> assessed.revisions(fiscalYear, agencies),
                        agency -> assessed.revision(fiscalYear, agency),
                        revision -> assessed.rulesOf(fiscalYear, revision)));
    }

    void stage(UUID importId, List<StagedFigure> figures) {
        if (!figures.isEmpty()) {
            store.stage(importId, figures);
        }
    }

    /** Makes what an import staged count: one new version of each table that it changes. */
    Summary takeOver(int fiscalYear, UUID importId) {
        store.lock(fiscalYear, importId);
        store.layOver(fiscalYear, importId);
        int figures = store.takeOver(fiscalYear, importId, Versions.next(0, clock));
        Map<String, Long> tables = store.tables(importId);
        tell(fiscalYear, tables);
        return new Summary(tables.size(), figures);
    }

    private void tell(int fiscalYear, Map<String, Long> tables) {
        changed.fire(new PublishedChanged(fiscalYear, List.copyOf(tables.keySet())));
    }

    @Override
    public int discard(UUID importId, int limit) {
        return store.discard(importId, limit);
    }

    @Override
    public void undo(UUID importId, String target) {
        int fiscalYear = Integer.parseInt(target.substring(target.indexOf('/') + 1));
        Map<String, Long> tables = store.tables(importId);
        if (tables.isEmpty()) {
            return;
        }
        refuse(store.changedSince(fiscalYear, importId), "What was published has been changed since of ");
        refuse(judgements.announcedBy(fiscalYear, tables), "A result that rests on it has been announced of ");
        store.takeBack(fiscalYear, importId, Versions.next(0, clock));
        tell(fiscalYear, tables);
    }

    private static void refuse(List<String> agencies, String why) {
        if (!agencies.isEmpty()) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    why + agencies.getFirst() + (agencies.size() > 1 ? " and " + (agencies.size() - 1) + " more" : "")
                            + ". The import cannot be undone as a whole any more.");
        }
    }
}
