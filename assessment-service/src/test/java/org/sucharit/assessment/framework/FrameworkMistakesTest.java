package org.sucharit.assessment.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sucharit.assessment.framework.FrameworkMistake.Code;

/** Every kind of mistake is found, and placed where it stands. */
class FrameworkMistakesTest {

    @Test
    void the_small_framework_has_none() {
        assertThat(Fixture.mistakes(Fixture.SMALL)).isEmpty();
    }

    /** One replacement in the small framework, and the mistake that follows: its text's place, its path, its code. */
    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments("verdict: 85", "verdikt: 85", "verdikt", "/thresholds/verdikt", Code.UNKNOWN_KEY),
                arguments("target: {", "taget: {", "taget", "/taget", Code.UNKNOWN_KEY),
                arguments(
                        "name: { th: หน้าที่, en: Duty }",
                        "name: { th: หน้าที่ }",
                        "{ th: หน้าที่ }",
                        "/indicators/0/name/en",
                        Code.MISSING_KEY),
                arguments("from: 0,", "", "{ rating: fail", "/bands/1/from", Code.MISSING_KEY),
                arguments("share: 100", "share: ", "  }", "/target/share", Code.MISSING_KEY),
                arguments(
                        "fiscalYear: 2568",
                        "fiscalYear: 2568\nfiscalYear: 2569",
                        "fiscalYear: 2569",
                        "/fiscalYear",
                        Code.DUPLICATE_KEY),
                arguments("fiscalYear: 2568", "fiscalYear: soon", "soon", "/fiscalYear", Code.WRONG_TYPE),
                arguments("fiscalYear: 2568", "fiscalYear: ๒๕๖๘", "๒๕๖๘", "/fiscalYear", Code.WRONG_TYPE),
                arguments("fiscalYear: 2568", "fiscalYear: 2025", "2025", "/fiscalYear", Code.OUT_OF_RANGE),
                arguments("weight: 60", "weight: \"60\"", "\"60\"", "/instruments/0/weight", Code.WRONG_TYPE),
                arguments("levels: []", "levels: part", "part", "/rounding/levels", Code.WRONG_TYPE),
                arguments("target: { score: 85, share: 100 }", "target: 85", "85", "/target", Code.WRONG_TYPE),
                arguments("meetsTarget: false", "meetsTarget: no", "no", "/bands/1/meetsTarget", Code.WRONG_TYPE),
                arguments("en: Assessment", "en: \" \"", "\" \"", "/name/en", Code.BAD_TEXT),
                arguments("en: Assessment", "en: \"a\\0b\"", "\"a", "/name/en", Code.BAD_TEXT),
                arguments("en: Assessment", "en: " + "x".repeat(2_001), "xxx", "/name/en", Code.BAD_TEXT),
                arguments("code: i1", "code: I-1", "I-1", "/indicators/0/questions/0/code", Code.BAD_CODE),
                arguments("code: 2.1", "code: 3.1", "3.1", "/indicators/1/subIndicators/0/code", Code.BAD_CODE),
                arguments(
                        "code: o1",
                        "code: i1",
                        "i1, text: { th: โครงสร้าง",
                        "/indicators/1/subIndicators/0/questions/0/code",
                        Code.DUPLICATE_CODE),
                arguments(
                        "- code: 2\n",
                        "- code: 1\n",
                        "1\n    name: { th: ข้อมูล",
                        "/indicators/1/code",
                        Code.DUPLICATE_CODE),
                arguments(
                        "{ code: 2, label",
                        "{ code: 1, label",
                        "1, label: { th: มาก",
                        "/scales/0/choices/1/code",
                        Code.DUPLICATE_CODE),
                arguments(
                        "rating: fail",
                        "rating: pass",
                        "pass, label: { th: ไม่ผ่าน",
                        "/bands/1/rating",
                        Code.DUPLICATE_CODE),
                arguments("levels: []", "levels: [part, part]", "part]", "/rounding/levels/1", Code.DUPLICATE_CODE),
                arguments(
                        "instruments: [IIT]",
                        "instruments: []",
                        "[]\n    questions",
                        "/indicators/0/instruments",
                        Code.EMPTY),
                arguments("scale: 2,", "scale: 7,", "7,", "/rounding/scale", Code.OUT_OF_RANGE),
                arguments("score: 100 }", "score: 100.5 }", "100.5", "/scales/0/choices/1/score", Code.OUT_OF_RANGE),
                arguments("score: 0 }", "score: -1 }", "-1", "/scales/0/choices/0/score", Code.OUT_OF_RANGE),
                arguments("from: 85", "from: 101", "101", "/bands/0/from", Code.OUT_OF_RANGE),
                arguments(
                        "weight: 60", "weight: 0", "0 }\n  - { code: OIT", "/instruments/0/weight", Code.OUT_OF_RANGE),
                arguments("mode: half-up", "mode: up", "up,", "/rounding/mode", Code.UNKNOWN_REFERENCE),
                arguments("levels: []", "levels: [leaves]", "leaves", "/rounding/levels/0", Code.UNKNOWN_REFERENCE),
                arguments(
                        "Question }, scale: level2",
                        "Question }, scale: level3",
                        "level3",
                        "/indicators/0/questions/0/scale",
                        Code.UNKNOWN_REFERENCE),
                arguments(
                        "instruments: [IIT]",
                        "instruments: [IIT, XIT]",
                        "XIT",
                        "/indicators/0/instruments/1",
                        Code.UNKNOWN_REFERENCE),
                arguments("weight: 60", "weight: 59.5", "- { code: IIT", "/instruments", Code.WEIGHTS),
                arguments(
                        "instruments: [IIT]",
                        "instruments: [IIT, OIT]",
                        "[IIT, OIT]",
                        "/indicators/0/instruments",
                        Code.MIXED_KINDS),
                arguments(
                        "instruments: [IIT]",
                        "instruments: [OIT]",
                        "IIT, family",
                        "/instruments/0/code",
                        Code.UNUSED_INSTRUMENT),
                arguments("from: 0,", "from: 90,", "90,", "/bands/1/from", Code.BAND_ORDER),
                arguments("from: 0,", "from: 10,", "10,", "/bands/1/from", Code.BAND_GAP),
                arguments(
                        "from: 0,",
                        "from: 0, everyInstrumentFrom: 10,",
                        "10,",
                        "/bands/1/everyInstrumentFrom",
                        Code.BAND_GAP),
                arguments(
                        "from: 85, everyInstrumentFrom: 80",
                        "from: 0",
                        "{ rating: fail",
                        "/bands/1",
                        Code.BAND_UNREACHABLE),
                arguments(
                        "meetsTarget: false",
                        "meetsTarget: true",
                        "true }\nscales",
                        "/bands/1/meetsTarget",
                        Code.BAND_BELOW_TARGET),
                arguments("urgentBelow: 85", "urgentBelow: 96", "96", "/thresholds/urgentBelow", Code.THRESHOLD_ORDER),
                arguments("verdict: 85", "verdict: 95.01", "95.01", "/thresholds/verdict", Code.THRESHOLD_ORDER),
                arguments("name: { th: การประเมิน", "name: &n { th: การประเมิน", "&n", "", Code.NOT_PLAIN),
                arguments("name: { th: การประเมิน", "name: !!map { th: การประเมิน", "!!map", "", Code.NOT_PLAIN),
                arguments("bands:", "  bands:", "bands:\n", "", Code.SYNTAX),
                arguments("bands:", "---\nbands:", "---", "", Code.SYNTAX),
                arguments("levels: []", "levels: " + "[".repeat(40) + "]".repeat(40), "[", "", Code.TOO_LARGE));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_found_where_it_stands(String right, String wrong, String place, String path, Code code) {
        assertThat(Fixture.SMALL).contains(right);
        String yaml = Fixture.SMALL.replace(right, wrong);

        assertThat(Fixture.mistakes(yaml)).anySatisfy(mistake -> {
            assertThat(mistake.code()).isEqualTo(code);
            assertThat(mistake.path()).isEqualTo(path);
            assertThat(textAt(yaml, mistake)).startsWith(code == Code.TOO_LARGE ? "[" : place);
            assertThat(mistake.message()).endsWith(".");
        });
    }

    @Test
    void every_kind_of_mistake_is_tested_here() {
        Set<Code> tested = Stream.concat(mistakes(), FrameworkPartMistakesTest.mistakes())
                .map(row -> (Code) row.get()[row.get().length - 1])
                .collect(Collectors.toSet());
        assertThat(Arrays.stream(Code.values()).filter(code -> !tested.contains(code)))
                .as("tested by methods of their own")
                .containsExactlyInAnyOrder(
                        Code.NO_SCORING_CHOICE, Code.QUESTIONS_OR_SUB_INDICATORS, Code.DEPENDENCY_CYCLE);
    }

    @Test
    void a_scale_needs_a_choice_that_scores() {
        String yaml = Fixture.SMALL.replace(", score: 0 }", " }").replace(", score: 100 }", " }");
        assertThat(Fixture.mistakes(yaml)).singleElement().satisfies(mistake -> {
            assertThat(mistake.code()).isEqualTo(Code.NO_SCORING_CHOICE);
            assertThat(mistake.path()).isEqualTo("/scales/0/choices");
        });
    }

    @Test
    void an_indicator_has_either_questions_or_sub_indicators() {
        String neither = Fixture.SMALL.replaceFirst("    questions:\n.*i1.*\n", "");
        String both = Fixture.SMALL.replaceFirst(
                "    subIndicators:",
                "    questions:\n      - { code: o2, text: { th: ก, en: a }, scale: level2 }\n    subIndicators:");
        assertThat(Fixture.mistakes(neither))
                .extracting(FrameworkMistake::code, FrameworkMistake::path)
                .containsExactly(tuple(Code.QUESTIONS_OR_SUB_INDICATORS, "/indicators/0"));
        assertThat(Fixture.mistakes(both))
                .extracting(FrameworkMistake::code, FrameworkMistake::path)
                .containsExactly(tuple(Code.QUESTIONS_OR_SUB_INDICATORS, "/indicators/1"));
    }

    @Test
    void all_mistakes_are_told_at_once_in_document_order() {
        String yaml = Fixture.SMALL
                .replace("fiscalYear: 2568", "fiscalYear: 2025")
                .replace("from: 0,", "from: 10,")
                .replace("weight: 60", "weight: 61")
                .replace("Question }, scale: level2", "Question }, scale: level3")
                .replace("th: พื้นฐาน, ", "");
        assertThat(Fixture.mistakes(yaml))
                .extracting(FrameworkMistake::code)
                .containsExactly(
                        Code.OUT_OF_RANGE, Code.BAND_GAP, Code.WEIGHTS, Code.UNKNOWN_REFERENCE, Code.MISSING_KEY);
    }

    @Test
    void a_part_that_cannot_be_read_causes_no_further_mistakes() {
        assertThat(Fixture.mistakes(Fixture.SMALL.replace("code: level2", "code: { a: b }")))
                .extracting(FrameworkMistake::path)
                .containsExactly("/scales/0/code");
        assertThat(Fixture.mistakes(Fixture.SMALL.replace("weight: 60", "weight: sixty")))
                .extracting(FrameworkMistake::path)
                .containsExactly("/instruments/0/weight");
    }

    @Test
    void a_bomb_is_refused_before_it_goes_off() {
        String aliases = """
                a: &a [x, x, x, x, x, x, x, x, x]
                b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
                c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
                d: [*c, *c, *c, *c, *c, *c, *c, *c, *c]
                """;
        assertThat(Fixture.mistakes(aliases)).isNotEmpty().allMatch(mistake -> mistake.code() == Code.NOT_PLAIN);
        assertThat(Fixture.mistakes("[".repeat(500_000)))
                .extracting(FrameworkMistake::code)
                .containsExactly(Code.TOO_LARGE);
        assertThat(Fixture.mistakes("{a: ".repeat(200_000)))
                .extracting(FrameworkMistake::code)
                .containsExactly(Code.TOO_LARGE);
        assertThat(Fixture.mistakes("x".repeat(1_000_001)))
                .extracting(FrameworkMistake::code)
                .containsExactly(Code.TOO_LARGE);
        assertThat(Fixture.mistakes("- 1\n".repeat(240_000)))
                .extracting(FrameworkMistake::code)
                .containsExactly(Code.TOO_LARGE);
    }

    @Test
    void a_scale_has_no_more_choices_than_an_answer_can_tell_apart() {
        String choice = "      - { code: 2, label: { th: มาก, en: Much }, score: 100 }\n";
        assertThat(Fixture.SMALL).contains(choice);
        assertThat(Fixture.mistakes(Fixture.SMALL.replace(choice, choice + choices(98))))
                .isEmpty();
        assertThat(Fixture.mistakes(Fixture.SMALL.replace(choice, choice + choices(99))))
                .extracting(FrameworkMistake::path, FrameworkMistake::code)
                .containsExactly(tuple("/scales/0/choices", Code.TOO_LARGE));
    }

    private static String choices(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "      - { code: c" + i + ", label: { th: อื่น, en: Other }, score: 50 }\n")
                .collect(Collectors.joining());
    }

    @Test
    void of_very_many_mistakes_the_first_thousand_are_told() {
        String keys =
                IntStream.range(0, 20_000).mapToObj(i -> "key" + i + ": 1\n").collect(Collectors.joining());
        assertThat(Fixture.mistakes(keys)).hasSize(1_000);
    }

    @Test
    void an_empty_file_and_one_in_another_encoding_are_told_so() {
        assertThat(Fixture.mistakes("")).extracting(FrameworkMistake::code).containsExactly(Code.SYNTAX);
        assertThat(Fixture.mistakes("# nothing\n"))
                .extracting(FrameworkMistake::code)
                .containsExactly(Code.SYNTAX);
        assertThat(FrameworkDocument.read(new byte[] {(byte) 0xA1, (byte) 0xC3}, EarlierYears.UNKNOWN))
                .isInstanceOfSatisfying(
                        FrameworkDocument.Invalid.class,
                        invalid -> assertThat(invalid.mistakes())
                                .extracting(FrameworkMistake::code)
                                .containsExactly(Code.SYNTAX));
        assertThat(FrameworkDocument.read(
                        ("\uFEFF" + Fixture.SMALL).getBytes(StandardCharsets.UTF_8), EarlierYears.UNKNOWN))
                .isInstanceOf(FrameworkDocument.Valid.class);
    }

    @Test
    void a_forbidden_character_is_placed() {
        String yaml = Fixture.SMALL.replace("en: Assessment", "en: Assess\u0007ment");
        assertThat(Fixture.mistakes(yaml)).singleElement().satisfies(mistake -> {
            assertThat(mistake.code()).isEqualTo(Code.SYNTAX);
            assertThat(textAt(yaml, mistake)).startsWith("\u0007ment");
        });
    }

    static String textAt(String yaml, FrameworkMistake mistake) {
        List<String> lines = yaml.lines().toList();
        return String.join("\n", lines.subList(mistake.line() - 1, lines.size()))
                .substring(mistake.column() - 1);
    }
}
