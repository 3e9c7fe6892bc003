package org.sucharit.assessment.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.sucharit.assessment.phases.PhaseCalendar;
import org.sucharit.contracts.assessment.Assessment.Phase;
import org.sucharit.kit.json.Wire;

/** A phase that ends later: for one agency, a province, or all. Never changed. */
@Entity
@Table(name = "round_extension")
public class ExtensionEntity {

    @Id
    private UUID id;

    @Column(name = "fiscal_year", nullable = false)
    private int fiscalYear;

    @Column(nullable = false)
    private String phase;

    @Column(nullable = false)
    private Instant until;

    @Column(name = "agency_code")
    private String agencyCode;

    @Column(name = "province_code")
    private String provinceCode;

    @Column(nullable = false)
    private String reason;

    @Column(name = "granted_by", nullable = false)
    private String grantedBy;

    @Column(name = "granted_at", nullable = false)
    private Instant grantedAt;

    /** For whom a phase is extended; all where both are null. */
    public record Scope(String agency, String province) {

        /** Whether it is an agency's, which lies in a province. */
        boolean covers(String anAgency, String itsProvince) {
            return (agency == null || agency.equals(anAgency)) && (province == null || province.equals(itsProvince));
        }
    }

    protected ExtensionEntity() {}

    ExtensionEntity(
            UUID id,
            int fiscalYear,
            Phase phase,
            Instant until,
            Scope scope,
            String reason,
            String grantedBy,
            Instant grantedAt) {
        this.id = id;
        this.fiscalYear = fiscalYear;
        this.phase = Wire.code(phase);
        this.until = until;
        this.agencyCode = scope.agency();
        this.provinceCode = scope.province();
        this.reason = reason;
        this.grantedBy = grantedBy;
        this.grantedAt = grantedAt;
    }

    PhaseCalendar.Extension extension() {
        return new PhaseCalendar.Extension(phase(), until);
    }

    public UUID id() {
        return id;
    }

    public Phase phase() {
        return Wire.parse(Phase.class, phase).orElseThrow();
    }

    public Instant until() {
        return until;
    }

    public Scope scope() {
        return new Scope(agencyCode, provinceCode);
    }

    public String reason() {
        return reason;
    }

    public String grantedBy() {
        return grantedBy;
    }

    public Instant grantedAt() {
        return grantedAt;
    }
}
