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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of a document, kept as data. A text is named by its path in the file, {@code findings.urgent.empty};
 * words in braces are filled in.
 */
final class HouseTexts {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z-]+)}");

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Map<String, List<String>> texts;
    private final Map<String, String> common;

    private HouseTexts(Map<String, List<String>> texts, Map<String, String> common) {
        this.texts = texts;
        this.common = common;
    }

    /** @throws IllegalStateException where the resource is missing or no YAML */
    static HouseTexts load(String resource) {
        Map<String, List<String>> texts = new HashMap<>();
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
        List<String> found = texts.get(path);
        if (found == null) {
            throw new IllegalArgumentException("No text " + path);
        }
        Map<String, String> values = new HashMap<>(common);
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            values.put(pairs[i], pairs[i + 1]);
        }
        return found.stream().map(text -> fill(path, text, values)).toList();
    }

    private static String fill(String path, String text, Map<String, String> values) {
        Matcher words = PLACEHOLDER.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (words.find()) {
            String value = values.get(words.group(1));
            if (value == null) {
                throw new IllegalArgumentException("No value for {" + words.group(1) + "} in text " + path);
            }
            words.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        return words.appendTail(filled).toString();
    }

    private static void collect(String path, JsonNode node, Map<String, List<String>> texts) {
        if (node.isObject()) {
            node.forEachEntry((name, child) -> collect(path.isEmpty() ? name : path + "." + name, child, texts));
        } else if (node.isArray()) {
            List<String> list = new ArrayList<>();
            node.forEach(child -> list.add(child.asText()));
            texts.put(path, List.copyOf(list));
        } else {
            texts.put(path, List.of(node.asText()));
        }
    }
}
