package org.sucharit.assessment.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sucharit.assessment.agency.AgencyPeriodEntity.Source;
import org.sucharit.kit.identity.Caller;

/**
 * Keeps what an agency was and when. A day has one truth: a second change from the same day on replaces the first. All
 * methods are called in a transaction, those that change under the agency's lock.
 */
@ApplicationScoped
public class AgencyHistory {

    static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private final AgencyHistoryRepository repository;
    private final Caller caller;
    private final Clock clock;

    public AgencyHistory(AgencyHistoryRepository repository, Caller caller, Clock clock) {
        this.repository = repository;
        this.caller = caller;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BANGKOK);
    }

    /** Begins the history of a new agency: so it has been for as long as anybody knows. */
    void open(String agency, AgencyFacts facts) {
        repository.persist(new AgencyPeriodEntity(agency, 1, null, facts, source(null)));
    }

    /** What changes of these agencies are based on: the present period of each, and the one before. */
    Map<String, List<AgencyPeriodEntity>> lastTwo(Collection<String> agencies) {
        return repository.lastTwo(agencies);
    }

    /**
     * Enters what an agency is from a day on.
     *
     * @param lastTwo its present period, and the one before
     * @param from not before the present period; where that has no beginning, null for what it never was otherwise
     */
    void change(List<AgencyPeriodEntity> lastTwo, AgencyFacts facts, LocalDate from, String reason) {
        AgencyPeriodEntity present = lastTwo.getFirst();
        if (present.facts().equals(facts)) {
            return;
        }
        if (!Objects.equals(from, present.from())) {
            present.end(from.minusDays(1));
            repository.persist(present.next(from, facts, source(reason)));
        } else if (lastTwo.size() > 1 && lastTwo.getLast().facts().equals(facts)) {
            // Changed back from the same day on: it never was anything else.
            repository.delete(present);
            lastTwo.getLast().end(null);
        } else {
            present.replace(facts, source(reason));
        }
    }

    /** The latest periods, the present one first. */
    List<AgencyPeriodEntity> latest(String agency, int limit) {
        return repository.latest(agency, limit);
    }

    /** What the agency was on a day; of a day to come, what is known today. */
    Optional<AgencyPeriodEntity> on(String agency, LocalDate day) {
        return repository.on(agency, day);
    }

    private Source source(String reason) {
        return new Source(caller.name(), clock.instant(), reason);
    }
}
