package org.sucharit.local.nation;

import java.nio.charset.StandardCharsets;
import org.sucharit.local.suite.Api.Answer;
import org.sucharit.local.suite.LaunchException;

/** Holds an answer against what was hoped for. */
final class Accepted {

    /** Enough of a problem to see what it is about; a file's may name a thousand rows. */
    private static final int SHOWN = 2_000;

    private Accepted() {}

    /**
     * The answer, if the suite did what it was asked.
     *
     * @param doing what that was: "reading the provinces"
     * @throws LaunchException with what the suite said instead
     */
    static Answer require(Answer answer, String doing) {
        if (!answer.ok()) {
            String said = new String(answer.body(), StandardCharsets.UTF_8);
            throw new LaunchException("The suite refused %s with status %d: %s"
                    .formatted(doing, answer.status(), said.substring(0, Math.min(SHOWN, said.length()))));
        }
        return answer;
    }
}
