package org.sucharit.assessment.framework;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * The frameworks that ship with the service. One is published when its year has none yet; from then on the year is the
 * installation's own, and a correction is published as a revision.
 */
@ApplicationScoped
public class BundledFrameworks {

    private static final Logger LOG = Logger.getLogger(BundledFrameworks.class);

    /** From the earliest up, so that each crosswalk finds the year it leads to. */
    static final List<Integer> YEARS = List.of(2564, 2565, 2566, 2567, 2568);

    private final Frameworks frameworks;
    private final FrameworkRepository repository;

    public BundledFrameworks(Frameworks frameworks, FrameworkRepository repository) {
        this.frameworks = frameworks;
        this.repository = repository;
    }

    @Transactional
    void publishMissing(@Observes StartupEvent started) {
        repository.lock();
        for (int year : YEARS) {
            if (repository.latestRevision(year) == 0) {
                frameworks.publish(read(year));
                LOG.infof("published the framework of fiscal year %d that ships with this release", year);
            }
        }
    }

    private static byte[] read(int year) {
        try (InputStream in = BundledFrameworks.class.getResourceAsStream("/frameworks/" + year + ".yaml")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
