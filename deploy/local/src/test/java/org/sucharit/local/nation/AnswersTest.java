package org.sucharit.local.nation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Choice;
import org.sucharit.contracts.framework.Framework.Instrument;
import org.sucharit.contracts.framework.Framework.Scale;
import org.sucharit.scoring.core.sheet.ScoreSheet;
import org.sucharit.scoring.core.sheet.ScoringRules;

class AnswersTest {

    private static final int YEAR = 2568;

    private final Nation nation = TestBasis.nation();
    private final Framework framework = TestBasis.rules(YEAR);

    @Test
    void every_cell_is_a_choice_of_its_question_or_empty_and_few_do_not_know() throws IOException {
        Map<String, List<String>> choices = choices();
        Map<String, Integer> cells = new HashMap<>();
        for (Instrument survey : Tables.surveys(framework)) {
            for (NamedCsvRecord row : rows(Tables.answers(nation, framework, survey), 3_000, 3_100)) {
                row.getFieldsAsMap().forEach((column, cell) -> {
                    if (column.equals("agency_code")) {
                        return;
                    }
                    assertThat(choices.get(column)).as(column).contains(cell);
                    cells.merge(cell.isEmpty() || cell.equals("dk") ? cell : "known", 1, Integer::sum);
                });
            }
        }
        assertThat(choices.get("e1")).containsExactlyInAnyOrder("", "1", "2", "3", "4", "5", "6", "dk");
        assertThat(choices.get("e3")).containsExactlyInAnyOrder("", "yes", "no", "dk");
        double all = cells.values().stream().mapToInt(each -> each).sum();
        assertThat(all).isGreaterThan(100_000);
        assertThat(cells.get("dk") / all).isBetween(0.025, 0.035);
        assertThat(cells.get("") / all).isBetween(0.0005, 0.01);
    }

    @Test
    void there_are_as_many_respondents_as_in_a_real_year_and_never_more_staff_than_there_is() {
        Map<String, Integer> respondents = new HashMap<>();
        for (Instrument instrument : Tables.surveys(framework)) {
            Survey survey = new Survey(nation, framework, instrument);
            for (int index = 0; index < Nation.SIZE; index++) {
                FictitiousAgency agency = nation.agency(index);
                int count = survey.respondents(agency);
                respondents.merge(instrument.code().substring(0, 3), count, Integer::sum);
                assertThat(count).isPositive();
                if (instrument.code().equals("IIT")) {
                    int least = agency.staff() >= 4_000 ? 400 : Math.min(agency.staff(), 30);
                    assertThat(count).isBetween(Math.max(least, agency.staff() / 10), agency.staff());
                }
            }
        }
        assertThat(respondents.get("IIT")).isBetween(447_000, 476_000);
        assertThat(respondents.get("EIT")).isBetween(880_000, 936_000);
    }

    @Test
    void who_is_content_is_content_with_everything() throws IOException {
        Instrument iit = framework.instruments().getFirst();
        List<double[]> pairs = new ArrayList<>();
        // One large agency, so that what is seen is not that agencies differ.
        int large = IntStream.range(0, 300)
                .boxed()
                .max(Comparator.comparingInt(index -> nation.agency(index).staff()))
                .orElseThrow();
        Map<String, BigDecimal> level6 = scores("level6");
        Map<String, BigDecimal> reversed = scores("level6-reverse");
        for (NamedCsvRecord row : rows(Tables.answers(nation, framework, iit), large, large + 1)) {
            BigDecimal duty = level6.get(row.getField("i1"));
            BigDecimal favour = reversed.get(row.getField("i6"));
            if (duty != null && favour != null) {
                pairs.add(new double[] {duty.doubleValue(), favour.doubleValue()});
            }
        }
        assertThat(pairs).hasSizeGreaterThan(1_000);
        assertThat(correlation(pairs)).isBetween(0.15, 0.6);
    }

    @Test
    void every_disclosure_is_scored_on_its_scale_and_what_is_not_declared_scores_nothing() throws IOException {
        List<String> items = framework.indicators().stream()
                .flatMap(indicator -> indicator.subIndicators().stream())
                .flatMap(sub -> sub.questions().stream())
                .map(Framework.Question::code)
                .toList();
        Table table = Tables.disclosures(nation, framework);
        List<NamedCsvRecord> rows = rows(table, 5_000, 5_050);

        assertThat(rows).hasSize(50 * items.size());
        assertThat(rows).extracting(row -> row.getField("item")).hasSameElementsAs(items);
        assertThat(rows).extracting(row -> row.getField("score")).containsOnly("0", "50", "100");
        assertThat(rows).extracting(row -> row.getField("declared")).containsOnly("yes", "no");
        assertThat(rows).allSatisfy(row -> {
            boolean declared = row.getField("declared").equals("yes");
            assertThat(row.getField("url"))
                    .isEqualTo(
                            declared
                                    ? "https://%s.example/ita/2568/%s"
                                            .formatted(row.getField("agency_code"), row.getField("item"))
                                    : "");
            assertThat(declared || row.getField("score").equals("0")).isTrue();
            assertThat(row.getField("explanation")).matches("|.*\\(สมมติ\\)");
        });
    }

    @Test
    void the_nation_scores_about_as_a_real_one_and_no_score_lacks_anything() {
        ScoringRules rules = ScoringRules.of(framework);
        List<ScoreSheet> sheets = NationInputs.of(nation, framework, 10).stream()
                .map(rules::derive)
                .toList();

        assertThat(sheets)
                .hasSize(832)
                .extracting(sheet -> sheet.total().coverage())
                .allSatisfy(coverage -> assertThat(coverage).isEqualByComparingTo("1"));
        double[] totals = sheets.stream()
                .mapToDouble(sheet -> sheet.total().derived().doubleValue())
                .toArray();
        assertThat(IntStream.range(0, totals.length)
                        .mapToDouble(i -> totals[i])
                        .average()
                        .orElseThrow())
                .isCloseTo(93.82, within(0.8));
        double passed =
                IntStream.range(0, totals.length).filter(i -> totals[i] >= 85).count();
        assertThat(passed / totals.length).isCloseTo(0.9417, within(0.025));
    }

    private Map<String, List<String>> choices() {
        Map<String, List<String>> byScale = framework.scales().stream().collect(Collectors.toMap(Scale::code, scale -> {
            List<String> codes = new ArrayList<>(List.of(""));
            scale.choices().stream().map(Choice::code).forEach(codes::add);
            return codes;
        }));
        return framework.indicators().stream()
                .flatMap(indicator -> indicator.questions().stream())
                .collect(Collectors.toMap(Framework.Question::code, question -> byScale.get(question.scale())));
    }

    private Map<String, BigDecimal> scores(String code) {
        return framework.scales().stream()
                .filter(scale -> scale.code().equals(code))
                .flatMap(scale -> scale.choices().stream())
                .filter(choice -> choice.score() != null)
                .collect(Collectors.toMap(Choice::code, Choice::score));
    }

    private List<NamedCsvRecord> rows(Table table, int from, int end) throws IOException {
        TableStream file = new TableStream(nation, table, from, end, agencies -> {});
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().toList();
        }
    }

    private static double correlation(List<double[]> pairs) {
        double n = pairs.size();
        double meanX = pairs.stream().mapToDouble(pair -> pair[0]).sum() / n;
        double meanY = pairs.stream().mapToDouble(pair -> pair[1]).sum() / n;
        double xy =
                pairs.stream().mapToDouble(p -> (p[0] - meanX) * (p[1] - meanY)).sum();
        double xx =
                pairs.stream().mapToDouble(p -> (p[0] - meanX) * (p[0] - meanX)).sum();
        double yy =
                pairs.stream().mapToDouble(p -> (p[1] - meanY) * (p[1] - meanY)).sum();
        return xy / Math.sqrt(xx * yy);
    }
}
