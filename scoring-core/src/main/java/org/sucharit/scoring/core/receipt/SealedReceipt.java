package org.sucharit.scoring.core.receipt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.sucharit.scoring.core.derivation.Derivation;
import org.sucharit.scoring.core.tree.TreeNode;

/**
 * A public receipt with what opens its commitments. Never for a page, a document or an agency.
 *
 * @param receipt the public one, unchanged
 * @param openings by node, one for each commitment
 * @param exact the exact score of every node that has one, as a fraction: {@code "680/7"}
 */
record SealedReceipt(String format, JsonNode receipt, Map<String, Opening> openings, Map<String, String> exact) {

    static final String FORMAT = "sucharit-sealed-receipt/1";

    SealedReceipt {
        Objects.requireNonNull(openings, "openings");
        Objects.requireNonNull(exact, "exact");
        if (!(Objects.requireNonNull(receipt, "receipt") instanceof ObjectNode)) {
            throw new IllegalArgumentException("must have a receipt that is an object");
        }
    }

    static Map<String, String> exact(Derivation derivation) {
        Map<String, String> exact = new TreeMap<>();
        for (TreeNode node : derivation.tree().nodes()) {
            derivation.score(node).ifPresent(score -> exact.put(node.code(), score.toString()));
        }
        return exact;
    }
}
