package org.sucharit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.sucharit.contracts.testsupport.Samples;
import org.sucharit.contracts.testsupport.Schemas;

/** What {@code docs/asyncapi.yaml} says of topics is what the records say. */
class AsyncApiTest {

    static final List<Topic<?>> TOPICS = Topics.all();

    private static final Path DOCUMENT = Path.of("../docs/asyncapi.yaml");
    private static final JsonNode API = read(DOCUMENT);

    @Test
    void every_topic_and_its_dead_letters_are_there_and_no_other() {
        assertThat(API.path("channels").findValuesAsText("address"))
                .containsExactlyInAnyOrderElementsOf(TOPICS.stream()
                        .flatMap(topic -> Stream.of(topic.name(), topic.name() + ".dlq"))
                        .toList());
    }

    @ParameterizedTest
    @FieldSource("TOPICS")
    void a_topic_names_its_owner_its_key_and_its_schema(Topic<?> topic) {
        JsonNode channel = channel(topic.name());
        JsonNode message = follow(channel.path("messages").iterator().next());

        assertThat(channel.path("x-owner").asText()).isEqualTo(topic.owner());
        assertThat(message.path("name").asText()).isEqualTo(topic.name());
        assertThat(DOCUMENT.resolveSibling(message.path("payload").path("$ref").asText())
                        .normalize())
                .isEqualTo(Path.of("../contracts")
                        .resolve(Schemas.PRESENT)
                        .resolve(topic.name() + ".json")
                        .normalize());
        assertThat(Samples.full(topic).key())
                .matches(message.at("/bindings/kafka/key/pattern").asText());
    }

    @ParameterizedTest
    @FieldSource("TOPICS")
    void a_topic_is_written_by_its_owner_and_read_by_its_readers(Topic<?> topic) {
        JsonNode channel = channel(topic.name());

        assertThat(operations(topic.name(), "send")).containsExactly(topic.owner());
        assertThat(operations(topic.name(), "receive"))
                .containsExactlyInAnyOrderElementsOf(Schemas.texts(channel.path("x-readers")))
                .doesNotContain(topic.owner());
        // An owner reads its own topic when it replays.
        assertThat(operations(topic.name() + ".dlq", "send"))
                .containsAll(Schemas.texts(channel.path("x-readers")))
                .contains(topic.owner())
                .hasSize(channel.path("x-readers").size() + 1);
    }

    @ParameterizedTest
    @FieldSource("TOPICS")
    void a_topic_is_compacted_and_its_dead_letters_are_kept(Topic<?> topic) {
        String settings = "/kafka/topicConfiguration";

        assertThat(Schemas.texts(follow(channel(topic.name()).path("bindings"))
                        .at(settings)
                        .path("cleanup.policy")))
                .containsExactly("compact");
        assertThat(follow(channel(topic.name() + ".dlq").path("bindings"))
                        .at(settings)
                        .path("retention.ms")
                        .asInt())
                .isEqualTo(-1);
    }

    @Test
    void sealed_tallies_have_one_reader() {
        assertThat(operations(Topics.TALLY.name(), "receive")).containsExactly("scoring");
    }

    @Test
    void every_reference_leads_somewhere() {
        Set<String> references = new HashSet<>(API.findValuesAsText("$ref"));

        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(target(reference)).isNotInstanceOf(MissingNode.class));
    }

    private static JsonNode channel(String address) {
        return API.path("channels")
                .valueStream()
                .filter(channel -> channel.path("address").asText().equals(address))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no channel " + address));
    }

    /** The services whose operations do this on a channel. */
    private static List<String> operations(String address, String action) {
        List<String> services = new ArrayList<>();
        for (Map.Entry<String, JsonNode> operation : API.path("operations").properties()) {
            JsonNode about = operation.getValue();
            if (about.path("action").asText().equals(action)
                    && follow(about.path("channel")).path("address").asText().equals(address)) {
                services.add(
                        about.path("tags").findValuesAsText("name").stream().collect(Collectors.joining(" ")));
            }
        }
        return services;
    }

    private static JsonNode follow(JsonNode reference) {
        return target(reference.path("$ref").asText());
    }

    private static JsonNode target(String reference) {
        return reference.startsWith("#/")
                ? API.at(reference.substring(1))
                : Schemas.read(DOCUMENT.resolveSibling(reference));
    }

    private static JsonNode read(Path file) {
        try {
            return new YAMLMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
