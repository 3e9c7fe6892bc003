package org.sucharit.reporting.report;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sucharit.contracts.Snapshot;
import org.sucharit.contracts.Topic;
import org.sucharit.kit.events.Derivation;
import org.sucharit.reporting.figures.Area;
import org.sucharit.reporting.figures.AreaReader;
import org.sucharit.reporting.figures.ProvinceMean;
import org.sucharit.reporting.figures.ProvinceMeanRepository;

/**
 * Adds up the announced scores of a province, once however many of them come together. Its agencies' analysis reports are
 * written anew when there is a mean for the first time; after that each takes the newest when something else renews it.
 */
@Singleton
public class ProvinceMeanDerivation implements Derivation, AreaReader {

    /** A province is announced within seconds. */
    private static final Duration SETTLING = Duration.ofSeconds(10);

    private final ProvinceMeanRepository means;
    private final AnalysisDerivation analysis;
    private final LateMarks marks;

    public ProvinceMeanDerivation(ProvinceMeanRepository means, AnalysisDerivation analysis, LateMarks marks) {
        this.means = means;
        this.analysis = analysis;
        this.marks = marks;
    }

    @Override
    public String name() {
        return "mean";
    }

    @Override
    public Duration settling() {
        return SETTLING;
    }

    /** Scores and agencies touch the figures, which tell what they have changed. */
    @Override
    public Collection<String> touchedBy(Topic<?> topic, Snapshot snapshot) {
        return List.of();
    }

    @Override
    public void changed(Collection<Area> areas) {
        List<String> keys = areas.stream()
                .filter(area -> area.kind() == Area.Kind.PROVINCE)
                .map(area -> area.fiscalYear() + "/" + area.code())
                .toList();
        marks.note(this, keys);
    }

    @Override
    public void derive(String key) {
        int slash = key.indexOf('/');
        int year = Integer.parseInt(key.substring(0, slash));
        String province = key.substring(slash + 1);
        Optional<ProvinceMean> before = means.find(year, province);
        Optional<ProvinceMean> now = means.sum(year, province);
        if (now.isEmpty() || now.equals(before)) {
            return;
        }
        means.keep(now.get());
        // Also where it is known for the first time that there is none: a rebuild waits for that.
        if (before.isEmpty() || (now.get().exists() && !before.get().exists())) {
            List<String> reports = means.scored(year, province).stream()
                    .map(agency -> year + "/" + agency)
                    .toList();
            marks.note(analysis, reports);
        }
    }
}
