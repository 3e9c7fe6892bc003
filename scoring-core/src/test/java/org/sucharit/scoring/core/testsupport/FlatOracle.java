package org.sucharit.scoring.core.testsupport;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Indicator;
import org.sucharit.contracts.framework.Framework.Instrument;

/**
 * Total and coverage computed another way, without a tree: each leaf gets its flat weight in the total, a fraction
 * from counting its known neighbours, and everything is summed over one common denominator.
 */
public final class FlatOracle {

    private static final Map<String, Integer> SIX = Map.of("1", 0, "2", 20, "3", 40, "4", 60, "5", 80, "6", 100);

    private final RandomCase given;
    private final Set<String> notApplicable;
    private final List<BigInteger[]> terms = new ArrayList<>();

    private FlatOracle(RandomCase given, Set<String> notApplicable) {
        this.given = given;
        this.notApplicable = notApplicable;
    }

    /** The total, two decimals half-up; null where nothing is known. */
    public static BigDecimal total(RandomCase given, Set<String> notApplicable) {
        FlatOracle oracle = new FlatOracle(given, notApplicable);
        return oracle.sum(oracle::isKnown, oracle::isKnown, true, 2, RoundingMode.HALF_UP);
    }

    /** The coverage, four decimals rounded down; null where nothing applies. */
    public static BigDecimal coverage(RandomCase given, Set<String> notApplicable) {
        FlatOracle oracle = new FlatOracle(given, notApplicable);
        return oracle.sum(leaf -> !notApplicable.contains(leaf), oracle::isKnown, false, 4, RoundingMode.DOWN);
    }

    /** Sums the leaves to take, each weighted by its share among the leaves that count. */
    private BigDecimal sum(
            Predicate<String> counts, Predicate<String> taken, boolean values, int scale, RoundingMode mode) {
        Framework framework = given.framework();
        long weights = 0;
        for (Instrument instrument : framework.instruments()) {
            if (framework.indicators().stream().anyMatch(indicator -> hasAny(instrument, indicator, counts))) {
                weights += instrument.weight().longValueExact();
            }
        }
        if (weights == 0) {
            return null;
        }
        for (Instrument instrument : framework.instruments()) {
            List<Indicator> indicators = framework.indicators().stream()
                    .filter(indicator -> hasAny(instrument, indicator, counts))
                    .toList();
            for (Indicator indicator : indicators) {
                List<List<String>> boxes = boxes(instrument, indicator).stream()
                        .map(box -> box.stream().filter(counts).toList())
                        .filter(box -> !box.isEmpty())
                        .toList();
                for (List<String> box : boxes) {
                    long below = weights * indicators.size() * boxes.size() * box.size();
                    box.stream()
                            .filter(taken)
                            .forEach(leaf -> addTerm(leaf, instrument.weight().longValueExact(), below, values));
                }
            }
        }
        return commonSum(scale, mode);
    }

    private void addTerm(String leaf, long weight, long below, boolean values) {
        long[] value = values ? value(leaf) : new long[] {1, 1};
        terms.add(new BigInteger[] {
            BigInteger.valueOf(weight).multiply(BigInteger.valueOf(value[0])),
            BigInteger.valueOf(below).multiply(BigInteger.valueOf(value[1]))
        });
    }

    private BigDecimal commonSum(int scale, RoundingMode mode) {
        BigInteger common = BigInteger.ONE;
        for (BigInteger[] term : terms) {
            common = common.multiply(term[1]).divide(common.gcd(term[1]));
        }
        BigInteger sum = BigInteger.ZERO;
        for (BigInteger[] term : terms) {
            sum = sum.add(term[0].multiply(common.divide(term[1])));
        }
        return new BigDecimal(sum).divide(new BigDecimal(common), scale, mode);
    }

    private boolean hasAny(Instrument instrument, Indicator indicator, Predicate<String> counts) {
        return boxes(instrument, indicator).stream().flatMap(List::stream).anyMatch(counts);
    }

    /** The leaves of an indicator by sub-indicator; one box where it has none. */
    private static List<List<String>> boxes(Instrument instrument, Indicator indicator) {
        if (!indicator.instruments().contains(instrument.code())) {
            return List.of();
        }
        if (indicator.subIndicators().isEmpty()) {
            return List.of(indicator.questions().stream()
                    .map(question -> instrument.code() + "." + question.code())
                    .toList());
        }
        return indicator.subIndicators().stream()
                .map(sub -> sub.questions().stream()
                        .map(question -> instrument.code() + "." + question.code())
                        .toList())
                .toList();
    }

    private boolean isKnown(String leaf) {
        return !notApplicable.contains(leaf) && value(leaf)[1] > 0;
    }

    private long[] value(String leaf) {
        if (leaf.startsWith("OIT.")) {
            BigDecimal review = given.reviews().get(leaf);
            return review == null ? new long[] {0, 0} : new long[] {review.longValueExact(), 1};
        }
        long sum = 0;
        long answers = 0;
        for (Map.Entry<String, Integer> entry :
                given.answers().getOrDefault(leaf, Map.of()).entrySet()) {
            if (SIX.containsKey(entry.getKey())) {
                sum += (long) SIX.get(entry.getKey()) * entry.getValue();
                answers += entry.getValue();
            }
        }
        return new long[] {sum, answers};
    }
}
