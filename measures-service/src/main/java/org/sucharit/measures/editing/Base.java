package org.sucharit.measures.editing;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.kit.http.Etags;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;
import org.sucharit.kit.problem.Violation;
import org.sucharit.measures.content.Part;
import org.sucharit.measures.editing.Writing.Held;
import org.sucharit.measures.plan.RevisionTags;

/**
 * What an edit is based on. Whoever read a whole revision read each of its parts, up to the version of its tag; the tag
 * that an edit was answered with is of its part alone; and a plan's own tag is of what is in force, which is what is being
 * written only while the plan is a draft.
 */
final class Base {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})(?:-([^\"]+))?\"");

    private Base() {}

    /**
     * Refuses an edit that is based on an older version of its part.
     *
     * @param version the part's
     * @param changed what has changed of the part since a version
     * @throws ProblemException PRECONDITION_REQUIRED without, STALE with everything that has changed
     */
    static void require(String ifMatch, Held held, Part part, long version, LongFunction<List<Violation>> changed) {
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
                .filter(tag -> isOf(tag.group(2), held, part))
                .mapToLong(tag -> Long.parseLong(tag.group(1)))
                .max();
        if (read.isEmpty() || read.getAsLong() < version) {
            throw new ProblemException(
                    ProblemType.STALE,
                    "It was changed after you read it, or what you read is not what is being written; nothing of yours"
                            + " was taken. Read the open revision, "
                            + held.revision().revision()
                            + ", and redo the edit.",
                    read.isEmpty() ? List.of() : changed.apply(read.getAsLong()));
        }
    }

    private static boolean isOf(String what, Held held, Part part) {
        if (what == null) {
            return held.plan().state() == Plan.State.DRAFT;
        }
        return what.equals(RevisionTags.ofRevision(held.revision().revision()))
                || what.equals(RevisionTags.ofPart(part));
    }
}
