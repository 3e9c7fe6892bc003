package org.sucharit.reporting.report.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.sucharit.contracts.report.Report;
import org.sucharit.kit.json.Wire;
import org.sucharit.reporting.report.ReportKey;

/** That a version of a document was published, once and for all. */
@Entity
@Table(name = "publication")
public class PublicationEntity {

    @EmbeddedId
    private Id id;

    @Column(nullable = false)
    private long version;

    @Column(name = "content_hash", nullable = false)
    private String contentHash;

    @Column(name = "published_at", nullable = false)
    private Instant publishedAt;

    @Column(name = "published_by", nullable = false)
    private String publishedBy;

    private String correction;

    @Convert(converter = WaiversAsJson.class)
    @Column(nullable = false)
    private List<Waiver.Waived> waivers;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "unchecked_links")
    private String[] uncheckedLinks;

    /** Which publication of which document. */
    @Embeddable
    public record Id(@Column(name = "fiscal_year") int fiscalYear, String subject, String kind, int number) {

        static Id of(ReportKey key, int number) {
            return new Id(key.fiscalYear(), key.subject(), key.kind().code(), number);
        }
    }

    protected PublicationEntity() {}

    /** @param correction why the one before is replaced; null for the first */
    PublicationEntity(
            ReportKey key,
            int number,
            Report.Content content,
            Instant publishedAt,
            String publishedBy,
            String correction,
            List<Waiver.Waived> waivers,
            List<String> uncheckedLinks) {
        this.id = Id.of(key, number);
        this.version = content.version();
        this.contentHash = content.hash();
        this.publishedAt = publishedAt;
        this.publishedBy = publishedBy;
        this.correction = correction;
        this.waivers = List.copyOf(waivers);
        this.uncheckedLinks = uncheckedLinks.toArray(String[]::new);
    }

    ReportKey key() {
        return new ReportKey(
                id.fiscalYear(),
                id.subject(),
                Wire.parse(Report.Kind.class, id.kind()).orElseThrow());
    }

    int number() {
        return id.number();
    }

    long version() {
        return version;
    }

    String contentHash() {
        return contentHash;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    /** Null for the first. */
    String correction() {
        return correction;
    }

    List<Waiver.Waived> waivers() {
        return List.copyOf(waivers);
    }

    /** Links of which nothing was known when it was published; null where that was not recorded yet. */
    List<String> uncheckedLinks() {
        return uncheckedLinks == null ? null : List.of(uncheckedLinks);
    }
}
