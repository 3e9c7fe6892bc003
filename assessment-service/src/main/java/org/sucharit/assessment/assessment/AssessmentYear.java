package org.sucharit.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sucharit.assessment.calendar.Calendars;
import org.sucharit.assessment.calendar.ExtensionEntity;
import org.sucharit.assessment.phases.PhaseCalendar;
import org.sucharit.contracts.assessment.Assessment.Phase;
import org.sucharit.kit.problem.ProblemException;

/** All assessments of a fiscal year. What concerns many goes in pages, each in a transaction of its own. */
@ApplicationScoped
public class AssessmentYear {

    /** Large enough that committing costs little, small enough that others wait little. */
    private static final int PAGE = 50;

    /** More agencies than this have never been assessed in one year. */
    private static final int MOST = 100_000;

    private final AssessmentRepository repository;
    private final Assessments assessments;
    private final Calendars calendars;
    private final Steps steps;
    private final Clock clock;

    public AssessmentYear(
            AssessmentRepository repository, Assessments assessments, Calendars calendars, Steps steps, Clock clock) {
        this.repository = repository;
        this.assessments = assessments;
        this.calendars = calendars;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * What became of one page.
     *
     * @param done how many assessments were opened or moved
     * @param refused why some were not moved, by agency
     */
    public record Page(int done, Map<String, String> refused) {}

    /** The agencies that take part in no assessment of a year, of a province or of all, in pages. */
    @Transactional
    public List<List<String>> missing(int fiscalYear, String province) {
        return pages(repository.missing(fiscalYear, province, MOST));
    }

    /** The agencies whose assessments stand in a phase, of a province or of all, in pages. */
    @Transactional
    public List<List<String>> standing(int fiscalYear, Phase phase, String province) {
        return pages(repository.standing(fiscalYear, phase, province, MOST));
    }

    private static List<List<String>> pages(List<String> codes) {
        return IntStream.iterate(0, from -> from < codes.size(), from -> from + PAGE)
                .mapToObj(from -> codes.subList(from, Math.min(from + PAGE, codes.size())))
                .toList();
    }

    /** Opens the assessments of those agencies of a page that still have none. */
    @Transactional
    public Page open(int fiscalYear, List<String> page, Phase phase, Actor actor) {
        calendars.hold();
        return new Page(assessments.open(fiscalYear, page, phase, actor), Map.of());
    }

    /** Moves those assessments of a page that still stand in a phase. Those that may not be moved stay. */
    @Transactional
    public Page move(int fiscalYear, List<String> page, Phase from, Phase to, Actor actor) {
        calendars.hold();
        Map<String, String> refused = new TreeMap<>();
        List<AssessmentEntity> moved = new ArrayList<>();
        List<AssessmentEntity> locked = repository.lock(fiscalYear, page);
        Steps.Page read = steps.page(fiscalYear, locked);
        for (AssessmentEntity assessment : locked) {
            if (assessment.phase() == from) {
                try {
                    steps.move(assessment, to, read, actor);
                    moved.add(assessment);
                } catch (ProblemException e) {
                    refused.put(assessment.id().agencyCode(), e.getMessage());
                }
            }
        }
        steps.publish(moved, read);
        return new Page(moved.size(), refused);
    }

    /** Moves some assessments whose phase has ended; tells how many it looked at. */
    @Transactional
    public int moveDue() {
        Instant now = clock.instant();
        calendars.hold();
        List<AssessmentEntity> due = repository.due(now, PAGE);
        due.stream()
                .collect(Collectors.groupingBy(
                        assessment -> assessment.id().fiscalYear(), TreeMap::new, Collectors.toList()))
                .forEach((fiscalYear, assessments) -> {
                    Steps.Page page = steps.page(fiscalYear, assessments);
                    List<AssessmentEntity> moved = assessments.stream()
                            .filter(assessment -> steps.moveOn(assessment, page, now))
                            .toList();
                    steps.publish(moved, page);
                });
        return due.size();
    }

    /** Sets anew when every assessment's phase ends, after the year was planned anew. */
    @Transactional(TxType.MANDATORY)
    public void reschedule(Calendars.Plan plan) {
        repository.lock(plan.fiscalYear());
        PhaseCalendar calendar = new PhaseCalendar(plan.begins(), List.of());
        for (Phase phase : Phase.values()) {
            repository.fallDue(plan.fiscalYear(), phase, calendar.end(phase).orElse(null));
        }
        calendars.extensions(plan.fiscalYear()).forEach(extension -> lengthen(plan.fiscalYear(), extension));
    }

    /** Lets the assessments that an extension concerns stay longer; tells how many. */
    @Transactional(TxType.MANDATORY)
    public int postpone(int fiscalYear, ExtensionEntity extension) {
        repository.lock(fiscalYear);
        return lengthen(fiscalYear, extension);
    }

    private int lengthen(int fiscalYear, ExtensionEntity extension) {
        return repository.postpone(
                fiscalYear,
                new PhaseCalendar.Extension(extension.phase(), extension.until()),
                extension.scope().agency(),
                extension.scope().province());
    }

    /** How many assessments that an extension concerns have left its phase already, and stay where they are. */
    @Transactional
    public long past(int fiscalYear, Phase phase, ExtensionEntity.Scope scope) {
        return repository.past(fiscalYear, phase, scope.agency(), scope.province());
    }

    /** How many assessments stand in each phase, as spelt in data. */
    @Transactional
    public Map<String, Long> countByPhase(int fiscalYear) {
        return repository.countByPhase(fiscalYear);
    }

    /** The steps of one assessment, newest first, at most so many. */
    @Transactional
    public List<TransitionEntity> transitions(int fiscalYear, String agency, int most) {
        return repository.transitions(fiscalYear, agency, most);
    }
}
