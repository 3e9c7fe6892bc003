package org.sucharit.assessment.agency;

import java.util.Optional;
import java.util.regex.Pattern;

/** What can be a name. */
final class NameRule {

    private static final int MAX_LENGTH = 300;
    /** Control characters, and halves of characters, which no database takes. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");

    private NameRule() {}

    /** What is wrong with a name, in a sentence. */
    static Optional<String> mistake(String name) {
        return name.length() > MAX_LENGTH
                        || UNPRINTABLE.matcher(name).find()
                        || !LETTER.matcher(name).find()
                ? Optional.of("A name has a letter, at most " + MAX_LENGTH + " characters and no control characters.")
                : Optional.empty();
    }
}
