package org.sucharit.reporting.opendata.file;

/**
 * How many agencies a version tells otherwise than the one before.
 *
 * @param added of which there was no announced result before
 * @param corrected whose result is another
 * @param renamed whose result is the same, and whose name, kind or place is another
 * @param removed of which there is no announced result any more
 */
public record Changes(int added, int corrected, int renamed, int removed) {

    /** Whether results, names and places are all the same: then something is said otherwise about them. */
    public boolean areNone() {
        return added + corrected + renamed + removed == 0;
    }
}
