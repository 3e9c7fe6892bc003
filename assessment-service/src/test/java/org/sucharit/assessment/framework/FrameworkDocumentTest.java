package org.sucharit.assessment.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Indicator;
import org.sucharit.contracts.framework.Framework.Question;

/** The framework of 2568 as it ships. */
class FrameworkDocumentTest {

    private final Framework framework = Fixture.valid(Fixture.shipped()).published(1, 7);

    @Test
    void it_is_read_as_what_it_says() {
        assertThat(framework.fiscalYear()).isEqualTo(2568);
        assertThat(framework.revision()).isEqualTo(1);
        assertThat(framework.version()).isEqualTo(7);
        assertThat(framework.state()).isEqualTo(Framework.State.PUBLISHED);
        assertThat(framework.rounding())
                .isEqualTo(new Framework.Rounding(2, Framework.Rounding.Mode.HALF_DOWN, List.of(Framework.Level.PART)));
        assertThat(framework.instruments())
                .extracting(i -> i.code() + " " + i.family() + " " + i.weight().toPlainString())
                .containsExactly("IIT IIT 30", "EIT1 EIT 15", "EIT2 EIT 15", "OIT OIT 40");
        assertThat(framework.bands())
                .extracting(Framework.Band::rating)
                .containsExactly("excellent", "good", "pass", "must-improve", "urgent");
    }

    @Test
    void it_has_ten_indicators_with_15_9_and_28_leaves() {
        assertThat(framework.indicators())
                .extracting(Indicator::code)
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
        assertThat(leaves("IIT")).containsExactlyElementsOf(codes("i", 15));
        assertThat(leaves("EIT1")).containsExactlyElementsOf(codes("e", 9)).isEqualTo(leaves("EIT2"));
        assertThat(leaves("OIT")).containsExactlyElementsOf(codes("o", 28));
        assertThat(framework.indicators())
                .flatExtracting(Indicator::subIndicators)
                .extracting(sub -> sub.code() + " " + sub.questions().size())
                .containsExactly("9.1 4", "9.2 7", "9.3 2", "9.4 3", "9.5 4", "10.1 6", "10.2 2");
    }

    @Test
    void questions_about_something_bad_score_the_other_way_round() {
        List<Question> questions = framework.indicators().stream()
                .flatMap(indicator -> indicator.questions().stream())
                .toList();
        assertThat(questions.stream()
                        .filter(q -> q.scale().equals("level6-reverse"))
                        .map(Question::code))
                .containsExactly("i5", "i6", "i7", "i8", "i11");
        assertThat(questions.stream()
                        .filter(q -> q.scale().equals("yes-no-reverse"))
                        .map(Question::code))
                .containsExactly("i3", "i9", "e3");
    }

    @Test
    void a_choice_without_score_does_not_count() {
        Framework.Scale yesNo = framework.scales().stream()
                .filter(scale -> scale.code().equals("yes-no-reverse"))
                .findFirst()
                .orElseThrow();
        assertThat(yesNo.choices())
                .containsExactly(
                        new Framework.Choice("yes", new Label("มี", "Yes"), BigDecimal.ZERO),
                        new Framework.Choice("no", new Label("ไม่มี", "No"), BigDecimal.valueOf(100)),
                        new Framework.Choice(
                                "dk", new Label("ไม่ทราบหรือไม่มีความเห็น", "Don't know or no opinion"), null));
    }

    private List<String> leaves(String instrument) {
        return framework.indicators().stream()
                .filter(indicator -> indicator.instruments().contains(instrument))
                .flatMap(indicator -> Stream.concat(
                        indicator.questions().stream(),
                        indicator.subIndicators().stream().flatMap(sub -> sub.questions().stream())))
                .map(Question::code)
                .collect(Collectors.toList());
    }

    private static List<String> codes(String prefix, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> prefix + i).toList();
    }
}
