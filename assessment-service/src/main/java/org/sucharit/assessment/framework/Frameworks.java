package org.sucharit.assessment.framework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.kit.events.SharedSnapshots;
import org.sucharit.kit.events.Snapshots;
import org.sucharit.kit.events.Versions;
import org.sucharit.kit.json.Wire;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.Violation;

/** Publishing and finding the rules of a year. */
@ApplicationScoped
public class Frameworks {

    private final FrameworkRepository repository;
    private final Snapshots snapshots;
    private final SharedSnapshots published;
    private final Clock clock;

    public Frameworks(FrameworkRepository repository, Snapshots snapshots, SharedSnapshots published, Clock clock) {
        this.repository = repository;
        this.snapshots = snapshots;
        this.published = published;
        this.clock = clock;
    }

    /**
     * Publishes a document as the next revision of its year.
     *
     * @throws ProblemException INVALID with every mistake in the document
     */
    @Transactional
    public Framework publish(byte[] document) {
        FrameworkDocument.Valid valid = check(document);
        repository.lock();
        int fiscalYear = valid.content().fiscalYear();
        int revision = repository.latestRevision(fiscalYear) + 1;
        Framework framework = valid.published(revision, Versions.next(0, clock));
        repository.persistAndFlush(new FrameworkEntity(
                fiscalYear, revision, new String(document, StandardCharsets.UTF_8), clock.instant()));
        snapshots.publish(Topics.FRAMEWORK, framework);
        return framework;
    }

    /**
     * Reads a document without publishing it.
     *
     * @throws ProblemException INVALID with every mistake in the document
     */
    @Transactional
    public FrameworkDocument.Valid check(byte[] document) {
        return switch (FrameworkDocument.read(document, fiscalYear -> find(fiscalYear, null))) {
            case FrameworkDocument.Valid valid -> valid;
            case FrameworkDocument.Invalid invalid ->
                throw ProblemException.invalid(
                        invalid.mistakes().stream().map(Frameworks::violation).toList());
        };
    }

    /** A year's framework: a revision of it, or the newest. */
    @Transactional
    public Optional<Framework> find(int fiscalYear, Integer revision) {
        int wanted = revision == null ? repository.latestRevision(fiscalYear) : revision;
        return published.find(Topics.FRAMEWORK, fiscalYear + "/" + wanted);
    }

    /** The document of a revision, as it was written. */
    @Transactional
    public Optional<String> source(int fiscalYear, Integer revision) {
        int wanted = revision == null ? repository.latestRevision(fiscalYear) : revision;
        return repository.revision(fiscalYear, wanted).map(FrameworkEntity::source);
    }

    /** Every revision of every year, newest first. */
    @Transactional
    public List<FrameworkEntity> all() {
        return repository.newestFirst();
    }

    private static Violation violation(FrameworkMistake mistake) {
        return new Violation(
                mistake.path(),
                mistake.line(),
                Integer.toString(mistake.column()),
                Wire.code(mistake.code()),
                mistake.message());
    }
}
