package org.sucharit.api.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sucharit.api.compatibility.Compatibility;
import org.sucharit.gateway.Service;

/** The documents that are committed: of the services, of the origin, and of the last release. */
class CommittedDocumentTest {

    private static final Path ORIGIN = Path.of("openapi.json");
    private static final Path RELEASED = Path.of("openapi-released.json");

    private final JsonNode origin = OriginDocument.of(Stream.of(Service.values())
            .map(service -> ServiceDocument.read(Path.of(".."), service))
            .toList());

    @Test
    void the_origins_document_is_what_its_services_say() throws IOException {
        String present = written(origin);
        String committed = Files.exists(ORIGIN) ? Files.readString(ORIGIN) : "";
        Files.writeString(ORIGIN, present);

        assertThat(committed.equals(present))
                .as("api/openapi.json was not what the services' documents say. It is written anew: look at the change"
                        + " and commit it.")
                .isTrue();
    }

    @Test
    void callers_written_for_the_last_release_are_served() throws IOException {
        JsonNode released = new ObjectMapper().readTree(RELEASED.toFile());

        assertThat(Compatibility.breaks(released, origin, LocalDate.now(ZoneId.of("Asia/Bangkok"))))
                .as("breaking changes; see docs/api-changes.md for what may change and how things go")
                .isEmpty();
    }

    @Test
    void every_operation_has_an_example_that_is_what_its_schema_says() {
        List<String> faults = new ArrayList<>();
        Examples examples = new Examples(origin);
        origin.path("paths")
                .forEachEntry((path, item) -> item.forEachEntry(
                        (method, operation) -> faults.addAll(examples.faults(method + " " + path, operation))));

        assertThat(faults)
                .as(
                        "to have an example made anew, delete META-INF/openapi-examples/<operation>.<status>.json of its service and"
                                + " run the service's tests")
                .isEmpty();
    }

    @Test
    void what_is_deprecated_says_until_when_it_stays() {
        List<String> silent = new ArrayList<>();
        origin.path("paths")
                .forEachEntry((path, item) -> item.forEachEntry((method, operation) -> {
                    if (operation.path("deprecated").asBoolean() && !operation.has("x-sunset")) {
                        silent.add(method + " " + path);
                    }
                }));

        assertThat(silent).as("deprecated without @Retiring").isEmpty();
    }

    private static String written(JsonNode document) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new ObjectMapper()
                        .writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                                .withObjectIndenter(lines)
                                .withArrayIndenter(lines))
                        .writeValueAsString(document)
                + "\n";
    }
}
