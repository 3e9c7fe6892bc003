package org.sucharit.assessment.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sucharit.contracts.Label;
import org.sucharit.kit.problem.Problem;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.Violation;

/** Collects what is wrong with an organisation, as many as an answer names. */
final class OrganisationMistakes {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,63}");

    private final List<Violation> violations = new ArrayList<>();

    void add(String pointer, String code, String message) {
        if (violations.size() < Problem.MAX_VIOLATIONS) {
            violations.add(Violation.at(pointer, code, message));
        }
    }

    boolean isEmpty() {
        return violations.isEmpty();
    }

    void throwIfAny() {
        ProblemException.requireNone(violations);
    }

    /** Checks that a part's code is there and well formed. */
    void checkCode(String pointer, String code) {
        if (code == null || !CODE.matcher(code).matches()) {
            add(pointer, "bad-code", "A code has 1 to 64 letters, digits, dots, hyphens or underscores.");
        }
    }

    /** Checks a name in both languages, and strips it. */
    Label name(String pointer, Label name) {
        if (name == null) {
            add(pointer, "required", "A name in Thai and English is missing.");
            return null;
        }
        return new Label(text(pointer + "/th", name.th()), text(pointer + "/en", name.en()));
    }

    /** Checks a name, and strips it. */
    String text(String pointer, String text) {
        if (text == null || text.isBlank()) {
            add(pointer, "required", "A name is missing.");
            return null;
        }
        String name = text.strip();
        NameRule.mistake(name).ifPresent(mistake -> add(pointer, "bad-text", mistake));
        return name;
    }
}
