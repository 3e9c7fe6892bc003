package org.sucharit.measures.plan;

import jakarta.ws.rs.core.EntityTag;
import java.util.Arrays;
import org.sucharit.kit.http.Etags;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;
import org.sucharit.measures.content.Part;

/** Entity tags of what is being written: of a whole revision, {@code "100-r2"}, or of one part, {@code "101-measure-3"}. */
public final class RevisionTags {

    private RevisionTags() {}

    public static EntityTag of(RevisionEntity revision) {
        return of(revision.version(), revision.revision());
    }

    public static EntityTag of(long version, int revision) {
        return Etags.of(version, ofRevision(revision));
    }

    public static EntityTag of(long version, Part part) {
        return Etags.of(version, ofPart(part));
    }

    /** What the tags of a revision end with. */
    public static String ofRevision(int revision) {
        return "r" + revision;
    }

    /** What the tags of a part end with. */
    public static String ofPart(Part part) {
        return part.key().replace('/', '-');
    }

    /**
     * Requires that a revision is just as it was read.
     *
     * @throws ProblemException PRECONDITION_REQUIRED without a tag, STALE where something has become of it since
     */
    public static void require(String ifMatch, RevisionEntity revision) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(
                    ProblemType.PRECONDITION_REQUIRED,
                    "Read revision " + revision.revision() + " first, and send its ETag as If-Match: it says what was"
                            + " read.");
        }
        String tag = '"' + of(revision).getValue() + '"';
        if (Arrays.stream(ifMatch.split(",", -1)).map(String::strip).noneMatch(tag::equals)) {
            throw new ProblemException(
                    ProblemType.STALE,
                    "Revision " + revision.revision() + " has changed since it was read; it is " + tag
                            + " now. Read it again.");
        }
    }
}
