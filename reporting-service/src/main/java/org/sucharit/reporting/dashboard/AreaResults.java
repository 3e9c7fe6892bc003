package org.sucharit.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.kit.events.Versions;
import org.sucharit.reporting.area.AreaFigures;
import org.sucharit.reporting.area.AreaTally;
import org.sucharit.reporting.figures.Area;
import org.sucharit.reporting.figures.FigureRepository;
import org.sucharit.reporting.figures.Frameworks;
import org.sucharit.reporting.figures.Place;

/** Adds up the figures of areas. */
@ApplicationScoped
public class AreaResults {

    private final Frameworks frameworks;
    private final FigureRepository figures;
    private final AreaResultRepository repository;
    private final Clock clock;

    public AreaResults(Frameworks frameworks, FigureRepository figures, AreaResultRepository repository, Clock clock) {
        this.frameworks = frameworks;
        this.figures = figures;
        this.repository = repository;
        this.clock = clock;
    }

    /** Every area of a year. */
    List<Area> areas(int fiscalYear) {
        return figures.areas(fiscalYear);
    }

    /** Adds up an area anew; what says the same as before stays as it is. */
    void addUp(Area area) {
        if (!figures.years().contains(area.fiscalYear())) {
            // The year after one that has changed, and not begun itself.
            return;
        }
        Optional<Framework> framework = frameworks.of(area.fiscalYear());
        // In the midst of a rebuild the last of the figures to be made marks the area again.
        if (framework.isEmpty() || !figures.isWhole(area)) {
            return;
        }
        Map<Scope, AreaTally> tallies = new EnumMap<>(Scope.class);
        for (Scope scope : Scope.values()) {
            tallies.put(scope, new AreaTally(framework.get(), area.kind(), scope.basis()));
        }
        Place[] some = new Place[1];
        figures.each(area, agency -> {
            tallies.values().forEach(tally -> tally.add(agency));
            some[0] = agency.place();
        });
        tallies.forEach((scope, tally) -> {
            if (some[0] == null) {
                repository.forget(area, scope);
            } else {
                keep(area, scope, some[0], tally);
            }
        });
    }

    private void keep(Area area, Scope scope, Place some, AreaTally tally) {
        AreaFigures now = tally.figures(
                area.kind() == Area.Kind.PROVINCE
                        ? new AreaFigures.Province(area.code(), some.province().name())
                        : null);
        Optional<AreaResult> before = repository.find(area, scope);
        AreaResult result = new AreaResult(
                area,
                scope,
                Versions.next(before.map(AreaResult::version).orElse(0L), clock),
                name(area, some),
                now,
                tally.totals());
        if (before.filter(result::saysAs).isEmpty()) {
            repository.keep(result);
        }
    }

    /** Null where its code has a name of its own. */
    private static Label name(Area area, Place some) {
        return switch (area.kind()) {
            case REGION -> some.province().region().name();
            case PROVINCE -> some.province().name();
            case DISTRICT -> new Label(some.district(), some.district());
            case NATION, TYPE, SIZE, PEERS -> null;
        };
    }
}
