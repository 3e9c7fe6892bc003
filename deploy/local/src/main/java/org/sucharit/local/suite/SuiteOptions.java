package org.sucharit.local.suite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.sucharit.embedded.Disk;
import org.sucharit.embedded.EmbeddedServerException;
import org.sucharit.gateway.Service;

/**
 * What a suite should be like.
 *
 * @param home the built project
 * @param ports who listens where
 * @param data what is kept lies here; null throws everything away at the end
 * @param environment the file that is written for shells; null writes none
 * @param caches whether services start with their start-up caches, write them, or do without
 * @param compaction how often the broker compacts topics; null leaves it to Kafka
 * @param properties further {@code -D} flags for every service
 * @param applications what to start instead of a service's build
 */
public record SuiteOptions(
        Home home,
        PortPlan ports,
        Path data,
        Path environment,
        Caches caches,
        Duration compaction,
        List<String> properties,
        Map<Service, Path> applications) {

    private static final long NEEDED_MEBIBYTES = 1024;

    /** What becomes of start-up caches. */
    public enum Caches {
        USE,
        TRAIN,
        IGNORE
    }

    public SuiteOptions {
        properties = List.copyOf(properties);
        applications = Map.copyOf(applications);
    }

    /** A suite that is thrown away, on free ports, with start-up caches where there are any: what a test wants. */
    public static SuiteOptions throwAway(Home home) {
        return new SuiteOptions(home, PortPlan.free(), null, null, Caches.USE, null, List.of(), Map.of());
    }

    public SuiteOptions withPorts(PortPlan newPorts) {
        return new SuiteOptions(home, newPorts, data, environment, caches, compaction, properties, applications);
    }

    /** Keeps everything in the directory, and survives a {@code kill -9} and a power cut; null throws all away. */
    public SuiteOptions withData(Path newData) {
        return new SuiteOptions(home, ports, newData, environment, caches, compaction, properties, applications);
    }

    public SuiteOptions withEnvironment(Path newEnvironment) {
        return new SuiteOptions(home, ports, data, newEnvironment, caches, compaction, properties, applications);
    }

    public SuiteOptions withCaches(Caches newCaches) {
        return new SuiteOptions(home, ports, data, environment, newCaches, compaction, properties, applications);
    }

    public SuiteOptions withCompaction(Duration newCompaction) {
        return new SuiteOptions(home, ports, data, environment, caches, newCompaction, properties, applications);
    }

    /** As in {@code -Dsucharit.events.topic."segment.ms"=1000}. */
    public SuiteOptions withProperties(List<String> newProperties) {
        return new SuiteOptions(home, ports, data, environment, caches, compaction, newProperties, applications);
    }

    public SuiteOptions withApplications(Map<Service, Path> newApplications) {
        return new SuiteOptions(home, ports, data, environment, caches, compaction, properties, newApplications);
    }

    /**
     * Looks, before anything is started, whether it can be.
     *
     * @throws LaunchException when a service is not built, a port is in use, or there is too little room
     */
    public void requireReady() {
        home.createDirectories();
        for (Service service : Service.values()) {
            Path application = application(service);
            if (Files.notExists(application)) {
                throw new LaunchException("The %s service is not built (%s is missing): run ./ita, which builds it."
                        .formatted(service.id(), home.show(application)));
            }
        }
        ports.requireFree();
        try {
            Disk.require(data == null ? home.work() : data, NEEDED_MEBIBYTES);
        } catch (EmbeddedServerException e) {
            throw new LaunchException(e.getMessage(), e);
        }
    }

    Path application(Service service) {
        return applications.getOrDefault(service, home.application(service));
    }
}
