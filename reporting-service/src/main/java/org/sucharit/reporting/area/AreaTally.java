package org.sucharit.reporting.area;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.kit.json.Wire;
import org.sucharit.reporting.figures.AgencyFigures;
import org.sucharit.reporting.figures.Area;
import org.sucharit.reporting.figures.Measures;
import org.sucharit.reporting.figures.Place;

/**
 * Adds up the results of an area, agency by agency: what is kept of each is small, however many there are. In whatever
 * order they come, the figures are the same.
 */
public final class AreaTally {

    /** Agencies that a list of some names. */
    static final int NAMED = 20;

    private final Framework framework;
    private final Area.Kind kind;
    private final Basis basis;
    private final Map<String, NodeTally> nodes = new LinkedHashMap<>();
    private final List<Standing> standings = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();
    private long version;

    /** Nothing yet, of an area of some kind. */
    public AreaTally(Framework framework, Area.Kind kind, Basis basis) {
        this.framework = framework;
        this.kind = kind;
        this.basis = basis;
        AreaNodes.of(framework)
                .forEach((node, level) -> nodes.put(
                        node, new NodeTally(level, framework.thresholds().verdict())));
    }

    /** Adds an agency. */
    public void add(AgencyFigures agency) {
        BigDecimal total = agency.total(basis.announced());
        BigDecimal before = total == null || agency.before() == null
                ? null
                : agency.before().total(basis.announced());
        Measures measures = basis.measures() ? agency.measures() : null;
        standings.add(new Standing(
                agency.place().agency(),
                agency.place().name(),
                agency.place().type(),
                agency.place().province().code(),
                null,
                total,
                total == null ? List.of() : agency.result().ratings(),
                before,
                measures == null ? null : new Standing.Count(measures.all(), measures.done(), measures.late())));
        places.put(agency.place().agency(), agency.place());
        version = Math.max(version, agency.version());
        if (total != null) {
            boolean weak = !AreaFigures.reaches(total, framework);
            agency.result().scores().forEach((node, score) -> {
                NodeTally tally = nodes.get(node);
                // A node of another revision of the framework has no name.
                if (tally != null) {
                    tally.add(score, weak);
                }
            });
        }
    }

    /** The totals of all that have one, the highest first. */
    public List<BigDecimal> totals() {
        return standings.stream()
                .map(Standing::total)
                .filter(Objects::nonNull)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /**
     * What they add up to.
     *
     * @param province null for the nation
     */
    public AreaFigures figures(AreaFigures.Province province) {
        List<Standing> ranked = ranked();
        List<Standing> scored =
                ranked.stream().filter(each -> each.total() != null).toList();
        return new AreaFigures(
                framework.fiscalYear(),
                province,
                version,
                basis.announced(),
                ranked.size(),
                Groups.mean(scored),
                new Groups(framework).reached(scored),
                Quartiles.of(scored.stream().map(Standing::total).toList()),
                ratings(scored),
                (int) scored.stream().filter(each -> rating(each) == null).count(),
                nodes.entrySet().stream()
                        .map(each -> each.getValue().figure(each.getKey()))
                        .toList(),
                groups(Area.Kind.REGION, ranked),
                groups(Area.Kind.PROVINCE, ranked),
                groups(Area.Kind.DISTRICT, ranked),
                groups(Area.Kind.TYPE, ranked),
                groups(Area.Kind.SIZE, ranked),
                listsAll() ? scored : scored.stream().limit(NAMED).toList(),
                listsAll() ? List.of() : last(scored),
                ranked.stream()
                        .filter(each -> each.total() == null)
                        .limit(listsAll() ? ranked.size() : NAMED)
                        .toList(),
                Lists.movement(scored),
                Lists.overdue(ranked),
                Lists.help(ranked, framework));
    }

    /** A province has as many as a page shows. */
    private boolean listsAll() {
        return kind == Area.Kind.PROVINCE;
    }

    /** Into what the agencies of this kind of area fall. */
    private boolean fallsInto(Area.Kind groups) {
        return switch (kind) {
            case NATION -> groups != Area.Kind.DISTRICT;
            case REGION -> groups != Area.Kind.DISTRICT && groups != Area.Kind.REGION;
            case PROVINCE -> groups != Area.Kind.PROVINCE && groups != Area.Kind.REGION;
            case DISTRICT -> groups == Area.Kind.TYPE || groups == Area.Kind.SIZE;
            case TYPE -> groups == Area.Kind.REGION || groups == Area.Kind.SIZE;
            case SIZE -> groups == Area.Kind.REGION || groups == Area.Kind.TYPE;
            case PEERS -> groups == Area.Kind.REGION;
        };
    }

    private List<AreaFigures.GroupFigure> groups(Area.Kind groups, List<Standing> ranked) {
        if (!fallsInto(groups)) {
            return List.of();
        }
        Map<String, Label> names = new HashMap<>();
        Map<String, String> codes = new HashMap<>();
        places.values().forEach(place -> {
            Group group = Group.of(place, groups);
            if (group != null) {
                codes.put(place.agency(), group.code());
                names.put(group.code(), group.name());
            }
        });
        return new Groups(framework)
                .by(
                        each -> codes.get(each.agency()),
                        ranked.stream()
                                .filter(each -> codes.containsKey(each.agency()))
                                .toList(),
                        names);
    }

    /** @param name null where the code has one of its own */
    private record Group(String code, Label name) {

        /** Null where a place is in none. */
        static Group of(Place place, Area.Kind kind) {
            return switch (kind) {
                case REGION ->
                    place.province().region() == null
                            ? null
                            : new Group(
                                    place.province().region().code(),
                                    place.province().region().name());
                case PROVINCE ->
                    new Group(place.province().code(), place.province().name());
                case DISTRICT ->
                    place.district() == null
                            ? null
                            : new Group(place.district(), new Label(place.district(), place.district()));
                case TYPE -> new Group(Wire.code(place.type()), null);
                case SIZE -> new Group(Wire.code(place.size()), null);
                case NATION, PEERS -> throw new IllegalArgumentException(kind + " groups nothing");
            };
        }
    }

    /** None of those that are among the first. */
    private static List<Standing> last(List<Standing> scored) {
        int size = scored.size();
        return scored.subList(Math.max(Math.min(NAMED, size), size - NAMED), size);
    }

    private List<Standing> ranked() {
        List<Standing> sorted = standings.stream().sorted(Standing.BEST_FIRST).toList();
        List<Integer> ranks = Ranks.of(
                sorted,
                Comparator.comparing(Standing::total, Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder())));
        List<Standing> ranked = new ArrayList<>(sorted.size());
        for (int i = 0; i < sorted.size(); i++) {
            Standing standing = sorted.get(i);
            ranked.add(standing.total() == null ? standing : standing.ranked(ranks.get(i)));
        }
        return ranked;
    }

    private List<AreaFigures.RatingCount> ratings(List<Standing> scored) {
        return framework.bands().stream()
                .map(Framework.Band::rating)
                .distinct()
                .map(rating -> new AreaFigures.RatingCount(rating, (int) scored.stream()
                        .filter(each -> rating.equals(rating(each)))
                        .count()))
                .toList();
    }

    /** Null where it is open, or none of the framework's. */
    private String rating(Standing standing) {
        return standing.ratings().size() == 1
                        && framework.bands().stream()
                                .anyMatch(band ->
                                        band.rating().equals(standing.ratings().getFirst()))
                ? standing.ratings().getFirst()
                : null;
    }
}
