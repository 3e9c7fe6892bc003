package org.sucharit.reporting.report.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.report.Report;
import org.sucharit.kit.events.Snapshots;
import org.sucharit.kit.events.Versions;
import org.sucharit.kit.identity.Caller;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;
import org.sucharit.kit.problem.Violation;
import org.sucharit.reporting.document.Fingerprint;
import org.sucharit.reporting.lint.Contradiction;
import org.sucharit.reporting.report.Format;
import org.sucharit.reporting.report.PresentPlans;
import org.sucharit.reporting.report.ReportEntity;
import org.sucharit.reporting.report.ReportKey;
import org.sucharit.reporting.report.Reports;
import org.sucharit.reporting.writing.Writing;

/** Publishes versions of documents. */
@ApplicationScoped
public class Publishing {

    private final Reports reports;
    private final PublicationRepository publications;
    private final PresentPlans plans;
    private final Snapshots snapshots;
    private final Caller caller;
    private final Clock clock;

    public Publishing(
            Reports reports,
            PublicationRepository publications,
            PresentPlans plans,
            Snapshots snapshots,
            Caller caller,
            Clock clock) {
        this.reports = reports;
        this.publications = publications;
        this.plans = plans;
        this.snapshots = snapshots;
        this.caller = caller;
        this.clock = clock;
    }

    /** Why a version cannot be published, whatever is waived; empty where it can. */
    @Transactional
    public List<Refusal> refusals(ReportEntity version) {
        List<Refusal> refusals = new ArrayList<>();
        if (publications
                .newest(version.key())
                .filter(known -> known.version() == version.content().version())
                .isPresent()) {
            refusals.add(Refusal.PUBLISHED);
        }
        if (newest(version).isEmpty()) {
            refusals.add(Refusal.SUPERSEDED);
        }
        // A withdrawal writes no version: the newest may be of a plan that is gone.
        if (plans.state(version).filter(Plan.State.WITHDRAWN::equals).isPresent()) {
            refusals.add(Refusal.PLAN_WITHDRAWN);
        }
        if (!reports.sources(version).areAnnounced()) {
            refusals.add(Refusal.UNANNOUNCED);
        }
        return refusals;
    }

    /**
     * Requires that a version can be published. It takes no time and asks nobody.
     *
     * @throws ProblemException CONFLICT with every refusal
     */
    @Transactional
    public void requireNoRefusal(ReportEntity version) {
        List<Refusal> refusals = refusals(version);
        if (!refusals.isEmpty()) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    refusals.stream().map(refusal -> refusal.message().en()).collect(Collectors.joining(" ")));
        }
    }

    /** The version as the newest of its document; empty where it is not. */
    private Optional<ReportEntity> newest(ReportEntity version) {
        return reports.newest(version.key())
                .filter(newest ->
                        newest.content().version() == version.content().version());
    }

    /** A version with its files, ready to be published. */
    public record Prepared(
            ReportEntity version,
            List<Waiver.Waived> waivers,
            List<String> uncheckedLinks,
            String correction,
            Map<Format, byte[]> files) {}

    /**
     * Prepares a version that is not refused: all its files are rendered. No transaction may be open.
     *
     * @param checked what contradicts itself in it
     * @param correction why it replaces what was published; null for the first publication
     * @throws ProblemException INVALID with every contradiction that is not waived, and every waiver that waives nothing
     */
    public Prepared prepare(ReportEntity version, Check.Result checked, List<Waiver> waivers, String correction) {
        List<Contradiction> found = checked.contradictions();
        List<Violation> standing = found.stream()
                .filter(contradiction -> waivers.stream().noneMatch(waiver -> waiver.covers(contradiction)))
                .map(contradiction -> Violation.at(
                        contradiction.pointer(),
                        contradiction.rule().code(),
                        contradiction.message().en()))
                .toList();
        ProblemException.requireNone(standing);
        List<Violation> idle = waivers.stream()
                .filter(waiver -> found.stream().noneMatch(waiver::covers))
                .map(waiver -> Violation.at(
                        "/waivers/" + waivers.indexOf(waiver), "waives-nothing", "Nothing of the kind stands there."))
                .toList();
        ProblemException.requireNone(idle);
        Map<Format, byte[]> files = new EnumMap<>(Format.class);
        Writing official = reports.official(version);
        Arrays.stream(Format.values()).forEach(format -> files.put(format, reports.file(version, format, official)));
        List<Waiver.Waived> waived = found.stream()
                .flatMap(contradiction -> waivers.stream()
                        .filter(waiver -> waiver.covers(contradiction))
                        .map(waiver -> waiver.of(contradiction))
                        .limit(1))
                .toList();
        return new Prepared(version, waived, checked.uncheckedLinks(), correction, files);
    }

    /**
     * Publishes what was prepared.
     *
     * @throws ProblemException CONFLICT where it is refused by now; INVALID where a correction does not say why
     */
    @Transactional
    public PublicationEntity publish(Prepared prepared) {
        ReportKey key = prepared.version().key();
        Report.Content content = prepared.version().content();
        reports.lock(key);
        requireNoRefusal(prepared.version());
        Optional<PublicationEntity> before = publications.newest(key);
        // The world may have been told of publications that this database has lost.
        int number = Math.max(before.map(PublicationEntity::number).orElse(0), toldNumber(key)) + 1;
        requireReason(number > 1, prepared.correction());
        PublicationEntity publication = new PublicationEntity(
                key,
                number,
                content,
                clock.instant(),
                caller.name(),
                number > 1 ? prepared.correction() : null,
                prepared.waivers(),
                prepared.uncheckedLinks());
        publications.persistAndFlush(publication);
        prepared.files().forEach((format, data) -> publications.keep(publication, format, Fingerprint.of(data), data));
        newest(prepared.version()).orElseThrow().publish();
        tell(publication, content);
        return publication;
    }

    private static void requireReason(boolean corrects, String correction) {
        if (corrects && (correction == null || correction.isBlank())) {
            throw ProblemException.invalid(List.of(Violation.at(
                    "/correction", "required", "Another version is published already. Say why this one replaces it.")));
        }
    }

    /** The number last told to the world; higher than any kept where the store was lost. */
    private int toldNumber(ReportKey key) {
        return snapshots
                .find(Topics.REPORT, key.path())
                .map(Report::published)
                .map(Report.Publication::number)
                .orElse(0);
    }

    private void tell(PublicationEntity publication, Report.Content content) {
        ReportKey key = publication.key();
        long told = snapshots.version(Topics.REPORT, key.path()).orElse(0L);
        snapshots.publish(
                Topics.REPORT,
                new Report(
                        key.fiscalYear(),
                        key.subject(),
                        key.kind(),
                        Versions.next(told, clock),
                        Report.State.PUBLISHED,
                        content,
                        new Report.Publication(
                                publication.number(),
                                content.version(),
                                LocalDate.ofInstant(publication.publishedAt(), Writing.BANGKOK),
                                PublishedPath.of(key, publication.number()),
                                publications.files(publication))));
    }
}
