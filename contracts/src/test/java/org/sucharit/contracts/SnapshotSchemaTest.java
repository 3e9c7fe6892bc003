package org.sucharit.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sucharit.contracts.testsupport.Samples;
import org.sucharit.contracts.testsupport.SchemaPlaces;
import org.sucharit.contracts.testsupport.SchemaPlaces.Place;
import org.sucharit.contracts.testsupport.Schemas;
import org.sucharit.contracts.testsupport.SnapshotJson;

/** What is written passes its schema; what lacks anything or says something else does not. */
class SnapshotSchemaTest {

    static final List<Topic<?>> TOPICS = Topics.all();

    static Stream<Arguments> samples() {
        return TOPICS.stream()
                .flatMap(topic -> Stream.of(
                        Arguments.of(topic, Samples.full(topic)), Arguments.of(topic, Samples.sparse(topic))));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_is_written_passes_its_schema_and_reads_the_same(Topic<?> topic, Snapshot snapshot) {
        JsonNode json = SnapshotJson.write(snapshot);

        assertThat(Schemas.mistakes(Schemas.of(topic), json)).isEmpty();
        Snapshot read = SnapshotJson.read(topic, json);
        assertThat(read.key()).isEqualTo(snapshot.key());
        assertThat(SnapshotJson.write(read)).isEqualTo(json);
    }

    @ParameterizedTest
    @FieldSource("TOPICS")
    void the_full_sample_has_something_in_every_field(Topic<?> topic) {
        JsonNode schema = Schemas.of(topic);

        assertThat(fields(topic).keySet()).containsAll(SchemaPlaces.of(schema));
    }

    static Stream<Arguments> places() {
        return TOPICS.stream()
                .flatMap(topic -> fields(topic).entrySet().stream()
                        .map(field -> Arguments.of(topic.name(), field.getKey(), topic, field.getValue())));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("places")
    void a_required_field_cannot_be_left_out(String name, String path, Topic<?> topic, Place place) {
        JsonNode without = place.removedFrom(json(topic));

        assertThat(Schemas.mistakes(Schemas.of(topic), without).isEmpty()).isEqualTo(!place.required());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("places")
    void null_stands_only_where_it_has_a_meaning(String name, String path, Topic<?> topic, Place place) {
        JsonNode withNull = place.replacedIn(json(topic), NullNode.instance);

        assertThat(Schemas.mistakes(Schemas.of(topic), withNull).isEmpty())
                .isEqualTo(Schemas.admitsNull(place.schema()));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("places")
    void a_field_of_another_type_is_refused(String name, String path, Topic<?> topic, Place place) {
        JsonNode other = JsonNodeFactory.instance.numberNode(0.5);

        assertThat(Schemas.mistakes(Schemas.of(topic), place.replacedIn(json(topic), other)))
                .isNotEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("places")
    void a_field_that_no_reader_knows_is_ignored(String name, String path, Topic<?> topic, Place place) {
        JsonNode further = json(topic).deepCopy();
        ((ObjectNode) further.at(place.object())).put("further", "field");

        assertThat(Schemas.mistakes(Schemas.of(topic), further)).isEmpty();
        assertThat(SnapshotJson.write(SnapshotJson.read(topic, further))).isEqualTo(json(topic));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "5.5", "84.999999", "85.00", "100", "100.00"})
    void a_score_is_a_plain_decimal_from_0_to_100(String score) {
        assertThat(withTotal(score)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "-1", "-0", "100.01", "101", "1E+2", "085", "85.", ".5", "85,0", "85.0000000", "๘๕"})
    void anything_else_is_no_score(String score) {
        assertThat(withTotal(score)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ita.framework.v1, instruments[].weight, 0",
        "ita.framework.v1, instruments[].weight, 0.00",
        "ita.framework.v1, instruments[].weight, 100.1",
        "ita.framework.v1, name.th, '  '",
        "ita.agency.v1, code, a/b",
        "ita.agency.v1, code, ../b",
        "ita.agency.v1, province.code, 8",
        "ita.agency.v1, province.code, ๘๑",
        "ita.assessment.v1, phase, REVIEW",
        "ita.assessment.v1, reviews[].item, OIT.o1",
        "ita.score.v1, total.coverage, 1.01",
        "ita.score.v1, nodes[].node, IIT.",
        "ita.score.v1, nodes[].node, e5.EIT1",
        "ita.plan.v1, measures[].indicator, 9.1",
        "ita.plan.v1, measures[].issue, ''",
        "ita.report.v1, content.hash, 0F",
        "ita.report.v1, published.path, published 2568"
    })
    void a_text_that_means_nothing_is_refused(String name, String path, String text) {
        Topic<?> topic = TOPICS.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        JsonNode json = fields(topic).get(path).replacedIn(json(topic), TextNode.valueOf(text));

        assertThat(Schemas.mistakes(Schemas.of(topic), json)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"yes, -1", "yes, 1.5", "YES, 1", "'', 1"})
    void a_tally_counts_respondents_by_choice(String choice, String count) {
        JsonNode counts = SnapshotJson.parse("{'" + choice + "': " + count + "}");
        JsonNode json = fields(Topics.TALLY).get("questions[].counts").replacedIn(json(Topics.TALLY), counts);

        assertThat(Schemas.mistakes(Schemas.of(Topics.TALLY), json)).isNotEmpty();
    }

    @ParameterizedTest
    @FieldSource("TOPICS")
    void a_missing_version_does_not_read_as_zero(Topic<?> topic) {
        JsonNode without = fields(topic).get("version").removedFrom(json(topic));

        assertThatThrownBy(() -> SnapshotJson.read(topic, without)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> withTotal(String score) {
        JsonNode json =
                fields(Topics.SCORE).get("total.derived").replacedIn(json(Topics.SCORE), TextNode.valueOf(score));
        return Schemas.mistakes(Schemas.of(Topics.SCORE), json);
    }

    private static Map<String, Place> fields(Topic<?> topic) {
        return SchemaPlaces.in(Schemas.of(topic), json(topic));
    }

    private static JsonNode json(Topic<?> topic) {
        return SnapshotJson.write(Samples.full(topic));
    }
}
