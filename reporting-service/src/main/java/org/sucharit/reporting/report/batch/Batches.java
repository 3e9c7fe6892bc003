package org.sucharit.reporting.report.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.report.Report;
import org.sucharit.kit.events.Snapshots;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;
import org.sucharit.kit.problem.Violation;
import org.sucharit.reporting.archive.EntryNames;
import org.sucharit.reporting.report.Format;
import org.sucharit.reporting.report.batch.Batch.Item;
import org.sucharit.reporting.report.batch.Batch.Progress;
import org.sucharit.reporting.report.batch.BatchRepository.Newest;
import org.sucharit.reporting.writing.Writing;

/** Making, following and ending batches. */
@ApplicationScoped
public class Batches {

    /** Ten times as many agencies as there are. */
    private static final int MOST_ITEMS = 100_000;

    private static final int MOST_FAILURES = 100;
    private static final int AGENCIES_AT_ONCE = 1_000;

    private final BatchRepository repository;
    private final BatchFiles files;
    private final Snapshots snapshots;
    private final BatchConfig config;
    private final Clock clock;

    Batches(BatchRepository repository, BatchFiles files, Snapshots snapshots, BatchConfig config, Clock clock) {
        this.repository = repository;
        this.files = files;
        this.snapshots = snapshots;
        this.config = config;
        this.clock = clock;
    }

    /**
     * What is wanted.
     *
     * @param province its code; null for the nation
     * @param digits null for those of each document
     */
    public record Wanted(
            int fiscalYear,
            Report.Kind kind,
            String province,
            Format format,
            Writing.Language language,
            Writing.Digits digits) {}

    /**
     * Makes a batch of the newest versions there are.
     *
     * @throws ProblemException INVALID where there are none, CONFLICT where the caller has enough in work
     */
    @Transactional
    public BatchView make(Wanted wanted, String caller) {
        repository.lock(caller);
        if (repository.open(caller) >= config.open()) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "You have " + config.open() + " batches in work. Wait until one is complete, or delete one.");
        }
        List<Item> items = items(wanted);
        if (items.isEmpty()) {
            throw ProblemException.invalid(List.of(Violation.at(
                    "",
                    "no-reports",
                    "There is no " + wanted.kind().code() + " report for " + wanted.fiscalYear()
                            + (wanted.province() == null ? "" : " in province " + wanted.province())
                            + ". Reports are written once their sources are there and agree.")));
        }
        Batch batch = new Batch(
                UUID.randomUUID(),
                wanted.fiscalYear(),
                wanted.kind(),
                wanted.province(),
                wanted.format(),
                wanted.language(),
                wanted.digits(),
                caller,
                clock.instant());
        repository.keep(batch);
        repository.keep(batch.id(), items);
        return BatchView.of(batch, new Progress(items.size(), 0, 0, 0), List.of());
    }

    private List<Item> items(Wanted wanted) {
        List<Newest> newest = repository.newest(wanted.fiscalYear(), wanted.kind(), MOST_ITEMS);
        Map<String, Agency.Province> provinces = provinces(newest);
        List<Newest> chosen = newest.stream()
                .filter(report -> wanted.province() == null
                        || (provinces.containsKey(report.subject())
                                && provinces.get(report.subject()).code().equals(wanted.province())))
                .sorted(Comparator.comparing((Newest report) -> folder(provinces.get(report.subject())))
                        .thenComparing(Newest::subject))
                .toList();
        EntryNames names = new EntryNames();
        List<Item> items = new ArrayList<>();
        for (Newest report : chosen) {
            String name = names.next(
                    folder(provinces.get(report.subject())),
                    report.subject() + "-" + wanted.kind().code() + "-" + wanted.fiscalYear(),
                    wanted.format().code());
            items.add(new Item(items.size() + 1, report.subject(), report.version(), name));
        }
        return items;
    }

    /** By subject; what is about no agency has none. */
    private Map<String, Agency.Province> provinces(List<Newest> reports) {
        Map<String, Agency.Province> provinces = new HashMap<>();
        for (int from = 0; from < reports.size(); from += AGENCIES_AT_ONCE) {
            List<String> codes = reports.subList(from, Math.min(from + AGENCIES_AT_ONCE, reports.size())).stream()
                    .map(Newest::subject)
                    .toList();
            snapshots.findAll(Topics.AGENCY, codes).forEach((code, agency) -> provinces.put(code, agency.province()));
        }
        return provinces;
    }

    private static String folder(Agency.Province province) {
        if (province == null) {
            return "";
        }
        String name = province.name().en() == null ? "" : province.name().en();
        return EntryNames.safe(name).isEmpty() ? province.code() : name;
    }

    /**
     * The province whose documents a batch has; null for the nation.
     *
     * @throws ProblemException NOT_FOUND without such a batch
     */
    public String province(UUID id) {
        return find(id).province();
    }

    /**
     * How far a batch has come.
     *
     * @throws ProblemException NOT_FOUND without such a batch
     */
    public BatchView of(UUID id) {
        Batch batch = find(id);
        return BatchView.of(batch, repository.progress(id), repository.failed(id, MOST_FAILURES));
    }

    /**
     * Its archive.
     *
     * @throws ProblemException NOT_FOUND without such a batch, CONFLICT while it is not complete
     */
    public BatchArchive archive(UUID id) {
        Batch batch = find(id);
        // Its documents may be reset meanwhile; how many there are does not change.
        int total = repository.progress(id).total();
        return new BatchArchive(
                batch, total, repository.results(id), item -> files.file(batch, item), repository::reset);
    }

    /**
     * Ends a batch and forgets it.
     *
     * @throws ProblemException NOT_FOUND without such a batch
     */
    public void delete(UUID id) {
        if (!repository.delete(id)) {
            throw none(id);
        }
    }

    private Batch find(UUID id) {
        return repository.find(id).orElseThrow(() -> none(id));
    }

    private static ProblemException none(UUID id) {
        return ProblemException.notFound(
                "There is no batch " + id + ". Batches are forgotten after some days; make it anew.");
    }
}
