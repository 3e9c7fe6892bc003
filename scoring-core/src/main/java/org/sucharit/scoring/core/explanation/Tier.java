package org.sucharit.scoring.core.explanation;

/** Who an explanation is for. */
public enum Tier {
    /**
     * Everyone, the agency included. Of what respondents answered it tells no more than the published figures do: no
     * count of anything, no exact score, and not whether rounding changed it. Two agencies with the same published
     * sheet have the same public explanation.
     */
    PUBLIC,
    /** Who may see tallies: exact fractions, and how often each choice was taken. */
    SEALED
}
