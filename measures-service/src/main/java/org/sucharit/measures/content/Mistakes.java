package org.sucharit.measures.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sucharit.kit.problem.Problem;
import org.sucharit.kit.problem.Violation;

/** What is wrong with what somebody sends, as many as an answer names; and whether a text is one. */
public final class Mistakes {

    /** Characters of one text. */
    public static final int TEXT = 10_000;

    /** Control characters but for line ends and tabs, halves of characters, and what turns the direction of text. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t\\r]]");

    private final List<Violation> violations = new ArrayList<>();

    public List<Violation> all() {
        return List.copyOf(violations);
    }

    /** Notes one. */
    public void add(String at, String code, String message) {
        if (violations.size() < Problem.MAX_VIOLATIONS) {
            violations.add(Violation.at(at, code, message));
        }
    }

    /** Checks an optional text; blank counts as none. */
    public String optionalText(String at, String text, int most) {
        return text == null || text.isBlank() ? null : text(at, text, most);
    }

    /** Checks a text, and strips it. */
    public String text(String at, String text, int most) {
        if (text == null || text.isBlank()) {
            add(at, "required", "A text is missing.");
            return null;
        }
        String stripped = text.strip();
        if (stripped.length() > most) {
            add(at, "too-long", "It has " + stripped.length() + " characters; at most " + most + " are taken.");
        }
        if (UNPRINTABLE.matcher(stripped).find()) {
            add(at, "bad-text", "It has characters that cannot be printed; remove them.");
        }
        return stripped;
    }
}
