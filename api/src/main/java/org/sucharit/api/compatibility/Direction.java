package org.sucharit.api.compatibility;

/** Who writes what a schema describes: that decides whether it may become wider or narrower. */
enum Direction {
    /** A caller written for the release; so all that was taken must be taken still. */
    REQUEST("what was taken is refused"),
    /** The service of today, for a caller written for the release; so nothing may come that could not come then. */
    ANSWER("callers do not expect it");

    private final String harm;

    Direction(String harm) {
        this.harm = harm;
    }

    /** Why a change the wrong way breaks callers. */
    String harm() {
        return harm;
    }

    /** Whether a schema that takes less now breaks callers; otherwise one that takes more does. */
    boolean breaksNarrowed() {
        return this == REQUEST;
    }
}
