package org.sucharit.assessment.framework;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.sucharit.assessment.framework.FrameworkMistake.Code;
import org.sucharit.assessment.framework.Mistakes.Position;
import org.sucharit.kit.json.Wire;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A place in a YAML document. It reads the value that should stand there; where something else stands there it notes
 * the mistake and gives null, so that reading goes on and finds the rest.
 */
final class Spot {

    private static final int LONGEST_TEXT = 2_000;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,9})?");
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,9}");

    private final Node node;
    private final String path;
    private final Mistakes mistakes;

    Spot(Node node, String path, Mistakes mistakes) {
        this.node = node;
        this.path = path;
        this.mistakes = mistakes;
        mistakes.locate(path, position(node));
    }

    /** The entries of an object; every key must be one of the known ones. */
    Fields object(String... known) {
        if (!(node instanceof MappingNode mapping)) {
            return wrong(Code.WRONG_TYPE, "Write an object here, with the keys " + String.join(", ", known) + ".");
        }
        Map<String, Spot> entries = new LinkedHashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            String entryPath = path + "/" + shortened(key).replace("~", "~0").replace("/", "~1");
            if (!Arrays.asList(known).contains(key)) {
                mistakes.add(
                        entryPath,
                        position(entry.getKeyNode()),
                        Code.UNKNOWN_KEY,
                        "\"" + shortened(key) + "\" is not known here; use " + String.join(", ", known) + ".");
            } else if (entries.containsKey(key)) {
                mistakes.add(
                        entryPath,
                        position(entry.getKeyNode()),
                        Code.DUPLICATE_KEY,
                        "\"" + key + "\" is given twice; keep one of the two.");
            } else {
                entries.put(key, new Spot(entry.getValueNode(), entryPath, mistakes));
            }
        }
        return new Fields(entries);
    }

    /** The entries of a list, each read by {@code reader}; null where one could not be read. */
    <T> List<T> list(Function<Spot, T> reader) {
        if (!(node instanceof SequenceNode sequence)) {
            return wrong(Code.WRONG_TYPE, "Write a list here, each entry after a dash.");
        }
        List<T> entries = new ArrayList<>();
        for (Node entry : sequence.getValue()) {
            entries.add(reader.apply(new Spot(entry, path + "/" + entries.size(), mistakes)));
        }
        return Collections.unmodifiableList(entries);
    }

    /** Text as it is shown to people. */
    String text() {
        String text = scalar("a text");
        if (text == null) {
            return null;
        }
        if (text.isBlank()) {
            return wrong(Code.BAD_TEXT, "Write a text here; it must not be blank.");
        }
        if (text.length() > LONGEST_TEXT) {
            return wrong(Code.BAD_TEXT, "Shorten this text to at most 2,000 characters.");
        }
        // Surrogates are not allowed alone: neither UTF-8 nor the database can hold them.
        if (text.codePoints().anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE)) {
            return wrong(Code.BAD_TEXT, "Remove line breaks, tabs and other control characters from this text.");
        }
        return text.strip();
    }

    /** A code; {@code example} tells what the pattern wants. */
    String code(Pattern pattern, String example) {
        String code = scalar("a code");
        if (code == null || pattern.matcher(code).matches()) {
            return code;
        }
        return wrong(Code.BAD_CODE, "\"" + shortened(code) + "\" is not such a code; write it like " + example + ".");
    }

    /** A number within bounds, both inclusive. */
    BigDecimal number(BigDecimal low, BigDecimal high) {
        String written = plainScalar("a number");
        if (written == null) {
            return null;
        }
        if (!NUMBER.matcher(written).matches()) {
            return wrong(
                    Code.WRONG_TYPE,
                    "\"" + shortened(written) + "\" is not a number; write Arabic digits, like 85 or 84.99.");
        }
        BigDecimal number = new BigDecimal(written);
        return number.compareTo(low) >= 0 && number.compareTo(high) <= 0
                ? number
                : wrong(Code.OUT_OF_RANGE, "Write a number from " + low + " to " + high + "; this is " + written + ".");
    }

    /** A whole number within bounds, both inclusive; {@code hint} ends the sentence about a number outside them. */
    Integer integer(int low, int high, String hint) {
        String written = plainScalar("a whole number");
        if (written == null) {
            return null;
        }
        if (!INTEGER.matcher(written).matches()) {
            return wrong(
                    Code.WRONG_TYPE,
                    "\"" + shortened(written) + "\" is not a whole number; write Arabic digits, like 2568.");
        }
        int number = Integer.parseInt(written);
        return number >= low && number <= high
                ? Integer.valueOf(number)
                : wrong(
                        Code.OUT_OF_RANGE,
                        "Write a whole number from " + low + " to " + high + hint + "; this is " + written + ".");
    }

    Boolean trueOrFalse() {
        String value = plainScalar("true or false");
        if (value == null || value.equals("true") || value.equals("false")) {
            return value == null ? null : Boolean.valueOf(value);
        }
        return wrong(Code.WRONG_TYPE, "Write true or false here.");
    }

    /** One of the words by which an enum is known outside. */
    <E extends Enum<E>> E oneOf(Class<E> words) {
        String word = scalar("a word");
        return word == null
                ? null
                : Wire.parse(words, word)
                        .orElseGet(() -> wrong(
                                Code.UNKNOWN_REFERENCE,
                                "\"" + shortened(word) + "\" is not known; use one of " + Wire.codes(words) + "."));
    }

    private String scalar(String wanted) {
        if (node instanceof ScalarNode scalar && !isNull()) {
            return scalar.getValue();
        }
        return wrong(Code.WRONG_TYPE, "Write " + wanted + " here.");
    }

    private String plainScalar(String wanted) {
        if (node instanceof ScalarNode scalar && !scalar.isPlain()) {
            return wrong(Code.WRONG_TYPE, "Write " + wanted + " here, without quotes.");
        }
        return scalar(wanted);
    }

    private boolean isNull() {
        return node.getTag().equals(Tag.NULL);
    }

    /** Notes a mistake; gives null, which is of every type. */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    private <T> T wrong(Code code, String message) {
        mistakes.add(path, code, message);
        return null;
    }

    private static Position position(Node node) {
        return YamlText.position(node.getStartMark());
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= 40
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 40)) + "…";
    }

    /** The entries of an object by key. */
    final class Fields {

        private final Map<String, Spot> entries;

        private Fields(Map<String, Spot> entries) {
            this.entries = entries;
        }

        /** The value under a key that must be there; null and a mistake where it is not. */
        <T> T required(String key, Function<Spot, T> reader) {
            Spot entry = entries.get(key);
            if (entry == null || entry.isNull()) {
                mistakes.add(path + "/" + key, Code.MISSING_KEY, "Add \"" + key + "\" with a value.");
                return null;
            }
            return reader.apply(entry);
        }

        /** The value under a key that may be absent. */
        <T> T optional(String key, T absent, Function<Spot, T> reader) {
            Spot entry = entries.get(key);
            return entry == null || entry.isNull() ? absent : reader.apply(entry);
        }
    }
}
