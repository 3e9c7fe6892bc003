package org.sucharit.scoring.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.kit.testsupport.Callers;
import org.sucharit.kit.testsupport.InfraResource;
import org.sucharit.scoring.core.testsupport.Frameworks;
import org.sucharit.scoring.testsupport.Assessments;
import org.sucharit.scoring.testsupport.ScoredAgency;
import org.sucharit.scoring.testsupport.SigningKeyResource;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(SigningKeyResource.class)
class SimulationResourceQuarkusTest {

    @Inject
    Assessments assessments;

    @Inject
    ObjectMapper mapper;

    @Test
    void what_is_simulated_is_what_comes_of_doing_it() {
        ScoredAgency agency = ScoredAgency.withIndicator9(assessments);
        JsonPath was = agency.sheet();

        JsonPath simulation = simulated(agency, "{\"scores\": [{\"node\": \"9\", \"score\": \"50\"}]}")
                .extract()
                .jsonPath();
        agency.publish("[{\"node\": \"9\", \"score\": \"50\", \"use\": \"input\"}]");
        agency.awaitDerived("9", "50.00");

        assertSame(simulation, "before", was);
        assertSame(simulation, "after", agency.sheet());
        assertThat(simulation.getString("version")).isEqualTo(was.getString("version"));
        assertThat(simulation.getList("changed.node")).containsExactly("total", "OIT", "9");
        assertThat(simulation.getString("changed[2].before.derived")).isEqualTo("100.00");
        assertThat(simulation.getString("changed[2].after.verdict")).isEqualTo("does-not-meet");
    }

    @Test
    void nothing_is_kept() {
        ScoredAgency agency = ScoredAgency.withIndicator9(assessments);
        String etag = agency.get(Callers.ADMIN, "").header("ETag");
        String table = agency.get(Callers.ADMIN, "/published").asString();

        simulated(agency, "{\"scores\": [{\"node\": \"9\", \"score\": \"50\"}, {\"node\": \"OIT.o1\", \"score\": 1}]}")
                .body("shadowed", contains("OIT.o1"));

        assertThat(agency.get(Callers.ADMIN, "").header("ETag")).isEqualTo(etag);
        assertThat(agency.get(Callers.ADMIN, "/published").asString()).isEqualTo(table);
        assertThat(agency.history().getList("items")).hasSize(1);
    }

    @Test
    void nothing_supposed_changes_nothing() {
        ScoredAgency agency = ScoredAgency.withIndicator9(assessments);

        simulated(agency, "{}").body("changed", empty());
        simulated(agency, "{\"scores\": null, \"weights\": {}, \"framework\": null}")
                .body("changed", empty());
    }

    @Test
    void other_weights_must_still_sum_to_100() {
        ScoredAgency agency = ScoredAgency.likeKhlongPhon(assessments);

        simulated(agency, "{\"weights\": {\"IIT\": \"40\", \"OIT\": 30}}")
                .body("changed.node", contains("total"))
                .body("changed[0].before.derived", equalTo("93.60"));
        invalid(agency, "{\"weights\": {\"IIT\": \"40\"}}")
                .body("violations.pointer", contains("/weights"))
                .body("violations[0].message", containsString("110"));
    }

    @Test
    void a_weight_that_does_not_fit_is_named() {
        ScoredAgency agency = ScoredAgency.withIndicator9(assessments);

        invalid(agency, "{\"weights\": {\"\": 1, \"a/b~c\": 2, \"IIT\": -1, \"OIT\": 0.0000001}}")
                .body("violations.pointer", contains("/weights/", "/weights/a~1b~0c", "/weights/IIT", "/weights/OIT"));
        invalid(agency, "{\"weights\": {\"9\": 1}, \"scores\": [{\"node\": \"9\", \"score\": 1}]}")
                .body("violations.pointer", contains("/weights/9"));
        invalid(agency, "{\"weights\": {\"IIT\": null}}").body("violations.pointer", contains("/weights/IIT"));
        malformed(agency, "{\"weights\": {\"IIT\": \"much\"}}").body("violations.pointer", contains("/weights/IIT"));
    }

    @Test
    void every_change_that_does_not_fit_is_named() {
        ScoredAgency agency = ScoredAgency.withIndicator9(assessments);

        invalid(
                        agency,
                        "{\"scores\": [{\"node\": \"1\", \"score\": 50}, {\"node\": \"11\", \"score\": 50},"
                                + " {\"node\": \"2\", \"score\": 100.01}, {\"node\": \"1\", \"score\": 60}]}")
                .body("violations.pointer", contains("/scores/1", "/scores/2", "/scores/3"));
        invalid(agency, "{\"scores\": [{\"score\": 50}, null, {\"node\": \"9\"}]}")
                .body("violations.pointer", contains("/scores/0/node", "/scores/1", "/scores/2/score"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-999999999", "1e999999999", "0e999999999", "0e-999999999", "-0.01", "100.0000001"})
    void a_figure_of_endless_length_is_refused_at_once(String figure) {
        ScoredAgency agency = ScoredAgency.withIndicator9(assessments);

        invalid(agency, "{\"scores\": [{\"node\": \"9\", \"score\": " + figure + "}]}")
                .body("violations.pointer", contains("/scores/0"));
        invalid(agency, "{\"weights\": {\"IIT\": \"" + figure + "\"}}")
                .body("violations.pointer", contains("/weights/IIT"));
    }

    @Test
    void more_changes_than_anyone_needs_are_refused() {
        String changes = IntStream.rangeClosed(1, 10_000)
                .mapToObj(i -> "{\"node\": \"x" + i + "\", \"score\": " + i + "}")
                .collect(Collectors.joining(", "));

        invalid(ScoredAgency.withIndicator9(assessments), "{\"scores\": [" + changes + "]}")
                .body("violations.pointer", contains("/scores"));
    }

    @Test
    void a_draft_framework_is_judged_by() {
        ScoredAgency agency = ScoredAgency.likeKhlongPhon(assessments);

        simulated(agency, draft(framework -> {
                    weight(framework, 0, "20");
                    weight(framework, 3, "50");
                }))
                .body("changed.node", contains("total"))
                .body("leftOut", empty());
        simulated(agency, draft(framework -> framework.withArray("indicators").remove(8)))
                .body("changed.node", hasItems("total", "OIT", "9"))
                .body("changed.find { it.node == '9' }.after", equalTo(null))
                .body("leftOut.place", hasItem("9"));
    }

    @Test
    void a_draft_that_is_no_framework_is_told_place_by_place() {
        ScoredAgency agency = ScoredAgency.withIndicator9(assessments);

        invalid(agency, draft(framework -> {
                    framework.remove("bands");
                    framework.put("state", "secret");
                    framework.withObject("/rounding").put("scale", 7);
                    weight(framework, 1, "15.x");
                }))
                .body("violations.pointer", hasItems("/framework/state", "/framework/rounding/scale"))
                .body("violations.pointer", hasItems("/framework/instruments/1/weight", "/framework/bands"))
                .body("violations.find { it.pointer == '/framework/bands' }.code", equalTo("required"))
                .body("violations.message", not(hasItem(containsString("org.sucharit"))));
        invalid(agency, "{\"framework\": {}}").body("violations.pointer", hasItem("/framework/indicators"));
        invalid(agency, "{\"framework\": []}").body("violations.pointer", contains("/framework"));
        invalid(agency, "{\"framework\": \"2568\"}").body("violations.pointer", contains("/framework"));
    }

    @Test
    void a_draft_from_which_no_score_follows_is_refused() {
        ScoredAgency agency = ScoredAgency.withIndicator9(assessments);

        invalid(agency, draft(framework -> weight(framework, 0, "20")))
                .body("violations.pointer", contains("/framework"))
                .body("violations[0].message", containsString("90"));
        invalid(agency, draft(framework -> framework.put("fiscalYear", 2569)))
                .body("violations.pointer", contains("/framework/fiscalYear"));
        invalid(agency, draft(framework -> framework.withArray("scales").remove(0)))
                .body("violations.pointer", contains("/framework"));
    }

    @Test
    void a_draft_larger_than_any_years_framework_is_refused_at_once() {
        Framework large = Frameworks.framework(
                Frameworks.EXACT,
                List.of(Frameworks.survey("IIT", "100")),
                IntStream.rangeClosed(1, 99)
                        .mapToObj(i -> Frameworks.questions("" + i, List.of("IIT"), prefix(i), 1, 6))
                        .toList(),
                Frameworks.ratings());

        invalid(
                        ScoredAgency.withIndicator9(assessments),
                        mapper.createObjectNode()
                                .set("framework", mapper.valueToTree(large))
                                .toString())
                .body("violations.pointer", contains("/framework"))
                .body("violations[0].message", containsString("500 nodes"));
    }

    @Test
    void a_draft_of_very_many_mistakes_is_refused_before_they_are_looked_for() {
        ScoredAgency agency = ScoredAgency.withIndicator9(assessments);

        invalid(agency, draft(framework -> IntStream.range(0, 60_000).forEach(framework.withArray("bands")::add)))
                .body("violations.code", contains("too-large"));
        simulate(agency, Callers.ADMIN, "{\"framework\": [" + "{},".repeat(300_000) + "{}]}")
                .statusCode(400)
                .body("code", equalTo("malformed"));
    }

    @Test
    void what_is_supposed_besides_a_draft_is_judged_by_the_draft() {
        ScoredAgency agency = ScoredAgency.withIndicator9(assessments);
        String draft = draft(framework -> framework.withArray("indicators").remove(8));

        invalid(agency, draft.replaceFirst("\\{", "{\"scores\": [{\"node\": \"9\", \"score\": 1}], "))
                .body("violations.pointer", contains("/scores/0"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"scores\": 5}|/scores",
                "{\"scores\": [7]}|/scores/0",
                "{\"scores\": [{\"node\": \"9\", \"score\": \"x\"}]}|/scores/0/score",
                "{\"scores\": [{\"node\": \"9\", \"score\": 1, \"use\": \"input\"}]}|/scores/0/use",
                "{\"weight\": {}}|/weight",
            })
    void what_cannot_be_read_is_placed(String body, String pointer) {
        malformed(ScoredAgency.withIndicator9(assessments), body).body("violations.pointer", contains(pointer));
    }

    @Test
    void a_body_is_needed() {
        ScoredAgency agency = ScoredAgency.withIndicator9(assessments);

        invalid(agency, "null");
        malformed(agency, "{");
        problem(
                agency.asked(Callers.ADMIN)
                        .contentType("text/plain")
                        .body("a")
                        .post(agency.score() + "/simulations")
                        .then(),
                415);
    }

    @ParameterizedTest
    @EnumSource(Callers.class)
    void whoever_may_read_the_score_may_simulate(Callers caller) {
        ScoredAgency agency = ScoredAgency.withIndicator9(assessments);
        simulate(agency, caller, "{}").statusCode(caller.readingUnannounced());

        agency.announce();

        simulate(agency, caller, "{}").statusCode(caller == Callers.FOREIGN ? 401 : 200);
    }

    /** Drafts with figures of six decimals would tell how many answered what, if they were drafted upon the answers. */
    @ParameterizedTest
    @EnumSource(
            value = Callers.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FOREIGN"})
    void all_but_administrators_simulate_upon_what_is_published_of_the_answers(Callers caller) {
        ScoredAgency agency = ScoredAgency.withIndicator9(assessments);
        assessments.release(agency.code(), 1, "i1", Map.of("6", 4, "1", 3));
        agency.awaitDerived("IIT.i1", "57.14");
        agency.announce();

        simulate(
                        agency,
                        caller,
                        draft(framework -> framework.withObject("/rounding").put("scale", 6)))
                .statusCode(200)
                .body(
                        "after.nodes.find { it.node == 'IIT.i1' }.derived",
                        equalTo(caller == Callers.ADMIN ? "57.142857" : "57.140000"));
    }

    private String draft(Consumer<ObjectNode> change) {
        ObjectNode framework = mapper.valueToTree(Frameworks.fy2568());
        change.accept(framework);
        return mapper.createObjectNode().set("framework", framework).toString();
    }

    private static String prefix(int i) {
        return "" + (char) ('a' + i / 26) + (char) ('a' + i % 26);
    }

    private static void weight(ObjectNode framework, int instrument, String weight) {
        ((ObjectNode) framework.withArray("instruments").get(instrument)).put("weight", weight);
    }

    private static void assertSame(JsonPath simulation, String side, JsonPath sheet) {
        for (String part : new String[] {"total", "rating.derived", "rating.next"}) {
            assertThat(simulation.<Object>get(side + "." + part)).isEqualTo(sheet.get(part));
        }
        for (String part :
                new String[] {"node", "derived", "published", "use", "coverage", "state", "verdict", "gain"}) {
            assertThat(simulation.getList(side + ".nodes." + part)).isEqualTo(sheet.getList("nodes." + part));
        }
    }

    private static ValidatableResponse simulated(ScoredAgency agency, String body) {
        return simulate(agency, Callers.OFFICER, body).statusCode(200);
    }

    private static ValidatableResponse invalid(ScoredAgency agency, String body) {
        return problem(simulate(agency, Callers.OFFICER, body), 422).body("code", equalTo("invalid"));
    }

    private static ValidatableResponse malformed(ScoredAgency agency, String body) {
        return problem(simulate(agency, Callers.OFFICER, body), 400).body("code", equalTo("malformed"));
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status) {
        return response.statusCode(status).contentType("application/problem+json");
    }

    private static ValidatableResponse simulate(ScoredAgency agency, Callers caller, String body) {
        return agency.asked(caller)
                .contentType("application/json")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(agency.score() + "/simulations")
                .then();
    }
}
