package org.sucharit.reporting.dashboard;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sucharit.contracts.Snapshot;
import org.sucharit.contracts.Topic;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.kit.events.Derivation;
import org.sucharit.reporting.figures.Area;
import org.sucharit.reporting.figures.AreaReader;
import org.sucharit.reporting.report.LateMarks;

/** Results of areas of some kinds, whenever figures of theirs have changed. */
abstract class AreaResultDerivation implements Derivation, AreaReader {

    private final String name;
    private final Set<Area.Kind> kinds;
    private final Duration settling;
    private final LateMarks marks;
    private final AreaResults results;

    /** @param settling for how long changes are collected */
    AreaResultDerivation(String name, Set<Area.Kind> kinds, Duration settling, LateMarks marks, AreaResults results) {
        this.name = name;
        this.kinds = kinds;
        this.settling = settling;
        this.marks = marks;
        this.results = results;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Duration settling() {
        return settling;
    }

    /** Scores, plans and agencies touch the figures, which tell what they have changed. */
    @Override
    public Collection<String> touchedBy(Topic<?> topic, Snapshot snapshot) {
        return snapshot instanceof Framework framework
                ? results.areas(framework.fiscalYear()).stream()
                        .filter(area -> kinds.contains(area.kind()))
                        .map(Area::key)
                        .toList()
                : List.of();
    }

    @Override
    public void changed(Collection<Area> areas) {
        note(areas.stream().filter(area -> kinds.contains(area.kind())).collect(Collectors.toSet()));
    }

    /** Notes areas of these kinds whose figures have changed. */
    void note(Set<Area> areas) {
        note(areas, settling);
    }

    final void note(Set<Area> areas, Duration wait) {
        marks.note(this, areas.stream().map(Area::key).toList(), wait);
    }

    @Override
    public void derive(String key) {
        results.addUp(Area.ofKey(key));
    }
}
