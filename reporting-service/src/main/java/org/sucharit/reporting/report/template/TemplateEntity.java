package org.sucharit.reporting.report.template;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.sucharit.kit.json.Wire;
import org.sucharit.reporting.composition.Template;
import org.sucharit.reporting.writing.Writing;

/** How an agency wants its documents, once and for all; a later one takes its stead. */
@Entity
@Table(name = "template")
public class TemplateEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long number;

    @Column(nullable = false)
    private String agency;

    private String emblem;

    private String signatory;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    private String[] positions;

    @Column(nullable = false)
    private String digits;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    private String[] analysis;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    private String[] implementation;

    @Column(name = "written_by", nullable = false)
    private String writtenBy;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    protected TemplateEntity() {}

    TemplateEntity(String agency, Settings settings, String emblem, String writtenBy, Instant writtenAt) {
        Template.Signatory signs = settings.signatory();
        this.agency = agency;
        this.emblem = emblem;
        this.signatory = signs == null ? null : signs.name();
        this.positions = signs == null ? new String[0] : signs.positions().toArray(String[]::new);
        this.digits = Wire.code(settings.digits());
        this.analysis = settings.analysis().toArray(String[]::new);
        this.implementation = settings.implementation().toArray(String[]::new);
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
    }

    long number() {
        return number;
    }

    /** The hash of its picture; null for none. */
    String emblem() {
        return emblem;
    }

    Settings settings() {
        return new Settings(
                signatory == null ? null : new Template.Signatory(signatory, List.of(positions)),
                Wire.parse(Writing.Digits.class, digits).orElseThrow(),
                List.of(analysis),
                List.of(implementation));
    }

    String writtenBy() {
        return writtenBy;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
