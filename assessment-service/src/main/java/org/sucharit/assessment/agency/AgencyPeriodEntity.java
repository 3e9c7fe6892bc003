package org.sucharit.assessment.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.kit.json.Wire;

/** What an agency was in a period of days. */
@Entity
@Table(name = "agency_history")
public class AgencyPeriodEntity {

    @EmbeddedId
    private Id id;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_to")
    private LocalDate to;

    @Column(nullable = false)
    private String state;

    @Column(name = "name_th", nullable = false)
    private String nameTh;

    @Column(name = "name_en", nullable = false)
    private String nameEn;

    @Column(nullable = false)
    private String type;

    @Column(name = "province_code", nullable = false)
    private String provinceCode;

    private String district;

    private String subdistrict;

    private String reason;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    /** An agency and the number of a period in its history, from 1. */
    @Embeddable
    public record Id(
            @Column(name = "agency_code") String agency,
            @Column(name = "period") int number) {}

    /**
     * Who said so, when and why.
     *
     * @param reason null where none was given
     */
    record Source(String by, Instant at, String reason) {}

    protected AgencyPeriodEntity() {}

    /** A period that lasts. */
    AgencyPeriodEntity(String agency, int number, LocalDate from, AgencyFacts facts, Source source) {
        this.id = new Id(agency, number);
        this.from = from;
        replace(facts, source);
    }

    /** Says otherwise what the agency was in this period. */
    final void replace(AgencyFacts facts, Source source) {
        this.state = Wire.code(facts.state());
        this.nameTh = facts.name().th();
        this.nameEn = facts.name().en();
        this.type = Wire.code(facts.type());
        this.provinceCode = facts.provinceCode();
        this.district = facts.district();
        this.subdistrict = facts.subdistrict();
        this.reason = source.reason();
        this.recordedBy = source.by();
        this.recordedAt = source.at();
    }

    /** Ends it, or with null lets it last again. */
    void end(LocalDate lastDay) {
        this.to = lastDay;
    }

    /** The period after this one, which lasts. */
    AgencyPeriodEntity next(LocalDate firstDay, AgencyFacts facts, Source source) {
        return new AgencyPeriodEntity(id.agency(), id.number() + 1, firstDay, facts, source);
    }

    String agency() {
        return id.agency();
    }

    LocalDate from() {
        return from;
    }

    LocalDate to() {
        return to;
    }

    String reason() {
        return reason;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    AgencyFacts facts() {
        return new AgencyFacts(
                Wire.parse(Agency.State.class, state).orElseThrow(),
                new Label(nameTh, nameEn),
                Wire.parse(Agency.Type.class, type).orElseThrow(),
                provinceCode,
                district,
                subdistrict);
    }
}
