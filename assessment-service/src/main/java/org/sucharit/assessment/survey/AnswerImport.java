package org.sucharit.assessment.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sucharit.kit.bulk.BulkKind;
import org.sucharit.kit.bulk.Staging;
import org.sucharit.kit.identity.Role;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;

/** Files of answers. Each adds respondents to those that are there; it can be undone until its surveys end. */
@ApplicationScoped
public class AnswerImport implements BulkKind {

    private final AnswerStore store;
    private final Layouts layouts;

    public AnswerImport(AnswerStore store, Layouts layouts) {
        this.store = store;
        this.layouts = layouts;
    }

    @Override
    public String name() {
        return "answers";
    }

    @Override
    public String role() {
        return Role.NACC_ADMIN;
    }

    /**
     * What takes a file's rows.
     *
     * @param agency the one agency they are about; null where each row names its own
     * @throws ProblemException NOT_FOUND for an year without such a survey, or an agency
     */
    Function<UUID, Staging> staging(int fiscalYear, String instrument, String agency) {
        Map<String, AnswerStore.Target> targets = store.targets(fiscalYear, instrument, agency);
        if (targets.isEmpty()) {
            throw ProblemException.notFound("There is no assessment"
                    + (agency == null ? "" : " of " + agency)
                    + " in fiscal year " + fiscalYear + " with a survey " + instrument + ".");
        }
        int revision = commonest(targets.values());
        return importId -> new AnswerStaging(
                importId, store, layouts.of(fiscalYear, revision, instrument), revision, targets, agency);
    }

    /** The framework revision under which most are assessed. */
    private static int commonest(Collection<AnswerStore.Target> targets) {
        return targets.stream()
                .collect(Collectors.groupingBy(AnswerStore.Target::revision, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    @Override
    public int discard(UUID importId, int limit) {
        return store.discard(importId, limit);
    }

    @Override
    public void undo(UUID importId, String target) {
        long ended = store.notOpen(importId, "answer_batch");
        if (ended > 0) {
            throw new ProblemException(
                    ProblemType.CONFLICT, ended + " of the surveys have ended; what was counted stays counted.");
        }
        store.takeBack(importId);
    }
}
