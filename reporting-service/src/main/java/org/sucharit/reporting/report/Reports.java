package org.sucharit.reporting.report;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sucharit.contracts.report.Report;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.writing.Writing;

/** Finding documents, and rendering them when they are first read. */
@ApplicationScoped
public class Reports {

    private final ReportRepository repository;
    private final SourceRepository sources;
    private final FileRepository files;
    private final Amendments amendments;
    private final Templates templates;
    private final Installation installation;
    private final Map<Report.Kind, Composer> composers;

    public Reports(
            ReportRepository repository,
            SourceRepository sources,
            FileRepository files,
            Amendments amendments,
            Templates templates,
            Installation installation,
            @All List<Composer> composers) {
        this.repository = repository;
        this.sources = sources;
        this.files = files;
        this.amendments = amendments;
        this.templates = templates;
        this.installation = installation;
        this.composers = composers.stream().collect(Collectors.toMap(Composer::kind, Function.identity()));
    }

    /** The newest version. */
    @Transactional
    public Optional<ReportEntity> newest(ReportKey key) {
        return repository.newest(key);
    }

    @Transactional
    public Optional<ReportEntity> version(ReportKey key, long version) {
        return repository.version(key, version);
    }

    /** Versions older than one, newest first. */
    @Transactional
    public List<ReportEntity> versions(ReportKey key, long before, int limit) {
        return repository.newestFirst(key, before, limit);
    }

    /** What a version says, in official writing. */
    public Document document(ReportEntity version) {
        return Content.read(QuarkusTransaction.requiringNew()
                .call(() -> repository.content(version.content().hash())));
    }

    /** What tells a file from others of the same version. */
    public String representation(Format format, Writing writing) {
        return Edition.of(writing, installation).code() + "-" + format.code();
    }

    /** Versions that say the same in official writing may differ in another. */
    private Edition edition(ReportEntity version, Writing writing) {
        Edition edition = Edition.of(writing, installation);
        return writing.equals(official(version))
                ? edition
                : edition.of(version.content().version());
    }

    /** A version as a file. No transaction is open while it is rendered. */
    public byte[] file(ReportEntity version, Format format, Writing writing) {
        String hash = version.content().hash();
        Edition edition = edition(version, writing);
        return QuarkusTransaction.requiringNew()
                .call(() -> files.find(hash, edition, format))
                .orElseGet(() -> {
                    byte[] file = format.renderer().render(written(version, writing), installation);
                    QuarkusTransaction.requiringNew().run(() -> files.keep(hash, edition, format, file));
                    return file;
                });
    }

    /** How a version is written where nobody asks for another language or other digits. */
    public Writing official(ReportEntity version) {
        return QuarkusTransaction.joiningExisting().call(() -> applied(version).official());
    }

    private Templates.Applied applied(ReportEntity version) {
        return templates.of(version.template(), version.key().kind());
    }

    /** As it was written at first, or written otherwise from the same sources and passages. */
    private Document written(ReportEntity version, Writing writing) {
        return writing.equals(official(version))
                ? document(version)
                : QuarkusTransaction.requiringNew()
                        .call(() -> amendments.amended(version.key(), composed(version, writing), version.passages()));
    }

    /** What a version was written from. */
    @Transactional
    public Sources sources(ReportEntity version) {
        return sources.read(sources.of(version.key(), version.content().version()));
    }

    /**
     * What of a version has moved on so that the document says something else by now: {@code score} for {@code
     * ita.score.v1}, {@code passages}. Most of what is told of a plan's progress changes nothing in many a document.
     */
    @Transactional
    public List<String> moved(ReportEntity version) {
        ReportKey key = version.key();
        Composer composer = composers.get(key.kind());
        Optional<Sources> now = composer.newest(key).map(newest -> sources.settled(version, newest));
        Templates.Applied applied = applied(version);
        boolean same = now.map(newest -> amendments.amended(
                        key,
                        composer.compose(newest, version.asOf(), applied.official(), applied.template()),
                        version.passages()))
                .filter(document ->
                        new Content(document).hash().equals(version.content().hash()))
                .isPresent();
        List<String> moved = new ArrayList<>();
        if (!same) {
            List<Sources.Source> before = sources.of(key, version.content().version());
            moved.addAll(Sources.Source.moved(before, now.map(Sources::list).orElse(List.of())));
        }
        if (amendments.last(key) != version.passages()) {
            moved.add("passages");
        }
        return same || !moved.isEmpty() ? moved : List.of("texts");
    }

    /** What a version says without what people have written into it. */
    @Transactional
    public Document composed(ReportEntity version, Writing writing) {
        ReportKey key = version.key();
        return composers
                .get(key.kind())
                .compose(
                        sources(version),
                        version.asOf(),
                        writing,
                        applied(version).template());
    }

    /** Until the transaction ends nobody else writes this document. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(ReportKey key) {
        repository.lock(key);
    }
}
