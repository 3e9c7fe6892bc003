package org.sucharit.assessment.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sucharit.contracts.framework.Framework.AskedReport;
import org.sucharit.kit.json.Wire;

/** The last confirmation for an item. Whoever changes it holds the lock of its assessment. */
@Entity
@Table(name = "evidence_confirmation")
public class ConfirmationEntity {

    @EmbeddedId
    private Id id;

    @Column(name = "report_kind", nullable = false)
    private String reportKind;

    @Column(name = "report_fiscal_year", nullable = false)
    private int reportFiscalYear;

    @Column(nullable = false)
    private int publication;

    @Column(nullable = false)
    private String url;

    @Column(nullable = false)
    private String statement;

    @Column(name = "confirmed_by", nullable = false)
    private String confirmedBy;

    @Column(name = "confirmed_at", nullable = false)
    private Instant confirmedAt;

    /** An item of an agency's assessment. */
    @Embeddable
    public record Id(
            @Column(name = "fiscal_year") int fiscalYear,
            @Column(name = "agency_code") String agencyCode,
            @Column(name = "item") String item) {}

    protected ConfirmationEntity() {}

    ConfirmationEntity(Id id, Confirmation confirmation) {
        this.id = id;
        take(confirmation);
    }

    /** Takes the place of what was confirmed before. */
    final void take(Confirmation confirmation) {
        this.reportKind = Wire.code(confirmation.report().kind());
        this.reportFiscalYear = confirmation.report().fiscalYear();
        this.publication = confirmation.publication();
        this.url = confirmation.url();
        this.statement = confirmation.statement();
        this.confirmedBy = confirmation.by();
        this.confirmedAt = confirmation.at();
    }

    String item() {
        return id.item();
    }

    Confirmation confirmation() {
        return new Confirmation(
                new ReportAsked(Wire.parse(AskedReport.Kind.class, reportKind).orElseThrow(), reportFiscalYear),
                publication,
                url,
                statement,
                confirmedBy,
                confirmedAt);
    }
}
