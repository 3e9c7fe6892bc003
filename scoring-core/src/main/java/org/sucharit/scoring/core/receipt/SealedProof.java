package org.sucharit.scoring.core.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sucharit.contracts.tally.Tally;
import org.sucharit.scoring.core.derivation.Derivation;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.sheet.ScoringRules;

/** With the answers at hand: that they are those committed to, and that all of it is what they give, exactly. */
final class SealedProof {

    private SealedProof() {}

    static List<Failure> of(ScoringRules rules, Statement statement, SealedReceipt sealed) {
        List<Failure> failures = new ArrayList<>();
        Map<String, String> commitments = new TreeMap<>();
        sealed.openings().forEach((node, opening) -> commitments.put(node, opening.commitment()));
        statement.commitments().forEach((node, commitment) -> {
            if (!commitments.containsKey(node)) {
                failures.add(new Failure(Opening.place(node), "is missing: the commitment stays closed"));
            } else if (!commitment.equals(commitments.get(node))) {
                failures.add(new Failure(Opening.place(node), "does not open the commitment of this node"));
            }
        });
        commitments.keySet().removeAll(statement.commitments().keySet());
        commitments.keySet().forEach(node -> failures.add(new Failure(Opening.place(node), "opens no commitment")));
        if (failures.isEmpty()) {
            failures.addAll(recompute(rules, statement, sealed));
        }
        return failures;
    }

    private static List<Failure> recompute(ScoringRules rules, Statement statement, SealedReceipt sealed) {
        List<Tally> tallies = Opening.tallies(rules.tree(), statement.head(), sealed.openings());
        Inputs inputs = statement.inputs(tallies);
        Derivation derivation = rules.derivation(inputs);

        List<Failure> failures = new ArrayList<>();
        failures.addAll(ReceiptJson.differences(
                "/nodes", statement.nodes(), AnnouncedNode.of(rules.nodes(derivation), derivation)));
        failures.addAll(ReceiptJson.differences(
                "/rating",
                statement.rating(),
                new Statement.Rating(rules.ratings(derivation), inputs.publishedRating())));
        failures.addAll(ReceiptJson.differences("/exact", sealed.exact(), SealedReceipt.exact(derivation)));
        return failures;
    }
}
