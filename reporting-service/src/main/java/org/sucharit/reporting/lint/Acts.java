package org.sucharit.reporting.lint;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The acts that official documents cite, and of which year each is; data: {@code lint/acts.yaml}. */
final class Acts {

    private static final Map<String, Integer> YEARS = load();

    /** An act's name, then its year; one that is cited as amended is another act. */
    private static final Pattern CITED = Pattern.compile("("
            + YEARS.keySet().stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(name -> name.chars()
                            .mapToObj(c -> Pattern.quote(Character.toString(c)))
                            .collect(Collectors.joining("\\s*")))
                    .collect(Collectors.joining("|"))
            + ")\\s*(?:พ\\.\\s*ศ\\.|พุทธศักราช)\\s*(\\d{4})");

    private Acts() {}

    /**
     * An act cited with a year that it is not of.
     *
     * @param cited the year in the text
     * @param year the act's own
     */
    record Miscited(String name, int cited, int year) {}

    /** Acts that a text, with Arabic digits, cites wrongly. */
    static List<Miscited> miscited(String text) {
        List<Miscited> found = new ArrayList<>();
        Matcher matcher = CITED.matcher(text);
        while (matcher.find()) {
            String name = matcher.group(1).replaceAll("\\s", "");
            int cited = Integer.parseInt(matcher.group(2));
            int year = YEARS.get(name);
            if (cited != year) {
                found.add(new Miscited(name, cited, year));
            }
        }
        return found;
    }

    private static Map<String, Integer> load() {
        try (InputStream file = Objects.requireNonNull(Acts.class.getResourceAsStream("/lint/acts.yaml"))) {
            return new YAMLMapper().readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
