package org.sucharit.measures.completeness.rules;

import java.util.List;
import java.util.Map;

/**
 * What the texts of a plan are held against.
 *
 * @param library our own texts, which repeat by right
 * @param elsewhere fingerprints of paragraphs to the codes of other agencies that have them too, some of each
 * @param names of all agencies
 */
public record Surroundings(LibraryTexts library, Map<Long, List<String>> elsewhere, AgencyNames names) {

    /** Agencies that are named of those that have a text, too, or share a name. */
    public static final int AGENCIES = 3;
}
