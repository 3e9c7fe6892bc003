package org.sucharit.reporting.report.passage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.sucharit.reporting.report.ReportKey;
import org.sucharit.reporting.writing.Writing;

/** What somebody wrote at a place of a document, once and for all; a later one takes its stead. */
@Entity
@Table(name = "passage")
public class PassageEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long number;

    @Column(name = "fiscal_year", nullable = false)
    private int fiscalYear;

    @Column(nullable = false)
    private String subject;

    @Column(nullable = false)
    private String kind;

    @Column(nullable = false)
    private String place;

    @Column(nullable = false)
    private String language;

    private String text;

    @Column(nullable = false)
    private String beneath;

    @Column(name = "written_by", nullable = false)
    private String writtenBy;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    protected PassageEntity() {}

    /**
     * @param text null to take back what was written
     * @param beneath what it was written over
     * @param writtenBy the caller's name
     */
    PassageEntity(
            ReportKey report,
            String place,
            Writing.Language language,
            String text,
            String beneath,
            String writtenBy,
            Instant writtenAt) {
        this.fiscalYear = report.fiscalYear();
        this.subject = report.subject();
        this.kind = report.kind().code();
        this.place = place;
        this.language = language.tag();
        this.text = text;
        this.beneath = beneath;
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
    }

    /** Whether the same is written again over the same, or taken back again. */
    boolean says(String text, String beneath) {
        return Objects.equals(this.text, text) && (text == null || this.beneath.equals(beneath));
    }

    long number() {
        return number;
    }

    String place() {
        return place;
    }

    String language() {
        return language;
    }

    /** Null where what was written has been taken back. */
    String text() {
        return text;
    }

    String beneath() {
        return beneath;
    }

    String writtenBy() {
        return writtenBy;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
