package org.sucharit.measures.due;

import java.time.LocalDate;
import java.util.List;
import org.sucharit.contracts.plan.Plan.ProgressState;

/**
 * Something that an agency has still to do.
 *
 * @param part of its plan: {@code measure/3}, {@code assignment/OIT.o14}
 * @param indicator the indicator it serves; null where that is not known
 * @param text what it is about, Thai, at most {@value Duties#MAX_TEXT} characters
 * @param responsible names as printed
 * @param heldBy those responsible by their codes, as {@link Holders} spells them
 * @param startsOn the first day of its period
 * @param endsOn the last day of its period
 */
record Duty(
        String part,
        String indicator,
        String text,
        List<String> responsible,
        List<String> heldBy,
        LocalDate startsOn,
        LocalDate endsOn,
        ProgressState state) {}
