package org.sucharit.reporting.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sucharit.contracts.Snapshot;
import org.sucharit.contracts.Topic;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.kit.events.Derivation;
import org.sucharit.kit.events.Snapshots;

/** Keeps where agencies are. */
@ApplicationScoped
public class PlaceDerivation implements Derivation {

    private final Snapshots snapshots;
    private final FigureRepository figures;
    private final AreaChanges changes;

    public PlaceDerivation(Snapshots snapshots, FigureRepository figures, AreaChanges changes) {
        this.snapshots = snapshots;
        this.figures = figures;
        this.changes = changes;
    }

    @Override
    public String name() {
        return "places";
    }

    @Override
    public Collection<String> touchedBy(Topic<?> topic, Snapshot snapshot) {
        return snapshot instanceof Agency agency ? List.of(agency.code()) : List.of();
    }

    @Override
    public void derive(String code) {
        Optional<Place> now = snapshots.find(Topics.AGENCY, code).map(Place::of);
        Optional<Place> before = figures.place(code);
        if (now.isEmpty() || now.equals(before)) {
            return;
        }
        figures.keep(now.get());
        if (before.filter(now.get()::saysAs).isEmpty()) {
            changes.note(figures.years().stream()
                    .flatMap(year -> Stream.concat(
                            now.get().areas(year).stream(), before.orElse(now.get()).areas(year).stream()))
                    .distinct()
                    .toList());
        }
    }
}
