package org.sucharit.measures.plan;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.kit.identity.Caller;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;
import org.sucharit.measures.content.Part;
import org.sucharit.measures.content.PlanContent;
import org.sucharit.measures.content.PlannedAssignment;
import org.sucharit.measures.content.PlannedMeasure;

/** Keeps what people write in the open revision of a plan that is held, and of every part what it was before. */
@ApplicationScoped
public class PlanWriter {

    /** Who wrote what nobody wrote. */
    private static final String DRAFT = "measures-service";

    /** Bytes of what a revision says: so much that guidance and progress fit beside it in what is told of a plan. */
    private static final int LARGEST = 2 << 20;

    private final Plans plans;
    private final EditRepository edits;
    private final List<ContentView> views;
    private final Caller caller;
    private final Clock clock;

    PlanWriter(Plans plans, EditRepository edits, @All List<ContentView> views, Caller caller, Clock clock) {
        this.plans = plans;
        this.edits = edits;
        this.views = views;
        this.caller = caller;
        this.clock = clock;
    }

    private record Kept(long version, Object content) {}

    /**
     * Keeps content, and tells the world what of it is in force.
     *
     * @param version that what is changed was given; from {@link Plans#nextVersion}
     * @throws ProblemException TOO_LARGE beyond 2 MiB of text in all
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Plan write(PlanEntity plan, RevisionEntity open, PlanContent content, long version) {
        PlanContent before = open.content();
        plan.edit(before);
        note(open, parts(before), parts(content), version);
        open.write(content, version);
        if (open.bytes() > LARGEST) {
            throw new ProblemException(
                    ProblemType.TOO_LARGE,
                    "A plan says at most " + LARGEST + " bytes; this would be " + open.bytes() + ".");
        }
        plan.reach(version);
        show(plan, content);
        return plans.publish(plan);
    }

    /** Has every view follow what counts as written from now on, e.g. when what was written is given up. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void show(PlanEntity plan, PlanContent content) {
        views.forEach(view -> view.wrote(plan, content));
    }

    /** Notes every part that is not what it was; and what it was, where nobody had written it. */
    private void note(RevisionEntity open, Map<Part, Kept> before, Map<Part, Kept> after, long version) {
        Instant now = clock.instant();
        TreeSet<String> keys = new TreeSet<>();
        before.keySet().forEach(part -> keys.add(part.key()));
        after.keySet().forEach(part -> keys.add(part.key()));
        for (String key : keys) {
            Part part = new Part(key);
            Kept was = before.get(part);
            Kept is = after.get(part);
            if (!Objects.equals(was, is)) {
                if (was != null && edits.findById(id(open, part, was.version())) == null) {
                    edits.persist(new EditEntity(open, part, was.version(), was.content(), DRAFT, open.openedAt()));
                }
                edits.persist(
                        new EditEntity(open, part, version, is == null ? null : is.content(), caller.name(), now));
            }
        }
    }

    private static Map<Part, Kept> parts(PlanContent content) {
        Map<Part, Kept> parts = new HashMap<>();
        for (PlannedMeasure measure : content.measures()) {
            parts.put(Part.measure(measure.number()), new Kept(measure.version(), measure));
        }
        for (PlannedAssignment assignment : content.assignments()) {
            parts.put(Part.assignment(assignment.node()), new Kept(assignment.version(), assignment));
        }
        return parts;
    }

    private static EditEntity.Id id(RevisionEntity open, Part part, long version) {
        return new EditEntity.Id(open.fiscalYear(), open.agency(), part.key(), version);
    }
}
