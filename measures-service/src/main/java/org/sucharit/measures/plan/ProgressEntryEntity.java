package org.sucharit.measures.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sucharit.contracts.plan.Plan.Entry;
import org.sucharit.contracts.plan.Plan.Evidence;
import org.sucharit.contracts.plan.Plan.ProgressState;
import org.sucharit.kit.json.Wire;
import org.sucharit.measures.content.Part;

/** One thing that was told about the progress of a plan's part; never changed. */
@Entity
@Table(name = "progress_entry")
public class ProgressEntryEntity {

    @Id
    private UUID id;

    @Column(name = "fiscal_year", nullable = false)
    private int fiscalYear;

    @Column(name = "agency_code", nullable = false)
    private String agency;

    @Column(nullable = false)
    private String part;

    /** Within its part, from 1. */
    @Column(nullable = false)
    private int number;

    @Column(nullable = false)
    private String state;

    @Column
    private String reason;

    @Column
    private String text;

    @Column(name = "activity_date")
    private LocalDate activityDate;

    @Column
    private String place;

    @Column(nullable = false)
    private String evidence;

    @Column(nullable = false)
    private String author;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    protected ProgressEntryEntity() {}

    /**
     * What is told now.
     *
     * @param entry what is told; the day it was recorded on follows from {@code recordedAt}
     * @param author the caller's name, for the agency alone
     */
    public ProgressEntryEntity(PlanEntity plan, Part part, int number, Entry entry, String author, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.fiscalYear = plan.fiscalYear();
        this.agency = plan.agency();
        this.part = part.key();
        this.number = number;
        this.state = Wire.code(entry.state());
        this.reason = entry.reason();
        this.text = entry.text();
        this.activityDate = entry.activityDate();
        this.place = entry.place();
        this.evidence = PlanJson.write(entry.evidence());
        this.author = author;
        this.recordedAt = recordedAt;
    }

    public UUID id() {
        return id;
    }

    int fiscalYear() {
        return fiscalYear;
    }

    String agency() {
        return agency;
    }

    public int number() {
        return number;
    }

    Part part() {
        return new Part(part);
    }

    public String author() {
        return author;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Entry entry() {
        return new Entry(
                Days.of(recordedAt),
                Wire.parse(ProgressState.class, state).orElseThrow(),
                reason,
                text,
                activityDate,
                place,
                PlanJson.list(evidence, Evidence.class));
    }
}
