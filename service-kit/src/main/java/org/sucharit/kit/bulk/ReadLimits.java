package org.sucharit.kit.bulk;

/**
 * How much a reader takes.
 *
 * @param lines of the file, the header and empty ones too, 1 or more
 * @param lineLength characters (CSV, line ends in quotes included) or bytes (NDJSON) of a row, 1,024 or more
 */
public record ReadLimits(int lines, int lineLength) {

    /** Checks the number of a line that begins. */
    void check(long line, BulkViolations violations) {
        if (line > lines) {
            throw StopReading.tooLarge(
                    violations,
                    lines,
                    "too-many-lines",
                    "Reading stopped here: a file has at most " + lines + " lines. Send it in parts.");
        }
    }

    /** The row that begins in a line is longer than any may be. */
    StopReading tooLong(int line, BulkViolations violations) {
        return StopReading.unreadable(
                violations,
                line,
                null,
                "line-too-long",
                "Reading stopped here: a row has at most " + lineLength
                        + " characters. Is a quotation mark left open?");
    }
}
