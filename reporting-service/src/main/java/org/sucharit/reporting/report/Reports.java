package org.sucharit.reporting.report;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.sucharit.contracts.report.Report;
import org.sucharit.reporting.document.Document;

/** Finding documents, and rendering them when they are first read. */
@ApplicationScoped
public class Reports {

    private final ReportRepository repository;
    private final Installation installation;

    public Reports(ReportRepository repository, Installation installation) {
        this.repository = repository;
        this.installation = installation;
    }

    /** The newest version. */
    @Transactional
    public Optional<ReportEntity> newest(int fiscalYear, String agency, Report.Kind kind) {
        return repository.newest(fiscalYear, agency, kind);
    }

    @Transactional
    public Optional<ReportEntity> version(int fiscalYear, String agency, Report.Kind kind, long version) {
        return repository.version(fiscalYear, agency, kind, version);
    }

    /** Versions older than one, newest first. */
    @Transactional
    public List<ReportEntity> versions(int fiscalYear, String agency, Report.Kind kind, long before, int limit) {
        return repository.newestFirst(fiscalYear, agency, kind, before, limit);
    }

    /** A version as a file. No transaction is open while it is rendered. */
    public byte[] file(Report report, Format format) {
        String hash = report.contentHash();
        return QuarkusTransaction.requiringNew()
                .call(() -> repository.file(hash, format))
                .orElseGet(() -> render(hash, format));
    }

    private byte[] render(String hash, Format format) {
        byte[] content = QuarkusTransaction.requiringNew().call(() -> repository.content(hash));
        Document document = Content.read(content);
        byte[] file = format.renderer().render(document, installation);
        QuarkusTransaction.requiringNew().run(() -> repository.keepFile(hash, format, file));
        return file;
    }
}
