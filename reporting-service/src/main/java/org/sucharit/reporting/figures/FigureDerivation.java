package org.sucharit.reporting.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sucharit.contracts.Snapshot;
import org.sucharit.contracts.Topic;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.score.Score;
import org.sucharit.kit.events.Derivation;
import org.sucharit.kit.events.Snapshots;

/** Keeps the figures of each agency's fiscal years, out of its score and the plan that answers it. */
@ApplicationScoped
public class FigureDerivation implements Derivation {

    private static final Duration SETTLING = Duration.ofMillis(300);

    private final Snapshots snapshots;
    private final FigureRepository figures;
    private final AreaChanges changes;

    public FigureDerivation(Snapshots snapshots, FigureRepository figures, AreaChanges changes) {
        this.snapshots = snapshots;
        this.figures = figures;
        this.changes = changes;
    }

    @Override
    public String name() {
        return "figures";
    }

    @Override
    public Duration settling() {
        return SETTLING;
    }

    @Override
    public Collection<String> touchedBy(Topic<?> topic, Snapshot snapshot) {
        return switch (snapshot) {
            case Score score -> List.of(score.key());
            // It may have answered another year's score before.
            case Plan plan ->
                Stream.concat(Stream.of(plan.basedOnFiscalYear()), figures.yearsAnsweredBy(plan.key()).stream())
                        .distinct()
                        .map(year -> year + "/" + plan.agency())
                        .toList();
            default -> List.of();
        };
    }

    @Override
    public void derive(String key) {
        int slash = key.indexOf('/');
        int year = Integer.parseInt(key.substring(0, slash));
        String agency = key.substring(slash + 1);
        Optional<Figure> before = figures.find(year, agency);
        Optional<Score> score = snapshots.find(Topics.SCORE, key);
        List<Plan> plans = plans(year, agency);
        if (before.isEmpty() && score.isEmpty() && plans.isEmpty()) {
            return;
        }
        Figure now = new Figure(
                year,
                agency,
                Stream.concat(score.stream(), plans.stream())
                        .mapToLong(Snapshot::version)
                        .max()
                        .orElse(0),
                score.map(Result::of).orElse(null),
                plans.stream()
                        .filter(plan -> plan.state() != Plan.State.WITHDRAWN)
                        .findFirst()
                        .map(Measures::of)
                        .orElse(null));
        if (before.filter(now::equals).isPresent()) {
            return;
        }
        figures.keep(now);
        if (!now.saysAs(before.orElse(null))) {
            figures.place(agency).ifPresent(place -> changes.note(areas(year, place)));
        }
    }

    /** Those of the next year compare themselves with this one. */
    private static List<Area> areas(int year, Place place) {
        return Stream.concat(place.areas(year).stream(), place.areas(year + 1).stream())
                .toList();
    }

    /** The plans that answer a year's score, also those that were withdrawn; the usual one first. */
    private List<Plan> plans(int scored, String agency) {
        List<String> keys = AnsweringPlans.keys(scored, agency);
        Map<String, Plan> plans = snapshots.findAll(Topics.PLAN, keys);
        return keys.stream()
                .map(plans::get)
                .filter(Objects::nonNull)
                .filter(plan -> plan.basedOnFiscalYear() == scored)
                .toList();
    }
}
