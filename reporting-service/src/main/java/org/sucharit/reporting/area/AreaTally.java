package org.sucharit.reporting.area;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.kit.json.Wire;
import org.sucharit.reporting.figures.AgencyFigures;
import org.sucharit.reporting.figures.Measures;

/**
 * Adds up the results of an area, agency by agency: what is kept of each is small, however many there are. In whatever
 * order they come, the figures are the same.
 */
public final class AreaTally {

    /** Agencies that a list of some names. */
    static final int NAMED = 20;

    private final Framework framework;
    private final boolean nation;
    private final boolean announced;
    private final Map<String, NodeTally> nodes = new LinkedHashMap<>();
    private final List<Standing> standings = new ArrayList<>();
    private final Map<String, Label> provinces = new TreeMap<>();
    private long version;

    /**
     * Nothing yet.
     *
     * @param nation whether the area is the nation, not a province
     * @param announced whether only announced scores count; otherwise all that are at least under review
     */
    public AreaTally(Framework framework, boolean nation, boolean announced) {
        this.framework = framework;
        this.nation = nation;
        this.announced = announced;
        AreaNodes.of(framework)
                .forEach((node, level) -> nodes.put(
                        node, new NodeTally(level, framework.thresholds().verdict())));
    }

    /** Adds an agency. */
    public void add(AgencyFigures agency) {
        BigDecimal total = agency.total(announced);
        BigDecimal before = total == null || agency.before() == null
                ? null
                : agency.before().total(announced);
        Measures measures = agency.measures();
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
        provinces.put(
                agency.place().province().code(), agency.place().province().name());
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

    /**
     * What they add up to.
     *
     * @param province null for the nation
     */
    public AreaFigures figures(AreaFigures.Province province) {
        Groups groups = new Groups(framework);
        List<Standing> ranked = ranked();
        List<Standing> scored =
                ranked.stream().filter(each -> each.total() != null).toList();
        return new AreaFigures(
                framework.fiscalYear(),
                province,
                version,
                announced,
                ranked.size(),
                Groups.mean(scored),
                groups.reached(scored),
                Quartiles.of(scored.stream().map(Standing::total).toList()),
                ratings(scored),
                (int) scored.stream().filter(each -> rating(each) == null).count(),
                nodes.entrySet().stream()
                        .map(each -> each.getValue().figure(each.getKey()))
                        .toList(),
                nation ? groups.by(Standing::province, ranked, provinces) : List.of(),
                groups.by(each -> Wire.code(each.type()), ranked, Map.of()),
                nation ? scored.stream().limit(NAMED).toList() : scored,
                nation ? last(scored) : List.of(),
                ranked.stream()
                        .filter(each -> each.total() == null)
                        .limit(nation ? NAMED : ranked.size())
                        .toList(),
                Lists.movement(scored),
                Lists.overdue(ranked),
                Lists.help(ranked, framework));
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
