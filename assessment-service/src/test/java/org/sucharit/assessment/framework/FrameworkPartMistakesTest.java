package org.sucharit.assessment.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sucharit.assessment.framework.FrameworkMistake.Code;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Component;

/** Mistakes in the parts that a framework may leave out: samples, components, crosswalks. */
class FrameworkPartMistakesTest {

    private static final String ITEM = "/indicators/1/subIndicators/0/questions/0";

    /** The document, the text where the mistake stands, its path and its code. */
    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments(
                        Fixture.SMALL.replace("score: 100 }", "score: 90 }"),
                        "- { code: 1",
                        "/scales/0/choices",
                        Code.SCALE_INCOMPLETE),
                arguments(
                        Fixture.SMALL.replace("score: 0 }", "score: 10 }"),
                        "- { code: 1",
                        "/scales/0/choices",
                        Code.SCALE_INCOMPLETE),
                arguments(
                        Fixture.SMALL.replace("weight: 40", "weight: 40, sampling: [{ fromPopulation: 0, share: 1 }]"),
                        "[{ from",
                        "/instruments/1/sampling",
                        Code.MISPLACED),
                sampling("[{ fromPopulation: 5, share: 10 }]", "5, share", "/0/fromPopulation", Code.SAMPLING),
                sampling("[{ fromPopulation: 0 }]", "{ fromPopulation", "/0", Code.SAMPLING),
                sampling(
                        "[{ fromPopulation: 0, share: 10 }, { fromPopulation: 0, share: 20 }]",
                        "0, share: 20",
                        "/1/fromPopulation",
                        Code.SAMPLING),
                sampling(
                        "[{ fromPopulation: 0, share: 10 }, { fromPopulation: 4000, atLeast: 399 }]",
                        "{ fromPopulation: 4000",
                        "/1",
                        Code.SAMPLING),
                sampling("[{ share: 10 }]", "{ share", "/0/fromPopulation", Code.MISSING_KEY),
                sampling("[{ fromPopulation: 0, share: 101 }]", "101", "/0/share", Code.OUT_OF_RANGE),
                arguments(
                        Fixture.SMALL.replace("code: i1,", "code: i1, components: [{ kind: show }],"),
                        "[{ kind",
                        "/indicators/0/questions/0/components",
                        Code.MISPLACED),
                component("{ text: { th: ก, en: a } }", "{ text", "/kind", Code.MISSING_KEY),
                component("{ kind: shout }", "shout", "/kind", Code.UNKNOWN_REFERENCE),
                component("{ kind: show, quantifier: at-least }", "{ kind", "", Code.COMPONENT),
                component("{ kind: show, atLeast: 2 }", "2 }", "/atLeast", Code.COMPONENT),
                component("{ kind: show, quantifier: at-least, atLeast: 0 }", "0 }", "/atLeast", Code.OUT_OF_RANGE),
                component("{ kind: show, quantifier: examples }", "examples", "/quantifier", Code.COMPONENT),
                component(
                        "{ kind: show, quantifier: one-of, elements: [{ text: { th: ก, en: a } }] }",
                        "one-of",
                        "/quantifier",
                        Code.COMPONENT),
                component("{ kind: period, text: { th: ก, en: a } }", "{ kind: period", "", Code.COMPONENT),
                component("{ kind: show, period: { granularity: month } }", "{ gran", "/period/span", Code.MISSING_KEY),
                component("{ kind: consistent }", "{ kind: consistent", "", Code.COMPONENT),
                component("{ kind: show, dependsOn: [o9] }", "o9]", "/dependsOn/0", Code.UNKNOWN_REFERENCE),
                component("{ kind: show, dependsOn: [i1] }", "i1]", "/dependsOn/0", Code.UNKNOWN_REFERENCE),
                component("{ kind: show, dependsOn: [o-9] }", "o-9]", "/dependsOn/0", Code.BAD_CODE),
                component(
                        "{ kind: show, elements: [{ elements: [{ elements: [] }] }] }",
                        "elements: [] }",
                        "/elements/0/elements/0/elements",
                        Code.UNKNOWN_KEY),
                arguments(
                        components(IntStream.rangeClosed(0, Framework.Limits.COMPONENTS)
                                .mapToObj(i -> "{ kind: show }")
                                .collect(Collectors.joining(", "))),
                        "[{ kind: show }, {",
                        ITEM + "/components",
                        Code.TOO_LARGE),
                arguments(
                        Fixture.SMALL.replace("code: i1,", "code: i1, asksFor: { kind: analysis, yearOffset: 0 },"),
                        "{ kind: analysis",
                        "/indicators/0/questions/0/asksFor",
                        Code.MISPLACED),
                asksFor("{ kind: province, yearOffset: 0 }", "province", "/kind", Code.UNKNOWN_REFERENCE),
                asksFor("{ yearOffset: 0 }", "{ yearOffset", "/kind", Code.MISSING_KEY),
                asksFor("{ kind: analysis }", "{ kind: analysis", "/yearOffset", Code.MISSING_KEY),
                asksFor("{ kind: analysis, yearOffset: 1 }", "1 },", "/yearOffset", Code.OUT_OF_RANGE),
                asksFor("{ kind: analysis, yearOffset: -6 }", "-6 }", "/yearOffset", Code.OUT_OF_RANGE),
                asksFor("{ kind: analysis, yearOffset: last }", "last }", "/yearOffset", Code.WRONG_TYPE),
                asksFor("analysis", "analysis,", "", Code.WRONG_TYPE),
                crosswalk(2568, "{ to: IIT.i1, relation: none }", "2568", "/fiscalYear", Code.OUT_OF_RANGE),
                crosswalk(2567, "", "[]", "/mappings", Code.EMPTY),
                mapping("{ to: IIT.i1, relation: equal }", "{ to", "", Code.MAPPING_ENDS),
                mapping("{ from: IIT.i1, to: IIT.i1, relation: none }", "{ from", "", Code.MAPPING_ENDS),
                mapping("{ relation: none }", "{ relation", "", Code.MAPPING_ENDS),
                mapping("{ to: IIT.i2, relation: none }", "IIT.i2", "/to", Code.UNKNOWN_REFERENCE),
                mapping("{ to: OIT.i1, relation: none }", "OIT.i1", "/to", Code.UNKNOWN_REFERENCE),
                mapping("{ to: i1, relation: none }", "i1,", "/to", Code.BAD_CODE),
                mapping("{ from: IIT.i1, to: IIT.i1, relation: same }", "same", "/relation", Code.UNKNOWN_REFERENCE),
                arguments(
                        crosswalks(
                                2567,
                                "{ from: IIT.i1, to: IIT.i1, relation: broader }, "
                                        + "{ from: IIT.i1, to: IIT.i1, relation: narrower }"),
                        "{ from: IIT.i1, to: IIT.i1, relation: narrower",
                        "/crosswalks/0/mappings/1",
                        Code.DUPLICATE_MAPPING),
                arguments(
                        crosswalks(
                                2567,
                                "{ from: IIT.i1, to: IIT.i1, relation: equal }, "
                                        + "{ from: IIT.i2, to: IIT.i1, relation: broader }"),
                        "{ from: IIT.i2",
                        "/crosswalks/0/mappings/1",
                        Code.MAPPING_CONFLICT),
                arguments(
                        crosswalks(
                                2567,
                                "{ from: IIT.i1, to: IIT.i1, relation: broader }, "
                                        + "{ from: IIT.i1, relation: none }"),
                        "{ from: IIT.i1, relation: none",
                        "/crosswalks/0/mappings/1",
                        Code.MAPPING_CONFLICT));
    }

    private static Arguments asksFor(String report, String place, String path, Code code) {
        String yaml = Fixture.SMALL.replace("code: o1,", "code: o1, asksFor: " + report + ",");
        return arguments(yaml, place, ITEM + "/asksFor" + path, code);
    }

    private static Arguments sampling(String sampling, String place, String path, Code code) {
        String yaml = Fixture.SMALL.replace("weight: 60", "weight: 60, sampling: " + sampling);
        return arguments(yaml, place, "/instruments/0/sampling" + path, code);
    }

    private static Arguments component(String component, String place, String path, Code code) {
        return arguments(components(component), place, ITEM + "/components/0" + path, code);
    }

    private static String components(String components) {
        return Fixture.SMALL.replace("code: o1,", "code: o1, components: [" + components + "],");
    }

    private static Arguments mapping(String mapping, String place, String path, Code code) {
        return crosswalk(2567, mapping, place, "/mappings/0" + path, code);
    }

    private static Arguments crosswalk(int fiscalYear, String mappings, String place, String path, Code code) {
        return arguments(crosswalks(fiscalYear, mappings), place, "/crosswalks/0" + path, code);
    }

    private static String crosswalks(int fiscalYear, String mappings) {
        return Fixture.SMALL + "crosswalks:\n  - { fiscalYear: " + fiscalYear + ", mappings: [" + mappings + "] }\n";
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_found_where_it_stands(String yaml, String place, String path, Code code) {
        assertThat(Fixture.mistakes(yaml)).anySatisfy(mistake -> {
            assertThat(mistake.code()).isEqualTo(code);
            assertThat(mistake.path()).isEqualTo(path);
            assertThat(FrameworkMistakesTest.textAt(yaml, mistake)).startsWith(place);
            assertThat(mistake.message()).endsWith(".");
        });
    }

    @Test
    void items_that_continue_each_other_in_a_circle_are_told_once() {
        String yaml = components("{ kind: show, dependsOn: [o2] }")
                + "          - { code: o2, scale: level2, components: [{ kind: show, dependsOn: [o3] }] }\n"
                + "          - { code: o3, scale: level2, components: [{ kind: show, dependsOn: [o1] }] }\n";
        assertThat(Fixture.mistakes(yaml))
                .extracting(FrameworkMistake::code, FrameworkMistake::path)
                .containsExactly(tuple(
                        Code.DEPENDENCY_CYCLE, "/indicators/1/subIndicators/0/questions/2/components/0/dependsOn/0"));
        assertThat(Fixture.mistakes(components("{ kind: show, dependsOn: [o1] }")))
                .extracting(FrameworkMistake::code, FrameworkMistake::path)
                .containsExactly(tuple(Code.DEPENDENCY_CYCLE, ITEM + "/components/0/dependsOn/0"));
    }

    @Test
    void an_item_may_continue_two_that_continue_the_same() {
        String yaml = components("{ kind: show, dependsOn: [o2, o3] }")
                + "          - { code: o2, scale: level2, components: [{ kind: show, dependsOn: [o4] }] }\n"
                + "          - { code: o3, scale: level2, components: [{ kind: show, dependsOn: [o4] }] }\n"
                + "          - { code: o4, scale: level2 }\n";
        assertThat(Fixture.mistakes(yaml)).isEmpty();
    }

    @Test
    void a_component_is_numbered_by_its_place_and_says_no_more_than_it_must() {
        String yaml = components("{ kind: show }, { kind: details, elements: ["
                + "{ text: { th: ข, en: b } }, { elements: [{ text: { th: ก, en: a } }] }] }");
        List<Component> components = Fixture.valid(yaml)
                .content()
                .indicators()
                .get(1)
                .subIndicators()
                .getFirst()
                .questions()
                .getFirst()
                .components();

        assertThat(components.getFirst())
                .isEqualTo(new Component(
                        "c1",
                        Component.Kind.SHOW,
                        null,
                        Component.Quantifier.ALL,
                        null,
                        Component.Absence.NOT_MET,
                        null,
                        List.of(),
                        List.of()));
        assertThat(components.get(1).elements().get(1).elements())
                .extracting(Component::code, Component::kind)
                .containsExactly(tuple("c2.2.1", Component.Kind.DETAILS));
    }

    @Test
    void a_year_is_compared_with_another_once() {
        String walk = "  - { fiscalYear: 2567, mappings: [{ to: IIT.i1, relation: none }] }\n";
        assertThat(Fixture.mistakes(Fixture.SMALL + "crosswalks:\n" + walk + walk))
                .extracting(FrameworkMistake::code, FrameworkMistake::path)
                .containsExactly(tuple(Code.DUPLICATE_CODE, "/crosswalks/1/fiscalYear"));
    }

    @Test
    void earlier_leaves_are_looked_up_where_their_year_is_known() {
        String yaml =
                crosswalks(2567, "{ from: IIT.i1, to: IIT.i1, relation: equal }, { from: OIT.o9, relation: none }");
        Framework earlier = Fixture.valid(Fixture.SMALL).published(1, 1);
        EarlierYears known = year -> year == 2567 ? Optional.of(earlier) : Optional.empty();

        assertThat(Fixture.mistakes(yaml)).isEmpty();
        assertThat(FrameworkDocument.read(yaml, known))
                .isInstanceOfSatisfying(
                        FrameworkDocument.Invalid.class,
                        invalid -> assertThat(invalid.mistakes())
                                .extracting(FrameworkMistake::code, FrameworkMistake::path)
                                .containsExactly(tuple(Code.UNKNOWN_REFERENCE, "/crosswalks/0/mappings/1/from")));
    }

    @Test
    void text_that_is_not_known_may_be_left_out() {
        assertThat(Fixture.valid(Fixture.SMALL.replace("text: { th: คำถาม, en: Question }, ", ""))
                        .content()
                        .indicators()
                        .getFirst()
                        .questions()
                        .getFirst()
                        .text())
                .isNull();
    }
}
