package org.sucharit.assessment.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One instrument of an assessment that is answered by respondents. */
@Entity
@Table(name = "survey")
public class SurveyEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "survey_seq")
    @SequenceGenerator(name = "survey_seq", sequenceName = "survey_seq", allocationSize = 50)
    private Integer id;

    @Column(name = "fiscal_year", nullable = false)
    private int fiscalYear;

    @Column(name = "agency_code", nullable = false)
    private String agencyCode;

    @Column(nullable = false)
    private String instrument;

    @Column(name = "framework_revision", nullable = false)
    private int frameworkRevision;

    @Column(nullable = false)
    private long version;

    @Column(nullable = false)
    private String state;

    private Integer population;

    /** Written by imports, in SQL. */
    @Column(nullable = false, insertable = false, updatable = false)
    private int respondents;

    /** Written once a day, in SQL. */
    @Column(nullable = false, insertable = false, updatable = false)
    private int shown;

    @Column(name = "shown_on", insertable = false, updatable = false)
    private LocalDate shownOn;

    @Column(name = "tally_version")
    private Long tallyVersion;

    /** Where a survey stands. */
    public enum State {
        /** Nobody has been asked yet. */
        PLANNED,
        OPEN,
        /** Ended without an answer; it can be opened again. */
        CLOSED,
        /** Ended for good: its tally is out. */
        RELEASED;

        /** As spelt in data. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    protected SurveyEntity() {}

    SurveyEntity(
            int fiscalYear,
            String agencyCode,
            String instrument,
            int frameworkRevision,
            Integer population,
            long version) {
        this.fiscalYear = fiscalYear;
        this.agencyCode = agencyCode;
        this.instrument = instrument;
        this.frameworkRevision = frameworkRevision;
        this.population = population;
        this.version = version;
        this.state = State.PLANNED.code();
    }

    /** Lets it be answered, unless it has ended for good. */
    void open(long newVersion) {
        if (state() != State.RELEASED) {
            become(State.OPEN, newVersion);
        }
    }

    /** Ends it without an answer. */
    void close(long newVersion) {
        become(State.CLOSED, newVersion);
    }

    /** Ends it for good. */
    void release(long version) {
        become(State.RELEASED, version);
        this.tallyVersion = version;
    }

    void populate(Integer newPopulation, long newVersion) {
        this.population = newPopulation;
        this.version = newVersion;
    }

    private void become(State newState, long newVersion) {
        this.state = newState.code();
        this.version = newVersion;
    }

    Integer id() {
        return id;
    }

    String agency() {
        return agencyCode;
    }

    int fiscalYear() {
        return fiscalYear;
    }

    String instrument() {
        return instrument;
    }

    int frameworkRevision() {
        return frameworkRevision;
    }

    long version() {
        return version;
    }

    State state() {
        return State.valueOf(state.toUpperCase(java.util.Locale.ROOT));
    }

    Integer population() {
        return population;
    }

    int shown() {
        return shown;
    }

    LocalDate shownOn() {
        return shownOn;
    }

    Long tallyVersion() {
        return tallyVersion;
    }
}
