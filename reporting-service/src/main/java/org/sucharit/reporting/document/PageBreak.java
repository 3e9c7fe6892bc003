package org.sucharit.reporting.document;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What follows begins on a new page; of several in a row the last one counts.
 *
 * @param landscape whether pages lie on their side from here to the next break, for tables of many columns
 */
public record PageBreak(
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean landscape) implements Block {

    /** To an upright page. */
    public PageBreak() {
        this(false);
    }
}
