package org.sucharit.local.testsupport;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.sucharit.local.suite.Home;
import org.sucharit.local.suite.Progress;
import org.sucharit.local.suite.Suite;
import org.sucharit.local.suite.SuiteOptions;

/**
 * Keeps one suite running over all test classes that want the same kind. Another kind takes its place, since two at once
 * are too much for a small machine; the last is closed with the test run, whatever became of the tests.
 */
final class SuiteExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(SuiteExtension.class);

    /** These processes do not live long enough to gain from the second compiler, which would take what others need. */
    private static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1";

    /** A record is old enough to be compacted as soon as the next one is written behind it. */
    private static final List<String> COMPACTING = List.of(
            "-Dsucharit.events.topic.\"segment.ms\"=50",
            "-Dsucharit.events.topic.\"min.cleanable.dirty.ratio\"=0.01",
            "-Dsucharit.events.topic.\"min.compaction.lag.ms\"=0",
            "-Dsucharit.events.topic.\"max.compaction.lag.ms\"=500",
            "-Dsucharit.events.topic.\"delete.retention.ms\"=0");

    private static final Duration COMPACTION = Duration.ofMillis(200);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Suite.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        boolean compacting =
                context.getRequiredTestClass().getAnnotation(OnSuite.class).compacting();
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Running.class, key -> new Running(), Running.class)
                .suite(compacting);
    }

    private static final class Running implements AutoCloseable {

        private Suite suite;
        private boolean compacting;

        Suite suite(boolean wantsCompacting) {
            if (suite == null || compacting != wantsCompacting) {
                close();
                compacting = wantsCompacting;
                suite = new Suite(options(wantsCompacting), new Progress(System.out));
                suite.start();
            }
            return suite;
        }

        private static SuiteOptions options(boolean compacting) {
            // The project's directory as the build tells it.
            Home home = new Home(Path.of(System.getProperty("sucharit.home", "../.."))
                    .toAbsolutePath()
                    .normalize());
            SuiteOptions options = SuiteOptions.throwAway(home);
            return compacting
                    ? options.withCompaction(COMPACTION)
                            .withProperties(Stream.concat(Stream.of(SHORT_LIVED), COMPACTING.stream())
                                    .toList())
                    : options.withProperties(List.of(SHORT_LIVED));
        }

        @Override
        public void close() {
            if (suite != null) {
                suite.close();
                suite = null;
            }
        }
    }
}
