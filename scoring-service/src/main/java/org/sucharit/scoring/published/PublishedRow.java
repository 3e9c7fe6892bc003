package org.sucharit.scoring.published;

import java.util.List;
import java.util.Map;
import org.sucharit.kit.problem.Violation;

/**
 * One row of a published table as it was sent: text by column. A column that was not sent is absent; an empty one is
 * there and empty.
 *
 * @param pointer JSON pointer of the row; null in a file
 * @param line line in the file; 0 in JSON
 */
record PublishedRow(String pointer, int line, Map<String, String> cells) {

    static final String AGENCY_CODE = "agency_code";
    static final String NODE = "node";
    static final String SCORE = "score";
    static final String USE = "use";
    static final String VERDICT = "verdict";
    static final String GUIDANCE = "guidance";
    static final String PRINTED_NAME = "printed_name";
    static final String PRINTED_ORDER = "printed_order";
    static final String RESPONDENTS = "respondents";

    /** The columns there are, in the order in which they are documented. */
    static final List<String> COLUMNS =
            List.of(AGENCY_CODE, NODE, SCORE, USE, VERDICT, GUIDANCE, PRINTED_NAME, PRINTED_ORDER, RESPONDENTS);

    boolean has(String column) {
        return cells.containsKey(column);
    }

    /** A cell's text, or null where it is empty or absent. */
    String get(String column) {
        String text = cells.get(column);
        return text == null || text.isBlank() ? null : text.strip();
    }

    Violation violation(String column, String code, String message) {
        return pointer == null
                ? Violation.at(line, column, code, message)
                : Violation.at(pointer + "/" + column, code, message);
    }
}
