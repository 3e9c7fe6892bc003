package org.sucharit.reporting.composition;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.sucharit.contracts.Label;
import org.sucharit.reporting.writing.Writing;

/**
 * The sentences of a document, kept as data, in its language and digits. A text is named by its path in the file,
 * {@code findings.urgent.empty}; words in braces are filled in. What documents share is in {@code texts/common-*.yaml}.
 */
public final class HouseTexts {

    private static final Map<String, HouseTexts> LOADED = new ConcurrentHashMap<>();

    private static final Pattern BRACE = Pattern.compile("[{}]");

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Map<String, List<Template>> texts;
    private final Map<String, String> common;
    private final Writing writing;

    /** A text, cut at its braces: every second part is a word to fill in. */
    private record Template(List<String> parts) {

        static Template of(String text) {
            return new Template(List.of(BRACE.split(text, -1)));
        }
    }

    private HouseTexts(Map<String, List<Template>> texts, Map<String, String> common, Writing writing) {
        this.texts = texts;
        this.common = common;
        this.writing = writing;
    }

    /**
     * The texts of a document.
     *
     * @param document {@code analysis}: its file in {@code texts}, without language
     * @throws IllegalStateException where the file is missing or no YAML
     */
    public static HouseTexts of(String document, Writing writing) {
        return LOADED.computeIfAbsent(document + " " + writing, _ -> {
            Map<String, List<Template>> texts = new HashMap<>();
            load("common", writing, texts);
            load(document, writing, texts);
            return new HouseTexts(texts, Map.of(), writing);
        });
    }

    private static void load(String file, Writing writing, Map<String, List<Template>> texts) {
        String resource = "/texts/" + file + "-" + writing.language().tag() + ".yaml";
        try (InputStream in = Objects.requireNonNull(HouseTexts.class.getResourceAsStream(resource), resource)) {
            collect("", YAML.readTree(in), writing, texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same texts, with values for words that many of them hold. */
    public HouseTexts with(Map<String, String> values) {
        return new HouseTexts(texts, values, writing);
    }

    /** A constant as it is spelt on the wire and in the paths of texts: {@code does-not-meet}. */
    public static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How these texts, and the figures among them, are written. */
    public Writing writing() {
        return writing;
    }

    /** A name in these texts' language. */
    public String name(Label label) {
        return writing.digits(writing.language() == Writing.Language.TH ? label.th() : label.en());
    }

    /** "a b and c"; with commas where the language has them. */
    public String listed(List<String> parts) {
        return listed(parts, get("word.and"));
    }

    /** "a b or c". */
    public String either(List<String> parts) {
        return listed(parts, get("word.or"));
    }

    private String listed(List<String> parts, String lastWord) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        String separator = get("word.separator");
        boolean joined = isThai(parts.getLast()) && isThai(lastWord);
        return String.join(separator, parts.subList(0, parts.size() - 1)) + " " + lastWord + (joined ? "" : " ")
                + parts.getLast();
    }

    private static boolean isThai(String text) {
        return !text.isEmpty() && text.codePointAt(0) >= 'ก';
    }

    /** Whether there is a text of this path. */
    public boolean has(String path) {
        return texts.containsKey(path);
    }

    /** The text, with pairs of word and value filled in. */
    public String get(String path, String... pairs) {
        return String.join(" ", all(path, pairs));
    }

    /** The texts of a list. */
    public List<String> all(String path, String... pairs) {
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

    private static void collect(String path, JsonNode node, Writing writing, Map<String, List<Template>> texts) {
        if (node.isObject()) {
            node.forEachEntry(
                    (name, child) -> collect(path.isEmpty() ? name : path + "." + name, child, writing, texts));
        } else if (node.isArray()) {
            List<Template> list = new ArrayList<>();
            node.forEach(child -> list.add(Template.of(writing.digits(child.asText()))));
            texts.put(path, List.copyOf(list));
        } else {
            texts.put(path, List.of(Template.of(writing.digits(node.asText()))));
        }
    }
}
