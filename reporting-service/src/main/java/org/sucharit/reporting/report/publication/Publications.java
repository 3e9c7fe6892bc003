package org.sucharit.reporting.report.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.sucharit.reporting.report.Format;
import org.sucharit.reporting.report.Installation;
import org.sucharit.reporting.report.ReportKey;

/** Reading what was published. */
@ApplicationScoped
public class Publications {

    private final PublicationRepository repository;
    private final Installation installation;

    public Publications(PublicationRepository repository, Installation installation) {
        this.repository = repository;
        this.installation = installation;
    }

    /** Publications older than one, newest first. */
    @Transactional
    public List<PublicationView> of(ReportKey key, int before, int limit) {
        return repository.newestFirst(key, before, limit).stream()
                .map(this::view)
                .toList();
    }

    /** One publication; the newest without a number. */
    @Transactional
    public Optional<PublicationView> find(ReportKey key, Integer number) {
        return entity(key, number).map(this::view);
    }

    /** A file of one. */
    @Transactional
    public Optional<byte[]> file(ReportKey key, int number, Format format) {
        return repository.number(key, number).flatMap(publication -> repository.file(publication, format));
    }

    private Optional<PublicationEntity> entity(ReportKey key, Integer number) {
        return number == null ? repository.newest(key) : repository.number(key, number);
    }

    PublicationView view(PublicationEntity publication) {
        return PublicationView.from(
                publication,
                repository.files(publication),
                installation.address(PublishedPath.of(publication.key(), publication.number())));
    }
}
