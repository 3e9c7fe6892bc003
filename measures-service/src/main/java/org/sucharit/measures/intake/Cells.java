package org.sucharit.measures.intake;

import java.util.Arrays;
import java.util.List;
import org.sucharit.kit.bulk.BulkRow;
import org.sucharit.kit.bulk.BulkViolations;
import org.sucharit.kit.bulk.ThaiDigits;
import org.sucharit.kit.problem.Violation;

/** The cells of one row, and what is wrong with them. */
record Cells(BulkRow row, BulkViolations violations) {

    private static final String STEPS = "steps";

    /** A cell's text, stripped; null where it is blank. */
    String text(int column) {
        String text = row.cell(column).replace("\r\n", "\n").strip();
        return text.isEmpty() ? null : text;
    }

    /** The same with Thai digits as Arabic ones. */
    String code(int column) {
        String text = text(column);
        return text == null ? null : ThaiDigits.toArabic(text);
    }

    /** A cell of several entries apart by semicolons or line ends. */
    List<String> list(int column) {
        return Arrays.stream(row.cell(column).split("[;\\n\\r]", -1))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    void bad(int column, String code, String message) {
        violations.add(row.line(), row.column(column), code, message);
    }

    void required(int column, String message) {
        bad(column, "required", message);
    }

    /** Tells what rules found, each under its column; of steps also which is meant, as counted. */
    void bad(List<Violation> found) {
        for (Violation violation : found) {
            String[] path = violation.pointer().split("/", -1);
            String step = path[1].equals(STEPS) ? counted(path) : "";
            violations.add(
                    row.line(),
                    path[1],
                    violation.code(),
                    (step.isEmpty() ? "" : "Step " + step + ": ") + violation.message());
        }
    }

    private static String counted(String[] path) {
        StringBuilder number = new StringBuilder();
        for (int i = 2; i < path.length && path[i].matches("\\d+"); i += 2) {
            number.append(number.isEmpty() ? "" : ".").append(Integer.parseInt(path[i]) + 1);
        }
        return number.toString();
    }
}
