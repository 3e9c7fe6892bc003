package org.sucharit.contracts.testsupport;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Where a record and its schema say different things: fields, types, spellings of enums, what may be null. That a
 * component may be null is taken from the record's documentation: its {@code @param} then has the word "null".
 */
public final class RecordDrift {

    private static final Map<Class<?>, String> TYPES = Map.of(
            int.class, "integer",
            long.class, "integer",
            Integer.class, "integer",
            Long.class, "integer",
            boolean.class, "boolean",
            String.class, "string",
            BigDecimal.class, "string",
            LocalDate.class, "string");
    private static final Map<String, List<String>> BOUNDS = Map.of(
            "integer", List.of("minimum", "maximum"),
            "array", List.of("maxItems"),
            "object", List.of(),
            "boolean", List.of());

    private final JsonNode root;
    private final List<String> drift = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private RecordDrift(JsonNode root) {
        this.root = root;
    }

    /** Every difference, with its place; empty where there is none. */
    public static List<String> between(Class<? extends Record> type, JsonNode schema) {
        RecordDrift comparison = new RecordDrift(schema);
        comparison.compare(type.getSimpleName(), type, schema, false);
        return comparison.drift;
    }

    private void compare(String path, Type type, JsonNode part, boolean mayBeNull) {
        JsonNode schema = Schemas.resolve(root, part);
        Class<?> raw = (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
        expect(path, "has a description", !schema.path("description").asText().isBlank());
        List<String> types = Schemas.texts(schema.path("type"));
        String expected = jsonType(raw);
        expect(
                path,
                "is " + (mayBeNull ? expected + " or null" : expected),
                typesOf(expected, mayBeNull).equals(Set.copyOf(types)));
        BOUNDS.getOrDefault(expected, List.of()).forEach(bound -> expect(path, "has a " + bound, schema.has(bound)));
        if (raw.isEnum()) {
            Set<String> codes = new TreeSet<>(codes(raw));
            if (mayBeNull) {
                codes.add("null");
            }
            expect(path, "is one of " + codes, codes.equals(new TreeSet<>(Schemas.texts(schema.path("enum")))));
        } else if (raw == BigDecimal.class) {
            expect(
                    path,
                    "has the pattern of a decimal",
                    schema.path("pattern").asText().contains("[0-9]"));
        } else if (raw == String.class) {
            expect(path, "has a pattern", schema.has("pattern"));
            expect(path, "has a finite length", schema.has("maxLength") || isAnchored(schema));
        } else if (raw == List.class) {
            compare(path + "[]", argument(type, 0), schema.path("items"), false);
        } else if (raw == Map.class) {
            expect(path, "has a maxProperties", schema.has("maxProperties"));
            compare(path + "{key}", argument(type, 0), schema.path("propertyNames"), false);
            compare(path + "{}", argument(type, 1), schema.path("additionalProperties"), false);
        } else if (raw.isRecord() && seen.add(raw.getName() + " " + part.path("$ref"))) {
            compareFields(path, raw, schema);
        }
    }

    private void compareFields(String path, Class<?> type, JsonNode schema) {
        Set<String> properties = new LinkedHashSet<>();
        schema.path("properties").fieldNames().forEachRemaining(properties::add);
        Set<String> required = Set.copyOf(Schemas.texts(schema.path("required")));
        Set<String> components = new LinkedHashSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            String at = path + "." + name;
            components.add(name);
            if (!properties.contains(name)) {
                drift.add(at + " is not in the schema");
                continue;
            }
            boolean mayBeNull = RecordDocs.mayBeNull(type, name);
            compare(at, component.getGenericType(), schema.path("properties").path(name), mayBeNull);
            // An absent field is read as null, which only an object that may be null can be.
            expect(at, "is required", required.contains(name) || mayBeNull);
        }
        properties.stream()
                .filter(name -> !components.contains(name))
                .forEach(name -> drift.add(path + "." + name + " is not in the record"));
        required.stream()
                .filter(name -> !properties.contains(name))
                .forEach(name -> drift.add(path + "." + name + " is required but not described"));
        expect(path, "is open to further fields", !schema.has("additionalProperties"));
    }

    private void expect(String path, String what, boolean holds) {
        if (!holds) {
            drift.add(path + ": the schema must say that it " + what);
        }
    }

    private static String jsonType(Class<?> type) {
        if (type.isEnum()) {
            return "string";
        }
        if (type == List.class) {
            return "array";
        }
        if (type == Map.class || type.isRecord()) {
            return "object";
        }
        String known = TYPES.get(type);
        if (known == null) {
            throw new IllegalArgumentException("no JSON type is agreed for " + type);
        }
        return known;
    }

    private static Set<String> typesOf(String type, boolean mayBeNull) {
        return mayBeNull ? Set.of(type, "null") : Set.of(type);
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }

    private static boolean isAnchored(JsonNode schema) {
        String pattern = schema.path("pattern").asText();
        return pattern.startsWith("^")
                && pattern.endsWith("$")
                && Stream.of("*", "+").noneMatch(pattern::contains);
    }

    private static List<String> codes(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(Field::isEnumConstant)
                .map(constant -> constant.getAnnotation(JsonProperty.class).value())
                .toList();
    }
}
