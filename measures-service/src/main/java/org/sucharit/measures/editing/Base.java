package org.sucharit.measures.editing;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sucharit.kit.http.Etags;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;
import org.sucharit.kit.problem.Violation;

/**
 * What an edit is based on. The tag of a plan also stands for each of its parts: whoever read the plan at some version
 * read all that was written up to it.
 */
final class Base {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})(?:-[^\"]*)?\"");

    private Base() {}

    /**
     * Refuses an edit that is based on an older version of its part.
     *
     * @param version the part's
     * @param changed what has changed of the part since a version
     * @throws ProblemException PRECONDITION_REQUIRED without, STALE with everything that has changed
     */
    static void require(String ifMatch, long version, LongFunction<List<Violation>> changed) {
        if (ifMatch == null || ifMatch.isBlank()) {
            Etags.requireMatch(ifMatch, version);
        }
        if (ifMatch.strip().equals("*")) {
            return;
        }
        OptionalLong read = Arrays.stream(ifMatch.split(",", -1))
                .map(String::strip)
                .map(TAG::matcher)
                .filter(Matcher::matches)
                .mapToLong(tag -> Long.parseLong(tag.group(1)))
                .max();
        if (read.isEmpty() || read.getAsLong() < version) {
            throw new ProblemException(
                    ProblemType.STALE,
                    "It was changed after you read it; nothing of yours was taken. Read it again and redo the edit.",
                    read.isEmpty() ? List.of() : changed.apply(read.getAsLong()));
        }
    }
}
