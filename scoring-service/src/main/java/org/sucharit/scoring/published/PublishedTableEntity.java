package org.sucharit.scoring.published;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The published result of one agency in one year. */
@Entity
@Table(name = "published_table")
public class PublishedTableEntity {

    @EmbeddedId
    private Id id;

    @Column(nullable = false)
    private long version;

    @ElementCollection
    @CollectionTable(
            name = "published_figure",
            joinColumns = {@JoinColumn(name = "fiscal_year"), @JoinColumn(name = "agency")})
    @MapKeyColumn(name = "node")
    private Map<String, Figure> figures = new HashMap<>();

    /** A fiscal year and an agency. */
    @Embeddable
    public record Id(@Column(name = "fiscal_year") int fiscalYear, String agency) {}

    protected PublishedTableEntity() {}

    PublishedTableEntity(int fiscalYear, String agency) {
        this.id = new Id(fiscalYear, agency);
    }

    PublishedTable content() {
        return new PublishedTable(id.fiscalYear(), id.agency(), version, new TreeMap<>(figures));
    }

    /** Takes over new content. */
    void replace(Map<String, Figure> newFigures, long newVersion) {
        figures.keySet().retainAll(newFigures.keySet());
        figures.putAll(newFigures);
        version = newVersion;
    }
}
