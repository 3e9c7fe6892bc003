package org.sucharit.measures.completeness.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.Label;

class MessagesTest {

    private final Map<String, Label> messages = RuleData.read("/completeness/messages.yaml", new TypeReference<>() {});

    @Test
    void every_rule_says_something_in_both_languages() {
        assertThat(messages.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Rule.values()).map(Rule::code).toList());
        messages.forEach((code, label) -> {
            assertThat(label.th()).as(code).matches("(?s).*[ก-๙].*").doesNotContain("TODO");
            assertThat(label.en()).as(code).matches("\\P{InThai}+");
        });
    }

    @Test
    void both_languages_tell_only_what_the_other_may_tell_too() {
        messages.forEach(
                (code, label) -> assertThat(placeholders(label.en())).as(code).isEqualTo(placeholders(label.th())));
    }

    private static Set<String> placeholders(String text) {
        Set<String> names = new TreeSet<>();
        Pattern.compile("\\{[a-z]+}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .forEach(names::add);
        return names;
    }
}
