package org.sucharit.local.testsupport.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The ways to get an operation's request wrong, each alone. */
final class Mutations {

    /** Of a large file only so many are changed, evenly spread. */
    private static final int MAX_CELLS = 40;

    private final Operation operation;
    private final Sample sample;
    private final List<Call> calls = new ArrayList<>();

    private Mutations(Operation operation, Sample sample) {
        this.operation = operation;
        this.sample = sample.of(operation);
    }

    /**
     * Every one of them, in a fixed order.
     *
     * @param taken the methods that are offered at the operation's path
     */
    static List<Call> of(Operation operation, Sample sample, Set<String> taken) {
        Mutations mutations = new Mutations(operation, sample);
        Call good = Call.good(
                operation,
                sample,
                operation.bodies().keySet().stream().findFirst().orElse(null));
        mutations.addresses(good);
        mutations.headers(good);
        mutations.methods(good, taken);
        operation.bodies().forEach((type, schema) -> {
            Call base = Call.good(operation, sample, type);
            mutations.types(base);
            if (type.endsWith("json")) {
                mutations.json(base, schema);
            } else {
                mutations.file(base);
            }
        });
        return mutations.calls;
    }

    private void addresses(Call good) {
        for (Operation.Parameter parameter : operation.parametersIn("path")) {
            for (Hostile.Value value : Hostile.ADDRESSES) {
                // An empty segment is another address, which may be there.
                boolean refused = !value.raw().isEmpty() && Hostile.impossible(parameter.schema(), value);
                calls.add(good.segment(parameter, sample, value.raw(), value.says())
                        .mustBeRefused(refused));
            }
        }
        for (Operation.Parameter parameter : operation.parametersIn("query")) {
            String name = Call.encoded(parameter.name());
            String value = Call.encoded(sample.text(parameter.name(), parameter.schema()));
            calls.add(good.query("a good " + name, name + "=" + value));
            calls.add(good.query(name + " twice", name + "=" + value, name + "=" + value));
            calls.add(good.query(name + " without value", name));
            for (Hostile.Value hostile : Hostile.ADDRESSES) {
                boolean refused = Hostile.impossible(parameter.schema(), hostile);
                calls.add(good.query(name + " " + hostile.says(), name + "=" + hostile.raw())
                        .mustBeRefused(refused));
            }
        }
        calls.add(good.query("an unknown parameter", "no-such-parameter=1"));
        calls.add(good.query("a nameless parameter", "=&&=1&"));
        calls.add(good.query("a thousand parameters", "a=1&".repeat(1_000)));
    }

    private void headers(Call good) {
        for (Operation.Parameter parameter : operation.parametersIn("header")) {
            String name = parameter.name();
            calls.add(good.header(name, null, "no " + name));
            for (String value : List.of("", "\"", "W/\"1\"", "\"1\", *", "no-such-thing", "-1", "x".repeat(4_000))) {
                calls.add(good.header(name, value, name + " " + (value.length() > 100 ? "long" : value)));
            }
        }
        for (String accept : List.of("image/png", "application/xml;q=0.1", "text")) {
            calls.add(good.header("Accept", accept, "Accept " + accept));
        }
        for (String accept : List.of(";;q=x,", "*/*;q=7", "a/b/c", "/")) {
            calls.add(good.header("Accept", accept, "broken Accept " + accept));
        }
        for (String language : List.of("xx", "***", "th;q=9,en;q=", "x".repeat(500), "-")) {
            calls.add(good.header("Accept-Language", language, "a strange language"));
        }
        for (String token : List.of(
                "Bearer", "Bearer ", "Bearer a.b.c", "Basic YTpi", "Basic !", "x", "Bearer " + "a".repeat(3_000))) {
            calls.add(good.header("Authorization", token, "token " + token.length() + " long")
                    .mustBeRefused(token.startsWith("Bearer a")));
        }
        calls.add(good.header("If-None-Match", "*", "If-None-Match *"));
        calls.add(good.header("If-None-Match", "\"", "a broken If-None-Match"));
        calls.add(good.header("If-Modified-Since", "yesterday", "a broken date"));
        calls.add(good.header("Range", "bytes=5-1", "a broken range"));
        calls.add(good.header("Cookie", "=;=;\u00ff", "a broken cookie"));
        calls.add(good.header("X-Forwarded-Host", "evil.example\"<", "a claimed host"));
        calls.add(good.header("X-HTTP-Method-Override", "DELETE", "another method in a header"));
        calls.add(good.header("X-Long", "x".repeat(100_000), "an oversized header")
                .mustBeRefused(true));
    }

    private void methods(Call good, Set<String> taken) {
        for (String method : List.of("GET", "PUT", "POST", "PATCH", "DELETE")) {
            if (!taken.contains(method)) {
                calls.add(good.method(method).mustBeRefused(true));
            }
        }
        for (String method : List.of("HEAD", "OPTIONS", "TRACE", "FROB")) {
            calls.add(good.method(method).mustBeRefused(method.equals("FROB") || method.equals("TRACE")));
        }
    }

    private void types(Call good) {
        for (String type : List.of("text/plain", "application/xml", "multipart/form-data")) {
            calls.add(good.header("Content-Type", type, "Content-Type " + type).mustBeRefused(true));
        }
        String own = good.headers().get("Content-Type");
        for (String type :
                List.of("", "text", "/", ";;", own + "; charset=utf-99", own + "; charset=utf-16", own + ";=")) {
            calls.add(good.header("Content-Type", type, "Content-Type " + type));
        }
        calls.add(good.header("Content-Type", null, "no Content-Type"));
        calls.add(good.header("Content-Encoding", "gzip", "an encoding that it has not"));
        calls.add(good.header("Content-Encoding", "frob", "an unknown encoding"));
        calls.add(good.body(new byte[0], "an empty body"));
        calls.add(good.body(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, (byte) 0xc0}, "a binary body")
                .mustBeRefused(true));
    }

    private void file(Call good) {
        String text = new String(good.body(), StandardCharsets.UTF_8);
        calls.add(good);
        calls.add(good.body(Hostile.utf8("\ufeff" + text.replace("\n", "\r\n")), "CRLF and a BOM"));
        calls.add(good.body(Hostile.utf8(text + text), "every row twice"));
        calls.add(good.body(Hostile.utf8(text.replaceFirst("\n.*", "")), "one line"));
        calls.add(good.body(Hostile.utf8(text + "\"open"), "an open quote"));
        calls.add(good.body(Hostile.utf8(text + "\u0000"), "a NUL at the end"));
        calls.add(good.body(Hostile.utf8(",".repeat(100_000) + "\n"), "a hundred thousand columns"));
        calls.add(good.body(Hostile.utf8("\n".repeat(Hostile.utf8(text).length * 100)), "empty lines"));
        String[] cells = text.split("(?<=[,\n])|(?=[,\n])", -1);
        List<Integer> filled = IntStream.range(0, cells.length)
                .filter(i -> !cells[i].isBlank() && !cells[i].equals(","))
                .boxed()
                .toList();
        int stride = 1 + filled.size() / MAX_CELLS;
        for (int at = 0; at < filled.size(); at += stride) {
            int i = filled.get(at);
            for (Hostile.Value value : Hostile.VALUES) {
                if (value.kind() == Hostile.Kind.TEXT || value.kind() == Hostile.Kind.DECIMAL) {
                    String[] changed = cells.clone();
                    changed[i] = value.raw().replace("\\u0000", "\u0000").replace("\\r\\n", "\r\n");
                    calls.add(good.body(Hostile.utf8(String.join("", changed)), value.says() + " in cell " + i));
                }
            }
        }
    }

    private void json(Call good, JsonNode schema) {
        calls.add(good);
        for (Hostile.Value value : Hostile.BODIES) {
            calls.add(good.body(Hostile.utf8(value.raw()), "a body of " + value.says())
                    .mustBeRefused(value.impossibleFor(schema) || value.kind() == Hostile.Kind.NULL));
        }
        String text = sample.value("", schema).toString();
        calls.add(good.body(Hostile.utf8(text.substring(0, text.length() - 1)), "a body cut off")
                .mustBeRefused(true));
        if (text.startsWith("{\"")) {
            String first = text.substring(1, text.indexOf(':') + 1);
            calls.add(good.body(Hostile.utf8("{" + first + "null," + text.substring(1)), "a field twice")
                    .mustBeRefused(true));
            calls.add(good.body(Hostile.utf8("{\"noSuchField\":1," + text.substring(1)), "an unknown field")
                    .mustBeRefused(true));
        }
        fields(good, sample.value("", schema), schema, "");
        JsonNode least = sample.least(schema);
        // Each optional field beside nothing but what is required: no other one's mistake hides its own.
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            if (least instanceof ObjectNode object && !object.has(property.getKey())) {
                ObjectNode one = object.deepCopy();
                one.set(property.getKey(), sample.value(property.getKey(), property.getValue()));
                JsonNode alone = schema.deepCopy();
                ((ObjectNode) alone.path("properties"))
                        .retain(one.properties().stream().map(Map.Entry::getKey).toList());
                fields(good, one, alone, "");
            }
        }
    }

    /** Walks schema and sample together; at each place the sample is changed, sent, and mended again. */
    private void fields(Call good, JsonNode whole, JsonNode schema, String pointer) {
        JsonNode here = whole.at(pointer);
        if (here instanceof ObjectNode object) {
            schema.path("properties")
                    .properties()
                    .forEach(property -> field(good, whole, object, schema, property, pointer));
        } else if (here instanceof ArrayNode array && !array.isEmpty()) {
            JsonNode before = array.get(0);
            for (Hostile.Value value : Hostile.VALUES) {
                array.set(0, array.rawValueNode(new RawValue(value.raw())));
                add(good, whole, pointer + "/0 " + value.says(), value.impossibleFor(schema.path("items")));
            }
            array.set(0, before);
            fields(good, whole, schema.path("items"), pointer + "/0");
        }
    }

    private void field(
            Call good,
            JsonNode whole,
            ObjectNode object,
            JsonNode schema,
            Map.Entry<String, JsonNode> property,
            String pointer) {
        String name = property.getKey();
        String place = pointer + "/" + name;
        JsonNode before = object.remove(name);
        add(good, whole, place + " missing", isRequired(schema, name));
        for (Hostile.Value value : Hostile.VALUES) {
            object.putRawValue(name, new RawValue(value.raw()));
            add(good, whole, place + " " + value.says(), value.impossibleFor(property.getValue()));
        }
        object.set(name, before);
        fields(good, whole, property.getValue(), place);
    }

    private void add(Call good, JsonNode body, String what, boolean refused) {
        calls.add(good.body(Hostile.utf8(body.toString()), what).mustBeRefused(refused));
    }

    private static boolean isRequired(JsonNode schema, String name) {
        return schema.path("required")
                .valueStream()
                .anyMatch(required -> required.asText().equals(name));
    }
}
