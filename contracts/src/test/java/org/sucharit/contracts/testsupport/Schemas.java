package org.sucharit.contracts.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sucharit.contracts.Topic;

/** Schema files: reading them, following their references, holding JSON against them. */
public final class Schemas {

    /** Where the schemas of this build lie. */
    public static final Path PRESENT = Path.of("src/main/resources/schemas");

    private Schemas() {}

    /** The schema of a topic as readers find it. */
    public static JsonNode of(Topic<?> topic) {
        return read(PRESENT.resolve(topic.name() + ".json"));
    }

    /** A JSON file. */
    public static JsonNode read(Path file) {
        try {
            return new ObjectMapper().readTree(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of a directory, by name. */
    public static List<Path> files(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with a schema itself; empty where nothing is. */
    public static List<String> mistakesOf(JsonNode schema) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of(SchemaId.V202012))
                .validate(schema)
                .stream()
                .map(Object::toString)
                .toList();
    }

    /** What is wrong with a document; empty where nothing is. */
    public static List<String> mistakes(JsonNode schema, JsonNode document) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema)
                .validate(document)
                .stream()
                .map(Object::toString)
                .toList();
    }

    /** A part of a schema with its reference, if it is one, replaced by what it names; what stands beside it wins. */
    public static JsonNode resolve(JsonNode root, JsonNode part) {
        JsonNode reference = part.get("$ref");
        if (reference == null) {
            return part;
        }
        if (!reference.asText().startsWith("#/")) {
            throw new IllegalArgumentException("a remote reference: " + reference);
        }
        JsonNode target = root.at(reference.asText().substring(1));
        if (target.isMissingNode()) {
            throw new IllegalArgumentException(reference + " leads nowhere");
        }
        ObjectNode resolved = resolve(root, target).deepCopy();
        part.properties().stream()
                .filter(field -> !field.getKey().equals("$ref"))
                .forEach(field -> resolved.set(field.getKey(), field.getValue()));
        return resolved;
    }

    /** Whether a schema admits null. */
    public static boolean admitsNull(JsonNode resolved) {
        return texts(resolved.path("type")).contains("null");
    }

    /** The texts of an array, or the one text; a null entry reads "null". */
    public static List<String> texts(JsonNode texts) {
        return texts.isArray()
                ? Stream.iterate(0, i -> i < texts.size(), i -> i + 1)
                        .map(i -> texts.get(i).asText())
                        .toList()
                : texts.isMissingNode() ? List.of() : List.of(texts.asText());
    }
}
