package org.sucharit.reporting.analysis;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The sentences of a document, kept as data. A text is named by its path in the file, {@code findings.urgent.empty};
 * words in braces are filled in.
 */
final class HouseTexts {

    private static final Pattern BRACE = Pattern.compile("[{}]");

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Map<String, List<Template>> texts;
    private final Map<String, String> common;

    /** A text, cut at its braces: every second part is a word to fill in. */
    private record Template(List<String> parts) {

        static Template of(String text) {
            return new Template(List.of(BRACE.split(text, -1)));
        }
    }

    private HouseTexts(Map<String, List<Template>> texts, Map<String, String> common) {
        this.texts = texts;
        this.common = common;
    }

    /** @throws IllegalStateException where the resource is missing or no YAML */
    static HouseTexts load(String resource) {
        Map<String, List<Template>> texts = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(HouseTexts.class.getResourceAsStream(resource), resource)) {
            collect("", YAML.readTree(in), texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new HouseTexts(texts, Map.of());
    }

    /** The same texts, with values for words that many of them hold. */
    HouseTexts with(Map<String, String> values) {
        return new HouseTexts(texts, values);
    }

    boolean has(String path) {
        return texts.containsKey(path);
    }

    /** The text, with pairs of word and value filled in. */
    String get(String path, String... pairs) {
        return String.join(" ", all(path, pairs));
    }

    /** The texts of a list. */
    List<String> all(String path, String... pairs) {
        List<Template> found = texts.get(path);
        if (found == null) {
            throw new IllegalArgumentException("No text " + path);
        }
        return found.stream().map(text -> fill(path, text.parts(), pairs)).toList();
    }

    private String fill(String path, List<String> parts, String... pairs) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            filled.append(i % 2 == 0 ? parts.get(i) : value(path, parts.get(i), pairs));
        }
        return filled.toString();
    }

    private String value(String path, String word, String... pairs) {
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            if (pairs[i].equals(word)) {
                return pairs[i + 1];
            }
        }
        String value = common.get(word);
        if (value == null) {
            throw new IllegalArgumentException("No value for {" + word + "} in text " + path);
        }
        return value;
    }

    private static void collect(String path, JsonNode node, Map<String, List<Template>> texts) {
        if (node.isObject()) {
            node.forEachEntry((name, child) -> collect(path.isEmpty() ? name : path + "." + name, child, texts));
        } else if (node.isArray()) {
            List<Template> list = new ArrayList<>();
            node.forEach(child -> list.add(Template.of(child.asText())));
            texts.put(path, List.copyOf(list));
        } else {
            texts.put(path, List.of(Template.of(node.asText())));
        }
    }
}
