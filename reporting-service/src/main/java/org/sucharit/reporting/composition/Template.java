package org.sucharit.reporting.composition;

import java.util.List;

/**
 * What an agency's documents have of their own.
 *
 * @param emblem the hash of the picture on the cover; null for none
 * @param signatory who signs at the end; null for nobody
 * @param order codes of the document's parts as the agency wants them; empty for all in the order of the house
 */
public record Template(String emblem, Signatory signatory, List<String> order) {

    /** Of an agency that has said nothing. */
    public static final Template NONE = new Template(null, null, List.of());

    public Template {
        order = List.copyOf(order);
    }

    /**
     * Who signs.
     *
     * @param name with title
     * @param positions line by line
     */
    public record Signatory(String name, List<String> positions) {

        public Signatory {
            positions = List.copyOf(positions);
        }
    }
}
