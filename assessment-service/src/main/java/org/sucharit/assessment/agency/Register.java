package org.sucharit.assessment.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sucharit.assessment.area.Provinces;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.agency.Agency.Organisation;
import org.sucharit.kit.events.Snapshots;
import org.sucharit.kit.events.Versions;

/** Writes an agency and its history together. All methods take part in the caller's transaction. */
@ApplicationScoped
public class Register {

    private final AgencyRepository repository;
    private final AgencyHistory history;
    private final Snapshots snapshots;
    private final Clock clock;
    private final Provinces provinces = Provinces.load();

    public Register(AgencyRepository repository, AgencyHistory history, Snapshots snapshots, Clock clock) {
        this.repository = repository;
        this.history = history;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /**
     * From when a change holds.
     *
     * @param day null for today
     * @param reason null where none is given
     */
    record Effective(LocalDate day, String reason) {}

    Provinces provinces() {
        return provinces;
    }

    /** Registers agencies. */
    List<AgencyEntity> create(Collection<AgencyData> data) {
        List<AgencyEntity> agencies = data.stream()
                .map(agency -> new AgencyEntity(agency, Versions.next(0, clock)))
                .toList();
        // One table after the other, so that the inserts go in batches.
        repository.persist(agencies);
        data.forEach(agency -> history.open(agency.code(), AgencyFacts.of(agency, Agency.State.ACTIVE)));
        return agencies;
    }

    /** Changes a locked agency, if anything is to be changed; {@code lastTwo} is what its history ends with. */
    boolean change(AgencyEntity agency, AgencyData data, List<AgencyPeriodEntity> lastTwo, Effective effective) {
        if (agency.state() == Agency.State.ACTIVE && agency.data().equals(data)) {
            return false;
        }
        agency.change(data, Versions.next(agency.version(), clock));
        enter(agency, lastTwo, effective);
        return true;
    }

    /** Takes a locked agency out of the register. */
    void withdraw(AgencyEntity agency, List<AgencyPeriodEntity> lastTwo, Effective effective) {
        agency.withdraw(Versions.next(agency.version(), clock));
        enter(agency, lastTwo, effective);
    }

    /** Takes back the registration of a locked agency that has not changed since: it never was in the register. */
    void retract(AgencyEntity agency, List<AgencyPeriodEntity> lastTwo) {
        agency.withdraw(Versions.next(agency.version(), clock));
        AgencyFacts facts = AgencyFacts.of(agency.data(), agency.state());
        history.change(lastTwo, facts, lastTwo.getFirst().from(), "registration taken back");
    }

    /** Gives a locked agency its next version, where something of it has changed that is kept elsewhere. */
    void touch(AgencyEntity agency) {
        agency.touch(Versions.next(agency.version(), clock));
    }

    /** Tells the world what a locked agency is now. */
    Agency publish(AgencyEntity agency, Organisation organisation) {
        Agency snapshot = snapshot(agency, organisation);
        snapshots.publish(Topics.AGENCY, snapshot);
        return snapshot;
    }

    /** The same of many at once; {@code organisations} has those that are not empty, by code. */
    void publishAll(Collection<AgencyEntity> agencies, Map<String, Organisation> organisations) {
        snapshots.publishAll(
                Topics.AGENCY,
                agencies.stream()
                        .map(agency -> snapshot(agency, organisations.getOrDefault(agency.code(), Organisation.EMPTY)))
                        .toList());
    }

    Agency snapshot(AgencyEntity agency, Organisation organisation) {
        return agency.snapshot(
                provinces.byCode(agency.data().provinceCode()).orElseThrow().told(), organisation);
    }

    private void enter(AgencyEntity agency, List<AgencyPeriodEntity> lastTwo, Effective effective) {
        LocalDate day = effective.day() == null ? history.today() : effective.day();
        history.change(lastTwo, AgencyFacts.of(agency.data(), agency.state()), day, effective.reason());
    }
}
