package org.sucharit.scoring.core.receipt;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.scoring.core.derivation.InvalidInputs;
import org.sucharit.scoring.core.receipt.Verification.Form;
import org.sucharit.scoring.core.receipt.Verification.Subject;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.tree.FrameworkLimits;
import org.sucharit.scoring.core.tree.InvalidFramework;
import org.sucharit.scoring.core.tree.TreeNode;

/**
 * Verifies one file: its form, then who signed it, then that it follows from itself. Each only where the one before
 * holds: what follows from an altered part would only hide which it was.
 */
final class Verifier {

    private final Contents contents;
    private final Function<Framework, ScoringRules> scoring;
    private final List<Failure> failures = new ArrayList<>();

    private Verifier(Contents contents, Function<Framework, ScoringRules> scoring) {
        this.contents = contents;
        this.scoring = scoring;
    }

    /**
     * Verifies a file.
     *
     * @param scoring the rules of a framework; asked only for one that is within the limits
     */
    static Verification verify(byte[] file, KeyRing trusted, Function<Framework, ScoringRules> scoring) {
        Contents contents;
        try {
            contents = Contents.read(file);
        } catch (UnreadableReceipt e) {
            return Verification.failed(e.failures());
        }
        Verifier verifier = new Verifier(contents, scoring);
        verifier.failures.addAll(SealCheck.of(contents.receipt(), contents.statement(), contents.seal(), trusted));
        if (verifier.failures.isEmpty()) {
            verifier.checkContent();
        }
        return new Verification(verifier.subject(trusted), verifier.failures);
    }

    private void checkContent() {
        Statement statement = contents.statement();
        if (!statement.head().rules().equals(Receipts.RULES)) {
            fail("/head/rules", "is not the arithmetic that this verifier knows, " + Receipts.RULES);
        }
        if (statement.head().fiscalYear() != statement.framework().fiscalYear()) {
            fail(
                    "/head/fiscalYear",
                    "is not the framework's year, " + statement.framework().fiscalYear());
        }
        try {
            recompute(statement);
        } catch (InvalidFramework e) {
            fail("/framework", e.getMessage());
        } catch (InvalidInputs e) {
            e.violations().forEach(violation -> fail(place(violation), violation.reason()));
        } catch (UnreadableReceipt e) {
            failures.addAll(e.failures());
        } catch (RuntimeException e) {
            // A receipt is whatever somebody sent: what the arithmetic cannot bear is the receipt's fault.
            fail("/framework", "cannot be scored by: " + e);
        }
    }

    private void recompute(Statement statement) {
        FrameworkLimits.require(statement.framework());
        ScoringRules rules = scoring.apply(statement.framework());
        Set<String> nodes = new TreeSet<>();
        Set<String> sealed = new TreeSet<>();
        for (TreeNode node : rules.tree().nodes()) {
            nodes.add(node.code());
            if (Opening.isSealed(rules.tree(), node)) {
                sealed.add(node.code());
            }
        }
        boolean whole = hasExactly(nodes, statement.nodes().keySet(), "/nodes");
        whole &= hasExactly(sealed, statement.commitments().keySet(), "/commitments");
        if (whole) {
            failures.addAll(
                    contents.sealed() == null
                            ? PublicProof.of(rules, statement)
                            : SealedProof.of(rules, statement, contents.sealed()));
        }
    }

    private boolean hasExactly(Set<String> wanted, Set<String> given, String place) {
        for (String node : wanted) {
            if (!given.contains(node)) {
                fail(Pointers.in(place, node), "is missing");
            }
        }
        for (String node : given) {
            if (!wanted.contains(node)) {
                fail(Pointers.in(place, node), "is of a node that the framework has not");
            }
        }
        return wanted.equals(given);
    }

    private static String place(InvalidInputs.Violation violation) {
        return switch (violation.input()) {
            case "tallies" -> Opening.place(violation.place());
            case "notApplicable" -> "/notApplicable";
            default -> Pointers.in("/" + violation.input(), violation.place());
        };
    }

    private Subject subject(KeyRing trusted) {
        Statement statement = contents.statement();
        AnnouncedNode total = statement.nodes().get("total");
        String keyId = contents.seal().signature().keyId();
        return new Subject(
                contents.sealed() == null ? Form.PUBLIC : Form.SEALED,
                statement.head(),
                statement.framework().revision(),
                total == null || total.derived() == null
                        ? null
                        : total.derived().toPlainString(),
                statement.rating().derived(),
                Seal.fingerprint(contents.seal().digests()),
                statement.nodes().size(),
                keyId,
                trusted.find(keyId)
                        .filter(key ->
                                key.objection(statement.head().announcedAt()).isEmpty())
                        .isPresent());
    }

    private void fail(String place, String sentence) {
        failures.add(new Failure(place, sentence));
    }

    /**
     * A file taken apart.
     *
     * @param receipt the public receipt
     * @param sealed null where the file is the public receipt
     */
    record Contents(ObjectNode receipt, Statement statement, Seal seal, SealedReceipt sealed) {

        private static final List<String> SEAL = List.of("digests", "signature");

        /**
         * Takes a file apart.
         *
         * @throws UnreadableReceipt with everything that is wrong with its form
         */
        static Contents read(byte[] file) {
            ObjectNode document = CanonicalJson.read(file);
            return switch (document.path("format").asText()) {
                case Statement.FORMAT -> read(document, null);
                case SealedReceipt.FORMAT -> {
                    SealedReceipt sealed =
                            ReceiptJson.read(copy(document).without(SealedReceipt.RECEIPT), SealedReceipt.class);
                    ObjectNode receipt = receiptIn(document);
                    if (!receipt.path("format").asText().equals(Statement.FORMAT)) {
                        throw new UnreadableReceipt("/receipt/format", "must be " + Statement.FORMAT);
                    }
                    yield read(receipt, sealed);
                }
                default ->
                    throw new UnreadableReceipt(
                            "/format", "must be " + Statement.FORMAT + " or " + SealedReceipt.FORMAT);
            };
        }

        private static Contents read(ObjectNode receipt, SealedReceipt sealed) {
            Statement statement = ReceiptJson.read(copy(receipt).without(SEAL), Statement.class);
            Seal seal = ReceiptJson.read(copy(receipt).retain(SEAL), Seal.class);
            return new Contents(receipt, statement, seal, sealed);
        }

        private static ObjectNode receiptIn(ObjectNode sealed) {
            return switch (sealed.get(SealedReceipt.RECEIPT)) {
                case null -> throw new UnreadableReceipt("/receipt", "is missing");
                case ObjectNode receipt -> receipt;
                default -> throw new UnreadableReceipt(Failure.DOCUMENT, "must have a receipt that is an object");
            };
        }

        /** Of the members, not of what is in them. */
        private static ObjectNode copy(ObjectNode receipt) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            copy.setAll(receipt);
            return copy;
        }
    }
}
