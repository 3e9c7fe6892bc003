package org.sucharit.assessment.assessment;

/**
 * Who moves an assessment, and why.
 *
 * @param name a token's subject, or {@code calendar}
 * @param reason null where none is given
 */
public record Actor(String name, String reason) {

    /** The calendar moves by itself what is due. */
    public static final Actor CALENDAR = new Actor("calendar", null);
}
