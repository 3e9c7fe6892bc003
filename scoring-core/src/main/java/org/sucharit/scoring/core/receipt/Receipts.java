package org.sucharit.scoring.core.receipt;

import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.scoring.core.derivation.Derivation;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.derivation.InvalidInputs;
import org.sucharit.scoring.core.receipt.Verifier.Contents;
import org.sucharit.scoring.core.sheet.ScoreSheet;
import org.sucharit.scoring.core.sheet.ScoringRules;

/**
 * Signed receipts of announced scores; the format is told in {@code docs/receipts.md}.
 *
 * <p>A public receipt lets anyone recompute what was announced as far as figures without answers allow, and commits to
 * the answers; the sealed one opens the commitments and recomputes exactly.
 */
public final class Receipts {

    /** The version of the arithmetic: another wherever equal inputs could give another sheet. */
    public static final String RULES = "1";

    /** The largest file that is read: a hundred times a sealed receipt of a known year. */
    public static final int MAX_BYTES = 4 << 20;

    private Receipts() {}

    /**
     * Issues the receipt of an announced score. The same arguments, and salts, give the same bytes.
     *
     * @param sheet what was announced; it must be what these rules derive from these inputs
     * @param salts a fresh 32 random bytes each time it is asked
     * @throws InvalidInputs if the inputs do not fit the framework
     * @throws IllegalArgumentException if a salt is of another length or comes twice
     * @throws UnreadableReceipt if the receipt would not verify, e.g. because the sheet is another's: nothing is issued
     */
    public static IssuedReceipt issue(
            ScoringRules rules, Inputs inputs, ScoreSheet sheet, Head head, SigningKey key, Supplier<byte[]> salts) {
        Derivation derivation = rules.derivation(inputs);
        Map<String, Opening> openings = Opening.all(rules.tree(), inputs, salts);
        Map<String, String> commitments = new TreeMap<>();
        openings.forEach((node, opening) -> commitments.put(node, opening.commitment()));
        Statement statement = Statement.of(
                head, rules.framework(), inputs, sheet, AnnouncedNode.of(sheet.nodes(), derivation), commitments);
        // The rules that were made of the same framework need not be made again to verify.
        Function<Framework, ScoringRules> scoring =
                read -> read.equals(rules.framework()) ? rules : ScoringRules.of(read);
        return seal(ReceiptJson.write(statement), openings, SealedReceipt.exact(derivation), key, scoring);
    }

    /**
     * The same receipt signed by another key: after a key was revoked, or replaced. Nothing but the signature changes.
     *
     * @param sealedReceipt from one's own store: that its old key made it is checked, but not whether the key was stolen
     * @throws UnreadableReceipt if it is not a sealed receipt that verifies
     */
    public static IssuedReceipt reissue(byte[] sealedReceipt, SigningKey key) {
        requireVerified(sealedReceipt, KeyRing.empty(), ScoringRules::of);
        Contents contents = sealed(sealedReceipt);
        return seal(
                contents.receipt(),
                contents.sealed().openings(),
                contents.sealed().exact(),
                key,
                ScoringRules::of);
    }

    /**
     * The public receipt within a sealed one, byte for byte as it was issued.
     *
     * @throws UnreadableReceipt if this is not a sealed receipt; whether it verifies is not asked
     */
    public static byte[] publicPart(byte[] sealedReceipt) {
        return CanonicalJson.write(sealed(sealedReceipt).receipt());
    }

    /**
     * Verifies a file of either form, offline. Never throws, whatever the file is; bounded in time and memory.
     *
     * @param trusted the keys to trust; empty to take the receipt's word for its key
     */
    public static Verification verify(byte[] file, KeyRing trusted) {
        return Verifier.verify(file, trusted, ScoringRules::of);
    }

    private static IssuedReceipt seal(
            ObjectNode statement,
            Map<String, Opening> openings,
            Map<String, String> exact,
            SigningKey key,
            Function<Framework, ScoringRules> scoring) {
        byte[] receipt = CanonicalJson.write(Seal.put(statement, key));
        ObjectNode sealed = ReceiptJson.write(new SealedReceipt(SealedReceipt.FORMAT, openings, exact));
        sealed.set(SealedReceipt.RECEIPT, BinaryNode.valueOf(receipt));
        byte[] bytes = CanonicalJson.write(sealed);
        requireVerified(bytes, KeyRing.of(List.of(key.publicKey())), scoring);
        return new IssuedReceipt(receipt, bytes, Seal.fingerprint(Seal.digestsOf(statement)));
    }

    private static void requireVerified(byte[] sealed, KeyRing trusted, Function<Framework, ScoringRules> scoring) {
        Verification verification = Verifier.verify(sealed, trusted, scoring);
        if (!verification.verified()) {
            throw new UnreadableReceipt(verification.failures());
        }
    }

    private static Contents sealed(byte[] file) {
        Contents contents = Contents.read(file);
        if (contents.sealed() == null) {
            throw new UnreadableReceipt("/format", "must be " + SealedReceipt.FORMAT);
        }
        return contents;
    }
}
