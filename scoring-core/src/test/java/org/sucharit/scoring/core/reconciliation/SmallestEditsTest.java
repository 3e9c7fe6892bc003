package org.sucharit.scoring.core.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sucharit.scoring.core.testsupport.Sheets.compared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.score.Score.Difference.Kind;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.derivation.PrintedFigure;
import org.sucharit.scoring.core.reconciliation.Edits.Edit;
import org.sucharit.scoring.core.reconciliation.Edits.Field;
import org.sucharit.scoring.core.reconciliation.Edits.Outcome;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.testsupport.Frameworks;
import org.sucharit.scoring.core.testsupport.KhlongPhon;

class SmallestEditsTest {

    private final ScoringRules rules = ScoringRules.of(Frameworks.fy2568());

    @Test
    void a_table_that_only_rounds_needs_no_edit() {
        Inputs inputs = compared(Map.of("IIT.i1", "90", "IIT.i2", "90", "IIT.i3", "90.01", "1", "90.01"));

        assertThat(rules.edits(inputs)).isEqualTo(new Edits(Outcome.NONE_NEEDED, List.of()));
        assertThat(rules.edits(Inputs.none())).isEqualTo(new Edits(Outcome.NONE_NEEDED, List.of()));
    }

    @Test
    void one_wrong_question_is_changed_rather_than_everything_above_it() {
        // given IIT and its indicators right with 90 everywhere, and one question of 60
        Map<String, String> figures = new HashMap<>(Map.of("IIT", "90"));
        for (int i = 1; i <= 15; i++) {
            figures.put("IIT.i" + i, i == 7 ? "60" : "90");
        }
        for (int i = 1; i <= 5; i++) {
            figures.put("" + i, "90");
        }

        // then
        assertThat(rules.edits(compared(figures)))
                .isEqualTo(new Edits(
                        Outcome.FOUND, List.of(new Edit("IIT.i7", Field.SCORE, "60.00", "90.00", "89.96–90.04"))));
    }

    @Test
    void an_item_becomes_one_of_its_choices() {
        Inputs inputs = compared(Map.of("OIT.o27", "70", "OIT.o28", "100", "10.2", "75"));

        assertThat(rules.edits(inputs).edits())
                .containsExactly(new Edit("OIT.o27", Field.SCORE, "70.00", "50.00", "50.00"));
    }

    @Test
    void more_errors_than_the_bound_are_said_to_be_too_many() {
        Map<String, PrintedFigure> figures = new HashMap<>();
        for (int i = 1; i <= 10; i++) {
            figures.put("" + i, PrintedFigure.compare(null).withName("ตัวชี้วัดที่ ๑๑"));
        }
        assertThat(rules.edits(Inputs.none().withPublished(figures, null)).edits())
                .hasSize(10);

        for (String part : List.of("EIT1.6", "EIT1.7", "EIT1.8")) {
            figures.put(part, PrintedFigure.compare(null).withName("ตัวชี้วัดที่ ๑๑"));
        }
        assertThat(rules.edits(Inputs.none().withPublished(figures, null)))
                .isEqualTo(new Edits(Outcome.NOT_WITHIN_BOUND, List.of()));
    }

    @Test
    void khlong_phon_takes_twelve_edits_and_its_total_cannot_stay() {
        Edits edits = rules.edits(KhlongPhon.asPrinted());

        // Once 3, 9 and 10 follow from what is under them, the indicators give 95.27 as the questions and items do.
        assertThat(edits)
                .isEqualTo(new Edits(
                        Outcome.FOUND,
                        List.of(
                                new Edit("total", Field.SCORE, "93.60", "95.27", "95.25–95.28"),
                                new Edit("3", Field.SCORE, "98.86", "100.00", "99.99–100.00"),
                                edit("4", Field.NAME, "การใช้ทรัพย์สินของทางราชการ", "การใช้ทรัพย์สินของราชการ"),
                                edit("EIT1.6", Field.NUMBER, "2", "6"),
                                edit("EIT1.7", Field.NAME, "คุณภาพการดำเนินงาน", "ประสิทธิภาพการสื่อสาร"),
                                edit("EIT1.e5", Field.GUIDANCE, null, "maintain"),
                                edit("EIT2.6", Field.NUMBER, "2", "6"),
                                edit("EIT2.e5", Field.GUIDANCE, null, "raise"),
                                edit("EIT2.e6", Field.GUIDANCE, "raise", "maintain"),
                                new Edit("9", Field.SCORE, "100.00", "96.67", "96.66–96.67"),
                                new Edit("10", Field.SCORE, "80.00", "91.67", "91.66–91.67"),
                                edit("OIT.o23", Field.GUIDANCE, "maintain", "raise"))));
        assertThat(rules.derive(PlantedErrorsTest.edited(KhlongPhon.asPrinted(), edits.edits()))
                        .differences())
                .allMatch(difference -> difference.kind() == Kind.ROUNDING);
    }

    @Property(tries = 100)
    void one_edit_is_found_exactly_where_trying_every_edit_finds_one(@ForAll long seed) {
        // given five items and two sub-indicators, printed at random
        Random random = new Random(seed);
        Map<String, Integer> denominators = Map.of("9.3", 4, "9.4", 6);
        Map<String, String> figures = new HashMap<>();
        for (int i = 12; i <= 16; i++) {
            figures.put("OIT.o" + i, "" + 50 * random.nextInt(3));
        }
        denominators.forEach((node, most) -> figures.put(node, figure(random.nextInt(most + 1), most)));

        // when
        boolean consistent = rules.derive(compared(figures)).differences().isEmpty();
        boolean byOne = figures.keySet().stream().anyMatch(node -> {
            int most = denominators.getOrDefault(node, 2);
            for (int i = 0; i <= most; i++) {
                Map<String, String> edited = new HashMap<>(figures);
                edited.put(node, figure(i, most));
                if (rules.derive(compared(edited)).differences().isEmpty()) {
                    return true;
                }
            }
            return false;
        });

        // then two always do: one for each sub-indicator
        assertThat(rules.edits(compared(figures)).edits()).hasSize(consistent ? 0 : byOne ? 1 : 2);
    }

    private static String figure(int numerator, int denominator) {
        return BigDecimal.valueOf(100L * numerator)
                .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static Edit edit(String node, Field field, String from, String to) {
        return new Edit(node, field, from, to, to);
    }
}
