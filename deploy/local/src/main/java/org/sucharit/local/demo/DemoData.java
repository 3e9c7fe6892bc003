package org.sucharit.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sucharit.local.suite.LaunchException;

/** The demonstration data, and what it says itself about what should come out. */
final class DemoData {

    static final String AGENCY = "khlong-phon";
    static final int FISCAL_YEAR = 2568;
    /** The plan is for the year after. */
    static final int PLAN_YEAR = FISCAL_YEAR + 1;

    private static final String TOTAL = "total";

    private final byte[] agencies;
    private final byte[] published;
    private final byte[] differences;

    DemoData(byte[] agencies, byte[] published, byte[] differences) {
        this.agencies = agencies.clone();
        this.published = published.clone();
        this.differences = differences.clone();
    }

    /** What lies on the class path. */
    static DemoData builtIn() {
        return new DemoData(
                resource("agencies.csv"),
                resource(AGENCY + "-" + FISCAL_YEAR + ".csv"),
                resource("expected-differences.csv"));
    }

    /**
     * A place where the printed document contradicts itself.
     *
     * @param level the printed level it was held against; empty where there is none
     */
    record Difference(String node, String kind, String level, String found, String expected) {

        private static Difference from(Map<String, String> row) {
            return new Difference(
                    row.get("node"),
                    row.get("kind"),
                    row.get("level"),
                    normal(row.get("found")),
                    normal(row.get("expected")));
        }

        /** The same figure may be written with fewer decimals. */
        static String normal(String value) {
            try {
                return new BigDecimal(value).stripTrailingZeros().toPlainString();
            } catch (NumberFormatException e) {
                // A verdict or a rating.
                return value;
            }
        }
    }

    byte[] agencies() {
        return agencies.clone();
    }

    byte[] published() {
        return published.clone();
    }

    List<Difference> expectedDifferences() {
        return rows(differences).stream().map(Difference::from).toList();
    }

    /** The total as printed. */
    BigDecimal printedTotal() {
        return new BigDecimal(printed().get("score"));
    }

    /** The rating's code as printed: the verdict on the total. */
    String printedRating() {
        return printed().get("verdict");
    }

    private Map<String, String> printed() {
        return rows(published).stream()
                .filter(row -> row.get("node").equals(TOTAL))
                .findFirst()
                .orElseThrow(() -> new LaunchException("The demonstration data has no printed total."));
    }

    /** Enough for these files, which quote nothing. */
    private static List<Map<String, String>> rows(byte[] csv) {
        List<String> lines = new String(csv, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        String[] header = lines.getFirst().split(",", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < header.length; i++) {
                row.put(header[i].strip(), i < cells.length ? cells[i].strip() : "");
            }
            rows.add(row);
        }
        return rows;
    }

    private static byte[] resource(String name) {
        try (InputStream in = DemoData.class.getResourceAsStream("/demo/" + name)) {
            if (in == null) {
                throw new LaunchException("The demonstration data is not built in: " + name + " is missing.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new LaunchException("Cannot read " + name + ": " + e.getMessage() + ".", e);
        }
    }
}
