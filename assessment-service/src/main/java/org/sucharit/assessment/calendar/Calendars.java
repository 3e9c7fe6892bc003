package org.sucharit.assessment.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sucharit.assessment.phases.PhaseCalendar;
import org.sucharit.contracts.assessment.Assessment.Phase;
import org.sucharit.kit.events.Versions;
import org.sucharit.kit.http.Etags;
import org.sucharit.kit.json.Wire;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.Violation;

/** When the phases of each year begin, and for whom they were extended. */
@ApplicationScoped
public class Calendars {

    public static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    /** Years of the Buddhist Era before those of the Common Era. */
    private static final int ERA = 543;

    private static final int FIRST_YEAR = 2400;
    private static final int LAST_YEAR = 2700;
    private static final int MOST_EXTENSIONS = 20_000;

    private final RoundRepository rounds;
    private final ExtensionRepository extensions;
    private final Clock clock;

    public Calendars(RoundRepository rounds, ExtensionRepository extensions, Clock clock) {
        this.rounds = rounds;
        this.extensions = extensions;
        this.clock = clock;
    }

    /** A year's calendar, for all. */
    public record Plan(int fiscalYear, long version, Map<Phase, Instant> begins) {

        static Plan of(RoundEntity round) {
            return new Plan(round.fiscalYear(), round.version(), round.begins());
        }
    }

    @Transactional
    public List<Plan> all() {
        return rounds.newestFirst().stream().map(Plan::of).toList();
    }

    @Transactional
    public Optional<Plan> find(int fiscalYear) {
        return rounds.findByIdOptional(fiscalYear).map(Plan::of);
    }

    /**
     * Plans a year.
     *
     * @param ifMatch must name the present version where there is a plan that would change
     * @throws ProblemException INVALID for a phase that is missing or out of order; PRECONDITION_REQUIRED, STALE
     */
    @Transactional
    public Plan plan(int fiscalYear, Map<Phase, Instant> begins, String ifMatch) {
        requireOrder(fiscalYear, begins);
        rounds.take();
        RoundEntity round = rounds.lock(fiscalYear).orElse(null);
        if (round == null) {
            round = new RoundEntity(fiscalYear, begins, Versions.next(0, clock));
            rounds.persistAndFlush(round);
        } else if (!round.begins().equals(begins)) {
            Etags.requireMatch(ifMatch, round.version());
            round.plan(begins, Versions.next(round.version(), clock));
            rounds.flush();
        }
        return Plan.of(round);
    }

    private static void requireOrder(int fiscalYear, Map<Phase, Instant> begins) {
        if (fiscalYear < FIRST_YEAR || fiscalYear > LAST_YEAR) {
            throw ProblemException.notFound(
                    "Calendars are kept for the fiscal years " + FIRST_YEAR + " to " + LAST_YEAR + " (B.E.).");
        }
        Instant first = day(fiscalYear - ERA - 2);
        Instant last = day(fiscalYear - ERA + 1);
        List<Violation> violations = new ArrayList<>();
        PhaseCalendar.mistakes(begins, first, last)
                .forEach((phase, mistake) -> violations.add(Violation.at(
                        "/phases/" + Wire.code(phase),
                        "bad-calendar",
                        "The beginning of " + Wire.code(phase) + " " + mistake + ".")));
        ProblemException.requireNone(violations);
    }

    /** The first of October, when fiscal years begin. */
    private static Instant day(int year) {
        return LocalDate.of(year, 10, 1).atStartOfDay(BANGKOK).toInstant();
    }

    /**
     * Lets a phase end later.
     *
     * @throws ProblemException NOT_FOUND without a calendar; INVALID for an end that is not later than the planned one,
     *     or a phase that does not end by itself
     */
    @Transactional
    public ExtensionEntity extend(
            int fiscalYear, Phase phase, Instant until, ExtensionEntity.Scope scope, String reason, String by) {
        rounds.take();
        RoundEntity round = rounds.lock(fiscalYear)
                .orElseThrow(() -> ProblemException.notFound(
                        "Fiscal year " + fiscalYear + " has no calendar that could be extended."));
        Instant planned = new PhaseCalendar(round.begins(), List.of())
                .end(phase)
                .orElseThrow(() -> invalid(
                        "/phase", "no-end", "The phase " + Wire.code(phase) + " does not end by the calendar."));
        if (!until.isAfter(planned) || !until.isAfter(clock.instant())) {
            throw invalid("/until", "too-early", "An extension ends later than the phase does, and in the future.");
        }
        if (until.isAfter(day(fiscalYear - ERA + 1))) {
            throw invalid("/until", "too-late", "An extension ends within a year after the fiscal year.");
        }
        if (extensions.count("fiscalYear", fiscalYear) >= MOST_EXTENSIONS) {
            throw invalid("/until", "too-many", "A year has at most " + MOST_EXTENSIONS + " extensions.");
        }
        ExtensionEntity extension =
                new ExtensionEntity(UUID.randomUUID(), fiscalYear, phase, until, scope, reason, by, clock.instant());
        extensions.persistAndFlush(extension);
        return extension;
    }

    private static ProblemException invalid(String pointer, String code, String message) {
        return ProblemException.invalid(List.of(Violation.at(pointer, code, message)));
    }

    @Transactional
    public List<ExtensionEntity> extensions(int fiscalYear) {
        return extensions.of(fiscalYear);
    }

    /**
     * Keeps all calendars as they are until this transaction ends. Whoever goes by a calendar calls it before locking an
     * assessment, and whoever changes one waits for that: so none of them goes by a calendar that is just being replaced.
     */
    @Transactional(TxType.MANDATORY)
    public void hold() {
        rounds.hold();
    }

    /**
     * The calendars as they are for some agencies; without any phase where the year has no calendar.
     *
     * @param provinces the agencies' codes, with their provinces'
     */
    @Transactional
    public Map<String, PhaseCalendar> of(int fiscalYear, Map<String, String> provinces) {
        RoundEntity round = rounds.findById(fiscalYear);
        Map<String, PhaseCalendar> calendars = new HashMap<>();
        if (round == null) {
            provinces.keySet().forEach(agency -> calendars.put(agency, PhaseCalendar.none()));
            return calendars;
        }
        List<ExtensionEntity> granted = extensions.of(fiscalYear, provinces.keySet(), Set.copyOf(provinces.values()));
        Map<Phase, Instant> begins = round.begins();
        provinces.forEach((agency, province) -> calendars.put(
                agency,
                new PhaseCalendar(
                        begins,
                        granted.stream()
                                .filter(extension -> extension.scope().covers(agency, province))
                                .map(ExtensionEntity::extension)
                                .toList())));
        return calendars;
    }
}
