package org.sucharit.measures.completeness.rules;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.sucharit.contracts.Label;

/**
 * Something that a plan lacks, or in which it contradicts itself.
 *
 * @param code of the rule, stable: {@code urgent-not-served}
 * @param place like a JSON pointer: {@code /measures/3/period}, {@code /measures/3/steps/2.1}, {@code
 *     /findings/OIT.o23}, {@code /assignments/OIT.o14}, {@code /indicators/7}; measures by their number, steps as counted
 */
public record Gap(Severity severity, String code, String place, Label message) {

    /** How much a gap matters. */
    public enum Severity {
        /** The plan cannot be approved. */
        @JsonProperty("error")
        ERROR,
        /** Somebody should look at it. */
        @JsonProperty("warning")
        WARNING,
        @JsonProperty("notice")
        NOTICE
    }
}
