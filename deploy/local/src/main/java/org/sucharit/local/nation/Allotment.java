package org.sucharit.local.nation;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How many agencies of each kind each province has; whatever the provinces, the numbers of a kind sum to its own. */
final class Allotment {

    /** Local authorities of a province against those of another region; the north-east has the most. */
    private static final Map<String, Double> REGIONS =
            Map.of("northeast", 1.8, "north", 1.2, "central", 0.9, "south", 0.95, "east", 0.8, "west", 0.9);

    private static final double UNEVENNESS = 0.35;

    private final long seed;
    private final List<Province> provinces;
    /** By province. */
    private final List<Map<Kind, Integer>> counts;

    Allotment(long seed, List<Province> provinces) {
        this.seed = seed;
        this.provinces = provinces;
        this.counts = provinces.stream()
                .<Map<Kind, Integer>>map(province -> new EnumMap<>(Kind.class))
                .toList();
        for (Kind kind : Kind.values()) {
            allot(kind);
        }
    }

    /** How many of a kind there are in the province at this place. */
    int count(int province, Kind kind) {
        return counts.get(province).get(kind);
    }

    /** How many of all kinds it has. */
    int count(int province) {
        return counts.get(province).values().stream().mapToInt(count -> count).sum();
    }

    /** How many local authorities it has. */
    int localCount(int province) {
        return counts.get(province).entrySet().stream()
                .filter(entry -> entry.getKey().isLocal())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** How many of a kind there are in the provinces before. */
    int before(int province, Kind kind) {
        return counts.subList(0, province).stream()
                .mapToInt(counted -> counted.get(kind))
                .sum();
    }

    /** By largest remainder. */
    private void allot(Kind kind) {
        double[] weights = provinces.stream()
                .mapToDouble(province -> weight(kind, province))
                .toArray();
        double sum =
                IntStream.range(0, weights.length).mapToDouble(i -> weights[i]).sum();
        double[] left = new double[weights.length];
        int given = 0;
        for (int i = 0; i < weights.length; i++) {
            double share = kind.count() * (sum == 0 ? 1.0 / weights.length : weights[i] / sum);
            counts.get(i).put(kind, (int) share);
            left[i] = share - (int) share;
            given += (int) share;
        }
        IntStream.range(0, left.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> left[i]).reversed())
                .limit(kind.count() - given)
                .forEach(i -> counts.get(i).merge(kind, 1, Integer::sum));
    }

    private double weight(Kind kind, Province province) {
        return switch (kind) {
            case PAO, PROVINCE -> province.isCapital() ? 0 : 1;
            case DEPARTMENT -> province.isCapital() ? 1 : 0;
            case UNIVERSITY -> province.isCapital() ? 18 : 1;
            case STATE_ENTERPRISE, OTHER -> province.isCapital() ? 200 : 1;
            case SAO, TAMBON_MUNICIPALITY, TOWN_MUNICIPALITY, CITY_MUNICIPALITY ->
                province.isCapital() ? 0 : localWeight(kind, province);
        };
    }

    private double localWeight(Kind kind, Province province) {
        Chance chance = Chance.of(seed, "weight/" + kind.code(), Integer.parseInt(province.code()));
        return REGIONS.getOrDefault(province.region(), 1.0) * chance.factor(UNEVENNESS);
    }
}
