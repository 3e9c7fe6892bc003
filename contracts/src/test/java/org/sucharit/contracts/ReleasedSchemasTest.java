package org.sucharit.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sucharit.contracts.testsupport.Samples;
import org.sucharit.contracts.testsupport.SchemaCompatibility;
import org.sucharit.contracts.testsupport.Schemas;
import org.sucharit.contracts.testsupport.SnapshotJson;

/** Nothing breaks a reader of another release; {@code released/README.md} says when to add a folder. */
class ReleasedSchemasTest {

    private static final Path RELEASED = Path.of("src/test/resources/released");
    private static final Path TARGET_SAMPLES = Path.of("target/samples");

    static Stream<Arguments> released() {
        return releases().stream()
                .flatMap(release -> Schemas.files(release.resolve("schemas")).stream()
                        .map(file -> Arguments.of(
                                release.getFileName().toString(),
                                file.getFileName().toString().replace(".json", ""))));
    }

    @ParameterizedTest
    @MethodSource("released")
    void a_released_schema_is_kept(String release, String topic) {
        JsonNode schema = Schemas.read(RELEASED.resolve(release).resolve("schemas/" + topic + ".json"));

        assertThat(SchemaCompatibility.breaks(schema, Schemas.of(topic(topic)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("released")
    void an_older_reader_takes_what_is_written_now(String release, String topic) {
        JsonNode schema = Schemas.read(RELEASED.resolve(release).resolve("schemas/" + topic + ".json"));

        assertThat(Schemas.mistakes(schema, SnapshotJson.write(Samples.full(topic(topic)))))
                .isEmpty();
        assertThat(Schemas.mistakes(schema, SnapshotJson.write(Samples.sparse(topic(topic)))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("released")
    void what_an_older_release_wrote_is_read_now(String release, String topic) {
        JsonNode sample = Schemas.read(RELEASED.resolve(release).resolve("samples/" + topic + ".json"));

        assertThat(Schemas.mistakes(Schemas.of(topic(topic)), sample)).isEmpty();
        assertThatCode(() -> SnapshotJson.read(topic(topic), sample).key()).doesNotThrowAnyException();
    }

    @Test
    void there_is_a_release_to_compare_with() {
        assertThat(releases()).isNotEmpty();
    }

    /** Not a check: leaves what is written now where a release takes it from. */
    @Test
    void samples_for_the_next_release_are_left_in_target() throws IOException {
        Files.createDirectories(TARGET_SAMPLES);
        for (Topic<?> topic : Topics.all()) {
            Files.writeString(
                    TARGET_SAMPLES.resolve(topic.name() + ".json"),
                    SnapshotJson.pretty(SnapshotJson.write(Samples.full(topic))));
        }
        assertThat(Schemas.files(TARGET_SAMPLES)).hasSameSizeAs(Topics.all());
    }

    private static List<Path> releases() {
        return Schemas.files(RELEASED).stream().filter(Files::isDirectory).toList();
    }

    /** A released topic never disappears: its readers still wait for it. */
    private static Topic<?> topic(String name) {
        return Topics.all().stream()
                .filter(topic -> topic.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " was released and is gone"));
    }
}
