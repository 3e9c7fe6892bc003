package org.sucharit.local.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sucharit.local.suite.LaunchException;

/** The demonstration data, and what it says itself about what should come out. */
final class DemoData {

    static final String AGENCY = "khlong-phon";
    /** The same agency once more, with its respondents' answers. */
    static final String ANSWERED_AGENCY = "khlong-phon-answers";

    /** An agency whose plan was written on paper, and the year it ran in. */
    static final String PLANNING_AGENCY = "bo-kaeo";

    static final int PLANNED_YEAR = 2566;

    static final int FISCAL_YEAR = 2568;
    /** The plan is for the year after. */
    static final int PLAN_YEAR = FISCAL_YEAR + 1;

    private static final String TOTAL = "total";
    private static final List<String> SURVEYS = List.of("IIT", "EIT1", "EIT2");

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

    /** Each respondent's answers, a file for each survey. */
    Map<String, byte[]> answers() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        SURVEYS.forEach(survey -> files.put(survey, resource(ANSWERED_AGENCY + "-" + survey + ".csv")));
        return files;
    }

    /** What is entered beside the answers: the printed questions to compare with, indicators 9 and 10 as input. */
    byte[] answeredPublished() {
        return resource(ANSWERED_AGENCY + "-published.csv");
    }

    /** A file of the plan that is entered: {@code measures.csv}. */
    byte[] planFile(String name) {
        return resource(PLANNING_AGENCY + "-" + PLANNED_YEAR + "-" + name);
    }

    /** The scores of survey questions, as printed. */
    Map<String, BigDecimal> printedQuestions() {
        Map<String, BigDecimal> questions = new LinkedHashMap<>();
        rows(published).stream()
                .filter(row ->
                        SURVEYS.stream().anyMatch(survey -> row.get("node").matches(survey + "\\.[a-z].*")))
                .forEach(row -> questions.put(row.get("node"), new BigDecimal(row.get("score"))));
        return questions;
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

    private static List<Map<String, String>> rows(byte[] csv) {
        String text = new String(csv, StandardCharsets.UTF_8);
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
            return reader.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        } catch (IOException e) {
            throw new LaunchException("Cannot read the demonstration data: " + e.getMessage() + ".", e);
        }
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
