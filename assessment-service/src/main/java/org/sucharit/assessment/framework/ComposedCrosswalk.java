package org.sucharit.assessment.framework;

import java.util.List;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Mapping.Relation;

/**
 * How the leaves of a framework relate to those of an earlier year's, over the years in between.
 *
 * @param via the years it leads through, from the earliest; empty where a crosswalk leads there directly
 * @param links pairs of leaves that are related, in the order of the later framework
 * @param added later leaves that nothing of the earlier year became
 * @param dropped earlier leaves of which nothing is left
 * @param unmapped leaves of either year of which no crosswalk tells enough
 */
public record ComposedCrosswalk(
        Edition from,
        Edition to,
        List<Integer> via,
        List<Link> links,
        List<Turn> added,
        List<Turn> dropped,
        Unmapped unmapped) {

    /** A published framework. */
    public record Edition(int fiscalYear, int revision) {

        static Edition of(Framework framework) {
            return new Edition(framework.fiscalYear(), framework.revision());
        }
    }

    /**
     * Two leaves that are related.
     *
     * @param fromText null where the wording is not known
     * @param relation what the later leaf is, compared with the earlier one; never {@code none}
     * @param via leaves of the years in between that connect them
     */
    public record Link(String from, Label fromText, String to, Label toText, Relation relation, List<Place> via) {}

    /** A leaf of a year. */
    public record Place(int fiscalYear, String node) {}

    /**
     * A leaf that came or went.
     *
     * @param text null where the wording is not known
     * @param fiscalYear the first year that asks for it, or the first that does not
     */
    public record Turn(String node, Label text, int fiscalYear) {}

    /** Leaf nodes. */
    public record Unmapped(List<String> from, List<String> to) {}
}
