package org.sucharit.measures.completeness.rules;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sucharit.contracts.Label;

/** Gaps as they are found. */
final class Gaps {

    private static final Map<String, Label> MESSAGES =
            RuleData.read("/completeness/messages.yaml", new TypeReference<>() {});
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

    private final List<Gap> found = new ArrayList<>();

    /** With what the placeholders of the rule's message stand for, name after value: {@code "node", "OIT.o23"}. */
    void add(Rule rule, String place, String... values) {
        Label message = MESSAGES.get(rule.code());
        found.add(new Gap(
                rule.severity(),
                rule.code(),
                place,
                new Label(filled(message.th(), values), filled(message.en(), values))));
    }

    /** With one value that is said otherwise in each language. */
    void add(Rule rule, String place, Label value, String... values) {
        Label message = MESSAGES.get(rule.code());
        String th = message.th().replace("{label}", value.th());
        String en = message.en().replace("{label}", value.en());
        found.add(new Gap(rule.severity(), rule.code(), place, new Label(filled(th, values), filled(en, values))));
    }

    /** What matters most first; of equal weight as found. */
    List<Gap> ordered() {
        return found.stream().sorted(Comparator.comparing(Gap::severity)).toList();
    }

    /** Fills in one pass, so that braces in a text stay what they are. */
    private static String filled(String text, String... values) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> {
            for (int i = 0; i < values.length; i += 2) {
                if (values[i].equals(found.group(1))) {
                    return Matcher.quoteReplacement(values[i + 1]);
                }
            }
            return Matcher.quoteReplacement(found.group());
        });
    }
}
