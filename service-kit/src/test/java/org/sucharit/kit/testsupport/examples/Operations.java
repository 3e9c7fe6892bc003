package org.sucharit.kit.testsupport.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The operations that a service's document tells of, to be found by a request. */
final class Operations {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    private final List<Operation> operations;

    private Operations(List<Operation> operations) {
        this.operations = operations;
    }

    /** Of the document that was built just now; none where there is no file. */
    static Operations of(Path document) {
        List<Operation> operations = new ArrayList<>();
        if (Files.exists(document)) {
            read(document)
                    .path("paths")
                    .forEachEntry((path, item) -> item.forEachEntry((method, operation) -> {
                        if (operation.has("operationId")) {
                            operations.add(Operation.of(
                                    method, path, operation.get("operationId").asText()));
                        }
                    }));
        }
        // A name before a variable in the same place: the address of one thing is no address of any.
        operations.sort(Comparator.comparingInt(
                (Operation operation) -> operation.names().size()));
        return new Operations(operations);
    }

    private static JsonNode read(Path document) {
        try {
            return new ObjectMapper().readTree(document.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Found> find(String method, String path) {
        for (Operation operation : operations) {
            Matcher matcher = operation.path().matcher(path);
            if (operation.method().equals(method) && matcher.matches()) {
                Map<String, String> values = new LinkedHashMap<>();
                for (int i = 0; i < operation.names().size(); i++) {
                    values.put(operation.names().get(i), matcher.group(i + 1));
                }
                return Optional.of(new Found(operation.id(), values));
            }
        }
        return Optional.empty();
    }

    /**
     * An operation that a request went to.
     *
     * @param parameters those of its path
     */
    record Found(String id, Map<String, String> parameters) {}

    private record Operation(String id, String method, Pattern path, List<String> names) {

        static Operation of(String method, String path, String id) {
            List<String> names = VARIABLE.matcher(path)
                    .results()
                    .map(result -> result.group(1))
                    .toList();
            StringBuilder regex = new StringBuilder();
            int end = 0;
            Matcher variable = VARIABLE.matcher(path);
            while (variable.find()) {
                regex.append(Pattern.quote(path.substring(end, variable.start())))
                        .append("([^/]+)");
                end = variable.end();
            }
            regex.append(Pattern.quote(path.substring(end)));
            return new Operation(id, method.toUpperCase(Locale.ROOT), Pattern.compile(regex.toString()), names);
        }
    }
}
