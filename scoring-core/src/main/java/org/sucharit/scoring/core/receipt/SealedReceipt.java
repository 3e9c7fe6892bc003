package org.sucharit.scoring.core.receipt;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.sucharit.scoring.core.derivation.Derivation;
import org.sucharit.scoring.core.tree.TreeNode;

/**
 * What a sealed receipt has beside the public one, which is its member {@code receipt}, unchanged. Never for a page, a
 * document or an agency.
 *
 * @param openings by node, one for each commitment
 * @param exact the exact score of every node that has one, as a fraction: {@code "680/7"}
 */
record SealedReceipt(String format, Map<String, Opening> openings, Map<String, String> exact) {

    static final String FORMAT = "sucharit-sealed-receipt/1";
    static final String RECEIPT = "receipt";

    SealedReceipt {
        Objects.requireNonNull(openings, "openings");
        Objects.requireNonNull(exact, "exact");
    }

    static Map<String, String> exact(Derivation derivation) {
        Map<String, String> exact = new TreeMap<>();
        for (TreeNode node : derivation.tree().nodes()) {
            derivation.score(node).ifPresent(score -> exact.put(node.code(), score.toString()));
        }
        return exact;
    }
}
