package org.sucharit.assessment.framework;

/**
 * Something in a framework document that has to be corrected before it can be published.
 *
 * @param line counted from 1
 * @param column counted from 1
 * @param path a JSON pointer (RFC 6901) into the document, {@code /indicators/3/questions/0/scale}; empty for the whole
 * @param message what to do, in English
 */
public record FrameworkMistake(int line, int column, String path, Code code, String message) {

    /** Kinds of mistake. */
    public enum Code {
        /** Not YAML, or not UTF-8. */
        SYNTAX,
        /** Larger, deeper or more intricate than any framework is. */
        TOO_LARGE,
        /** An alias, an anchor or a tag: a framework is written out. */
        NOT_PLAIN,
        UNKNOWN_KEY,
        MISSING_KEY,
        DUPLICATE_KEY,
        WRONG_TYPE,
        /** A blank or overlong text, or one with control characters. */
        BAD_TEXT,
        /** A code that is spelt against its pattern. */
        BAD_CODE,
        DUPLICATE_CODE,
        /** A list that needs an entry has none. */
        EMPTY,
        OUT_OF_RANGE,
        /** A scale, instrument or level that does not exist. */
        UNKNOWN_REFERENCE,
        /** Weights of instruments do not sum to 100. */
        WEIGHTS,
        /** No choice of a scale carries a score. */
        NO_SCORING_CHOICE,
        /** No choice of a scale scores 0, or none scores 100. */
        SCALE_INCOMPLETE,
        /** An indicator has both questions and sub-indicators, or neither. */
        QUESTIONS_OR_SUB_INDICATORS,
        /** A survey and a disclosure measure the same indicator. */
        MIXED_KINDS,
        /** No indicator is measured by an instrument. */
        UNUSED_INSTRUMENT,
        /** Sampling of a disclosure, or components of a survey question, or a report that one asks for. */
        MISPLACED,
        /** Rules of sampling that leave a population out, or ask fewer of a larger one. */
        SAMPLING,
        /** A component lacks what its kind or quantifier needs, or has what they do not take. */
        COMPONENT,
        /** Items that continue one another in a circle. */
        DEPENDENCY_CYCLE,
        /** A mapping that names both leaves where it must name one, or one where it must name both. */
        MAPPING_ENDS,
        DUPLICATE_MAPPING,
        /** A leaf that is equal to one, new or dropped, and is mapped to another too. */
        MAPPING_CONFLICT,
        BAND_ORDER,
        /** The lowest band leaves some totals without a rating. */
        BAND_GAP,
        /** A band that an earlier one always takes. */
        BAND_UNREACHABLE,
        /** A band that counts as reaching the target although it begins below it. */
        BAND_BELOW_TARGET,
        THRESHOLD_ORDER,
    }
}
