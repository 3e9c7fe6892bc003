package org.sucharit.kit.testsupport.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.quarkus.test.junit.callback.QuarkusTestAfterAllCallback;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestContext;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Gives an answer of an operation, {@code getScore.200.json}, that has no example yet the best of what the tests of this run sent to it and got. An example that is
 * there stays as it is, since no two runs have the same times and names; to have one made anew, delete its file and run the
 * tests. Where a file is left that is not committed, CI says so.
 */
public final class ExampleRecorder implements QuarkusTestBeforeEachCallback, QuarkusTestAfterAllCallback {

    private static final String RESOURCES = "META-INF/openapi-examples/";
    private static final Path FILES = Path.of("src", "main", "resources").resolve(RESOURCES);

    /** Where the kit's tests have resources of their own. */
    private static final String TESTS = "/api/v1/tests";

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final ObjectWriter WRITER =
            MAPPER.writer(new DefaultPrettyPrinter().withArrayIndenter(new DefaultIndenter("  ", "\n")));

    /** Of the whole run: each kind of callback has an instance of its own. */
    private static final Map<String, Exchange> BEST = new ConcurrentHashMap<>();

    private static volatile Operations operations;
    private static volatile String test = "";

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        test = context.getTestInstance().getClass().getSimpleName() + "."
                + context.getTestMethod().getName();
        if (operations == null) {
            operations = Operations.of(document());
            RestAssured.filters((Filter) ExampleRecorder::note);
        }
    }

    @Override
    public void afterAll(QuarkusTestContext context) {
        BEST.forEach(ExampleRecorder::write);
    }

    private static Path document() {
        return Path.of(ConfigProvider.getConfig()
                        .getValue("quarkus.smallrye-openapi.store-schema-directory", String.class))
                .resolve("openapi.json");
    }

    private static Response note(
            FilterableRequestSpecification request,
            FilterableResponseSpecification specification,
            FilterContext context) {
        Response response = context.next(request, specification);
        if (response.statusCode() / 100 == 2) {
            keep(URI.create(request.getURI()), request, response);
        }
        return response;
    }

    private static void keep(URI address, FilterableRequestSpecification request, Response response) {
        if (address.getPath().startsWith(TESTS)) {
            return;
        }
        operations.find(request.getMethod(), address.getPath()).ifPresent(found -> {
            String name = found.id() + "." + response.statusCode() + ".json";
            if (isWanted(name)) {
                BEST.merge(
                        name,
                        exchange(found, address, request, response),
                        (before, now) -> now.worth() > before.worth() ? now : before);
            }
        });
    }

    /** Not where there was one before this run: this service's among its sources, or the kit's. */
    private static boolean isWanted(String name) {
        return BEST.containsKey(name) || !(Files.exists(FILES.resolve(name)) || isOfTheKit(name));
    }

    private static boolean isOfTheKit(String name) {
        String here = Path.of("").toAbsolutePath().toUri().getPath();
        return Thread.currentThread()
                .getContextClassLoader()
                .resources(RESOURCES + name)
                .anyMatch(resource -> !resource.getPath().contains(here));
    }

    private static Exchange exchange(
            Operations.Found found, URI address, FilterableRequestSpecification request, Response response) {
        Map<String, String> parameters = new LinkedHashMap<>(found.parameters());
        if (address.getRawQuery() != null) {
            for (String pair : address.getRawQuery().split("&", -1)) {
                String[] parts = pair.split("=", 2);
                parameters.put(decoded(parts[0]), parts.length == 1 ? "" : decoded(parts[1]));
            }
        }
        return new Exchange(
                test,
                parameters,
                message(request.getContentType(), () -> body(request.getBody())),
                message(response.contentType(), response::asString));
    }

    private static String body(Object body) {
        return switch (body) {
            case String text -> text;
            case byte[] bytes -> new String(bytes, StandardCharsets.UTF_8);
            case null, default -> "";
        };
    }

    private static Exchange.Message message(String contentType, Supplier<String> text) {
        if (contentType == null) {
            return null;
        }
        String type = contentType.replaceFirst(";.*", "").strip();
        return switch (type) {
            case "application/json" -> json(type, text.get());
            case "text/csv", "application/x-ndjson", "application/yaml" ->
                new Exchange.Message(type, Shortened.text(text.get()));
            default -> null;
        };
    }

    private static Exchange.Message json(String type, String text) {
        try {
            JsonNode body = MAPPER.readTree(text);
            return body.isMissingNode() ? null : new Exchange.Message(type, Shortened.json(body));
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static void write(String name, Exchange exchange) {
        try {
            Files.createDirectories(FILES);
            Files.writeString(FILES.resolve(name), ReadableNames.of(WRITER.writeValueAsString(exchange)) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
