package org.sucharit.local.testsupport;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The figures of one agency as the suite has last accepted them, and what follows from them by the rules of fiscal year
 * 2568, reckoned here once more. Each figure is the input at an indicator, or at one part of it where two surveys share
 * one, so that the total is a weighted sum.
 */
public final class Ledger {

    /** How much of the total a node carries, in hundredths: 30 of IIT over five, 15 of each EIT over three, 40 of OIT over two. */
    private static final Map<String, Integer> SHARES = Map.ofEntries(
            Map.entry("1", 6),
            Map.entry("2", 6),
            Map.entry("3", 6),
            Map.entry("4", 6),
            Map.entry("5", 6),
            Map.entry("EIT1.6", 5),
            Map.entry("EIT1.7", 5),
            Map.entry("EIT1.8", 5),
            Map.entry("EIT2.6", 5),
            Map.entry("EIT2.7", 5),
            Map.entry("EIT2.8", 5),
            Map.entry("9", 20),
            Map.entry("10", 20));

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final String agency;
    private final Map<String, BigDecimal> figures = new TreeMap<>();

    /** Every figure begins at 90. */
    public Ledger(String agency) {
        this.agency = agency;
        SHARES.keySet().forEach(node -> figures.put(node, new BigDecimal("90.00")));
    }

    /** The nodes that have a figure. */
    public static List<String> nodes() {
        return SHARES.keySet().stream().sorted().toList();
    }

    public String agency() {
        return agency;
    }

    public synchronized Map<String, BigDecimal> figures() {
        return Map.copyOf(figures);
    }

    /** Notes that the suite has accepted a figure. */
    public synchronized void accepted(String node, BigDecimal figure) {
        figures.put(node, figure);
    }

    /** To two decimals; a tie goes down in that year. */
    public synchronized BigDecimal total() {
        return figures.entrySet().stream()
                .map(figure -> figure.getValue().multiply(new BigDecimal(SHARES.get(figure.getKey()))))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(HUNDRED, 2, RoundingMode.HALF_DOWN);
    }

    /** The whole table as it is entered. */
    public synchronized Body table() {
        StringBuilder csv = new StringBuilder("node,score,use\n");
        figures.forEach((node, figure) -> csv.append(row(node, figure)));
        return Body.csv(csv.toString());
    }

    /** One figure as it is corrected. */
    public static Body correction(String node, BigDecimal figure) {
        return Body.csv("node,score,use\n" + row(node, figure));
    }

    private static String row(String node, BigDecimal figure) {
        return node + "," + figure.toPlainString() + ",input\n";
    }
}
