package org.sucharit.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One offending place in a request.
 *
 * @param pointer JSON pointer into the body, or the name of a parameter or header; null for a line of a file
 * @param line line of a text file, from 1; null elsewhere
 * @param column name (CSV) or number (YAML) of the column; null elsewhere
 * @param code machine-readable reason: {@code unknown-node}
 * @param message what is wrong and what to do, in English
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Violation(String pointer, Integer line, String column, String code, String message) {

    /** At a place in a JSON body, a parameter or a header. */
    public static Violation at(String pointer, String code, String message) {
        return new Violation(pointer, null, null, code, message);
    }

    /** At a place in a text file. */
    public static Violation at(int line, String column, String code, String message) {
        return new Violation(null, line, column, code, message);
    }
}
