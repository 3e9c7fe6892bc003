package org.sucharit.measures.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.sucharit.contracts.plan.Plan.Entry;
import org.sucharit.kit.http.Page;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.measures.content.Part;
import org.sucharit.measures.content.PlanContent;
import org.sucharit.measures.plan.Days;
import org.sucharit.measures.plan.PlanEntity;
import org.sucharit.measures.plan.Plans;
import org.sucharit.measures.plan.ProgressEntryEntity;
import org.sucharit.measures.plan.ProgressRepository;

/** Telling how far measures, steps and assignments have come; nothing that was told is changed. */
@ApplicationScoped
public class ProgressLog {

    private final Telling telling;
    private final ProgressRepository entries;
    private final EvidenceFiles files;
    private final Plans plans;

    ProgressLog(Telling telling, ProgressRepository entries, EvidenceFiles files, Plans plans) {
        this.telling = telling;
        this.entries = entries;
        this.files = files;
        this.plans = plans;
    }

    /**
     * An entry as it was recorded.
     *
     * @param number within its part, from 1
     * @param author who told it
     */
    public record Recorded(UUID id, int number, Entry entry, String author, Instant recordedAt) {

        static Recorded from(ProgressEntryEntity entry) {
            return new Recorded(entry.id(), entry.number(), entry.entry(), entry.author(), entry.recordedAt());
        }
    }

    /**
     * Tells something of a measure, or of a step of it.
     *
     * @param step its number as counted: 2.1; null for the measure as a whole
     * @throws ProblemException NOT_FOUND, CONFLICT for a draft or closed plan, INVALID with everything that is wrong
     */
    @Transactional
    public Recorded tellOfMeasure(int fiscalYear, String agency, int number, String step, ProgressData data) {
        return tell(fiscalYear, agency, content -> telling.part(content, number, step), data);
    }

    /**
     * Tells something of an indicator or item.
     *
     * @throws ProblemException NOT_FOUND, CONFLICT for a draft or closed plan, INVALID with everything that is wrong
     */
    @Transactional
    public Recorded tellOfNode(int fiscalYear, String agency, String node, ProgressData data) {
        return tell(fiscalYear, agency, content -> telling.part(content, node), data);
    }

    private Recorded tell(int fiscalYear, String agency, Function<PlanContent, Part> which, ProgressData data) {
        PlanEntity plan = telling.hold(fiscalYear, agency);
        Part part = which.apply(telling.content(plan));
        ProgressRules rules =
                new ProgressRules(Days.today(telling.clock()), files.addresses(fiscalYear, agency, data.evidence()));
        Entry entry = rules.entry(data);
        ProblemException.requireNone(rules.violations());
        ProgressEntryEntity recorded = new ProgressEntryEntity(
                plan,
                part,
                entries.nextNumber(plan, part, 1),
                entry,
                telling.author(),
                telling.clock().instant());
        entries.persist(recorded);
        telling.publish(plan);
        return Recorded.from(recorded);
    }

    /**
     * What was told of a measure or step, the newest first.
     *
     * @param before the number of the entry before which to go on
     * @throws ProblemException NOT_FOUND
     */
    @Transactional
    public Page<Recorded> ofMeasure(int fiscalYear, String agency, int number, String step, int before, int limit) {
        PlanContent content = inForce(fiscalYear, agency);
        return page(fiscalYear, agency, telling.part(content, number, step), before, limit);
    }

    /**
     * What was told of an indicator or item, the newest first.
     *
     * @throws ProblemException NOT_FOUND
     */
    @Transactional
    public Page<Recorded> ofNode(int fiscalYear, String agency, String node, int before, int limit) {
        PlanContent content = inForce(fiscalYear, agency);
        return page(fiscalYear, agency, telling.part(content, node), before, limit);
    }

    private PlanContent inForce(int fiscalYear, String agency) {
        return plans.inForce(plans.look(fiscalYear, agency));
    }

    private Page<Recorded> page(int fiscalYear, String agency, Part part, int before, int limit) {
        List<Recorded> rows = entries.page(fiscalYear, agency, part, before, limit + 1).stream()
                .map(Recorded::from)
                .toList();
        return Page.of(rows, limit, entry -> Integer.toString(entry.number()));
    }
}
