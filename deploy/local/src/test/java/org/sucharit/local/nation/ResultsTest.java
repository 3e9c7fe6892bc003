package org.sucharit.local.nation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.score.Score;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.derivation.PrintedFigure;
import org.sucharit.scoring.core.sheet.ScoreSheet;
import org.sucharit.scoring.core.sheet.ScoringRules;

class ResultsTest {

    private final Nation nation = TestBasis.nation();

    @ParameterizedTest
    @CsvSource({"2564,81,0.50", "2565,87,0.70", "2566,90,0.81", "2567,93,0.92"})
    void the_nation_scores_about_as_a_real_one(int year, double mean, double passed) {
        Results results = new Results(nation, TestBasis.rules(year));
        double[] totals = IntStream.range(0, Nation.SIZE / 4)
                .mapToDouble(i -> total(results, i * 4))
                .toArray();

        assertThat(IntStream.range(0, totals.length)
                        .mapToDouble(i -> totals[i])
                        .average()
                        .orElseThrow())
                .isCloseTo(mean, within(1.0));
        double over =
                IntStream.range(0, totals.length).filter(i -> totals[i] >= 85).count();
        assertThat(over / totals.length).isCloseTo(passed, within(0.04));
    }

    @Test
    void good_agencies_mostly_stay_good() {
        Results before = new Results(nation, TestBasis.rules(2566));
        Results after = new Results(nation, TestBasis.rules(2567));
        int kept = 0;
        int good = 0;
        for (int index = 0; index < Nation.SIZE; index += 5) {
            if (total(before, index) >= 95) {
                good++;
                kept += total(after, index) >= 95 ? 1 : 0;
            }
        }
        double share = (double) kept / good;
        assertThat(share).isBetween(0.7, 0.97);
    }

    @Test
    void what_does_not_follow_from_the_input_is_a_mistake_that_was_planted_and_nothing_else() {
        Framework framework = TestBasis.rules(2567);
        ScoringRules rules = ScoringRules.of(framework);
        Results results = new Results(nation, framework);
        Set<Mistake.Kind> kinds = EnumSet.noneOf(Mistake.Kind.class);
        int planted = 0;
        for (int index = 0; index < Nation.SIZE; index += 4) {
            Results.Table table = results.of(nation.agency(index));
            List<Mistake> found = found(rules, table);

            assertThat(found.stream().map(mistake -> List.of(mistake.node(), mistake.right(), mistake.printed())))
                    .containsExactlyElementsOf(table.mistake().stream()
                            .map(mistake -> List.of(mistake.node(), mistake.right(), mistake.printed()))
                            .toList());
            table.mistake().map(Mistake::kind).ifPresent(kinds::add);
            planted += found.size();
        }
        assertThat(planted / (Nation.SIZE / 4.0)).isBetween(0.02, 0.04);
        assertThat(kinds).containsExactlyInAnyOrder(Mistake.Kind.values());
    }

    private static List<Mistake> found(ScoringRules rules, Results.Table table) {
        Map<String, PrintedFigure> inputs = new HashMap<>();
        table.rows().stream()
                .filter(Results.Row::isInput)
                .forEach(row -> inputs.put(row.node(), PrintedFigure.input(row.score())));
        ScoreSheet sheet = rules.derive(Inputs.none().withPublished(inputs, null));
        assertThat(sheet.total().coverage()).isEqualByComparingTo(BigDecimal.ONE);
        Map<String, Score.Node> derived = new HashMap<>();
        sheet.nodes().forEach(node -> derived.put(node.node(), node));

        List<Mistake> found = new ArrayList<>();
        for (Results.Row row : table.rows()) {
            Score.Node node = derived.get(row.node());
            if (row.score().compareTo(node.derived()) != 0) {
                found.add(new Mistake(
                        Mistake.Kind.DIGITS,
                        row.node(),
                        node.derived().toPlainString(),
                        row.score().toPlainString()));
            }
            String verdict = row.node().equals("total")
                    ? sheet.rating().derived().getFirst()
                    : node.verdict() == null ? "" : Mistakes.verdict(node.verdict() == Score.Verdict.MEETS);
            if (!row.verdict().equals(verdict)) {
                found.add(new Mistake(Mistake.Kind.VERDICT, row.node(), verdict, row.verdict()));
            }
        }
        return found;
    }

    private double total(Results results, int index) {
        return results.of(nation.agency(index)).rows().getFirst().score().doubleValue();
    }
}
