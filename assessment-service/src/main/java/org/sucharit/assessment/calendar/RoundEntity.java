package org.sucharit.assessment.calendar;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.sucharit.contracts.assessment.Assessment.Phase;
import org.sucharit.kit.json.Wire;

/** A fiscal year's calendar. */
@Entity
@Table(name = "round")
public class RoundEntity {

    @Id
    @Column(name = "fiscal_year")
    private int fiscalYear;

    @Column(nullable = false)
    private long version;

    /** By phase, as spelt in data. */
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "round_phase", joinColumns = @JoinColumn(name = "fiscal_year"))
    @MapKeyColumn(name = "phase")
    @Column(name = "begins_at", nullable = false)
    private Map<String, Instant> begins = new HashMap<>();

    protected RoundEntity() {}

    RoundEntity(int fiscalYear, Map<Phase, Instant> begins, long version) {
        this.fiscalYear = fiscalYear;
        plan(begins, version);
    }

    /** Sets when each phase begins. */
    final void plan(Map<Phase, Instant> newBegins, long newVersion) {
        newBegins.forEach((phase, begin) -> begins.put(Wire.code(phase), begin));
        this.version = newVersion;
    }

    int fiscalYear() {
        return fiscalYear;
    }

    long version() {
        return version;
    }

    Map<Phase, Instant> begins() {
        Map<Phase, Instant> byPhase = new EnumMap<>(Phase.class);
        begins.forEach(
                (phase, begin) -> byPhase.put(Wire.parse(Phase.class, phase).orElseThrow(), begin));
        return byPhase;
    }
}
