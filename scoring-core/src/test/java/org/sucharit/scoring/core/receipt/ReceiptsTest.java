package org.sucharit.scoring.core.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.framework.Framework.Level;
import org.sucharit.contracts.framework.Framework.Rounding;
import org.sucharit.contracts.score.Score;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.receipt.Verification.Form;
import org.sucharit.scoring.core.sheet.ScoreSheet;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.testsupport.Frameworks;
import org.sucharit.scoring.core.testsupport.KhlongPhon;
import org.sucharit.scoring.core.testsupport.RandomCase;

class ReceiptsTest {

    @Test
    void both_forms_verify_and_tell_what_they_are() {
        IssuedReceipt issued = Cases.fy2568();

        Verification open = Receipts.verify(issued.publicReceipt(), Cases.RING);
        Verification sealed = Receipts.verify(issued.sealedReceipt(), KeyRing.empty());

        assertThat(open.failures()).isEmpty();
        assertThat(open.subject().form()).isEqualTo(Form.PUBLIC);
        assertThat(open.subject().head()).isEqualTo(Cases.HEAD);
        assertThat(open.subject().trusted()).isTrue();
        assertThat(open.subject().keyId()).isEqualTo(Cases.KEY.publicKey().keyId());
        assertThat(sealed.failures()).isEmpty();
        assertThat(sealed.subject().form()).isEqualTo(Form.SEALED);
        assertThat(sealed.subject().trusted()).isFalse();
        assertThat(issued.publicReceipt()).hasSizeLessThan(100_000);
    }

    @Test
    void a_score_from_published_figures_alone_verifies() {
        IssuedReceipt issued = Cases.issue(ScoringRules.of(Frameworks.fy2568()), KhlongPhon.asPrinted(), Cases.KEY);

        assertThat(Receipts.verify(issued.publicReceipt(), Cases.RING).failures())
                .isEmpty();
        assertThat(Receipts.verify(issued.publicReceipt(), Cases.RING).subject().total())
                .isEqualTo("93.60");
    }

    @Test
    void a_score_of_nothing_verifies() {
        IssuedReceipt issued = Cases.issue(Cases.smallRules(), Inputs.none(), Cases.KEY);

        assertThat(Receipts.verify(issued.publicReceipt(), Cases.RING).failures())
                .isEmpty();
        assertThat(Receipts.verify(issued.sealedReceipt(), Cases.RING).failures())
                .isEmpty();
    }

    @Property(tries = 60)
    void whatever_is_announced_verifies(@ForAll long seed, @ForAll boolean gaps, @ForAll Rounding.Mode mode) {
        List<Level> levels = seed % 2 == 0 ? List.of() : List.of(Level.PART, Level.INDICATOR);
        RandomCase random = RandomCase.of(seed, new Rounding(2, mode, levels), gaps ? 0.3 : 0);
        Inputs inputs = gaps ? random.inputs().withNotApplicable(random.someLeaves(0.1)) : random.inputs();

        IssuedReceipt issued = Cases.issue(ScoringRules.of(random.framework()), inputs, Cases.KEY);

        assertThat(Receipts.verify(issued.publicReceipt(), Cases.RING).failures())
                .isEmpty();
        assertThat(Receipts.verify(issued.sealedReceipt(), Cases.RING).failures())
                .isEmpty();
    }

    /** What enters a figure, and the figure itself, each leave an interval one hundredth wide. */
    @Property(tries = 40)
    void a_figure_three_hundredths_off_is_found_without_the_answers(@ForAll long seed) {
        RandomCase random = RandomCase.of(seed, Frameworks.EXACT, 0.2);
        ScoringRules rules = ScoringRules.of(random.framework());
        ScoreSheet sheet = rules.derive(random.inputs());
        List<Score.Node> lies = sheet.nodes().stream()
                .filter(node -> node.level() != Level.LEAF && node.derived() != null)
                .toList();
        Score.Node lie = lies.get(random.random().nextInt(lies.size()));
        BigDecimal off = new BigDecimal(lie.derived().intValue() >= 50 ? "-0.03" : "0.03");

        byte[] forged = Cases.forged(
                Cases.issue(rules, random.inputs(), Cases.KEY).publicReceipt(),
                figure(lie.node(), lie.derived().add(off).toPlainString()));

        assertThat(Receipts.verify(forged, Cases.RING).failures())
                .extracting(Failure::place)
                .contains("/nodes/" + lie.node() + "/derived");
    }

    @Test
    void the_same_arguments_give_the_same_bytes() {
        assertThat(Cases.small().sealedReceipt()).isEqualTo(Cases.small().sealedReceipt());
        assertThat(Cases.small().publicReceipt()).isEqualTo(Cases.small().publicReceipt());
    }

    @Test
    void a_receipt_is_canonical_by_the_reference_implementation() throws Exception {
        IssuedReceipt issued = Cases.small();

        assertThat(new JsonCanonicalizer(issued.publicReceipt()).getEncodedUTF8())
                .isEqualTo(issued.publicReceipt());
        assertThat(new JsonCanonicalizer(issued.sealedReceipt()).getEncodedUTF8())
                .isEqualTo(issued.sealedReceipt());
    }

    @Test
    void the_public_part_is_taken_out_byte_for_byte() {
        IssuedReceipt issued = Cases.small();

        assertThat(Receipts.publicPart(issued.sealedReceipt())).isEqualTo(issued.publicReceipt());
        assertThatThrownBy(() -> Receipts.publicPart(issued.publicReceipt())).isInstanceOf(UnreadableReceipt.class);
    }

    @Test
    void the_public_form_does_not_tell_answers_nor_which_questions_were_asked() {
        Inputs none = Cases.smallInputs().withTallies(List.of());

        ObjectNode asked = CanonicalJson.read(Cases.small().publicReceipt());
        ObjectNode unasked = CanonicalJson.read(
                Cases.issue(Cases.smallRules(), none, Cases.KEY).publicReceipt());

        assertThat(asked.get("commitments").properties())
                .extracting(commitment -> commitment.getKey())
                .containsExactlyInAnyOrder("IIT", "IIT.i1", "IIT.i2");
        assertThat(unasked.get("commitments"))
                .hasSameSizeAs(asked.get("commitments"))
                .doesNotContainAnyElementsOf(asked.get("commitments"));
        // 6 of 7 and 1 of 7 are nowhere to be found, nor is the exact 680/7.
        assertThat(asked.get("nodes").toString()).doesNotContain("/7");
    }

    @Test
    void a_salt_is_never_used_twice() {
        assertThatThrownBy(() -> Receipts.issue(
                        Cases.smallRules(),
                        Cases.smallInputs(),
                        Cases.smallRules().derive(Cases.smallInputs()),
                        Cases.HEAD,
                        Cases.KEY,
                        () -> new byte[32]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Receipts.issue(
                        Cases.smallRules(),
                        Cases.smallInputs(),
                        Cases.smallRules().derive(Cases.smallInputs()),
                        Cases.HEAD,
                        Cases.KEY,
                        () -> new byte[8]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_sheet_of_another_is_not_signed() {
        ScoringRules rules = Cases.smallRules();
        Inputs others = Cases.smallInputs().withTallies(List.of());

        assertThatThrownBy(() -> Receipts.issue(
                        rules, Cases.smallInputs(), rules.derive(others), Cases.HEAD, Cases.KEY, Cases.salts()))
                .isInstanceOf(UnreadableReceipt.class)
                .hasMessageContaining("/nodes/IIT.i1/derived");
    }

    @Test
    void another_key_signs_the_same_content() {
        IssuedReceipt issued = Cases.small();

        IssuedReceipt again = Receipts.reissue(issued.sealedReceipt(), Cases.OTHER_KEY);

        assertThat(without("signature", again.publicReceipt())).isEqualTo(without("signature", issued.publicReceipt()));
        KeyRing rotated = KeyRing.of(List.of(
                Cases.KEY.publicKey().revoked(Instant.parse("2026-01-01T00:00:00Z"), "left on a bus"),
                Cases.OTHER_KEY.publicKey()));
        assertThat(Receipts.verify(again.publicReceipt(), rotated).failures()).isEmpty();
        assertThat(Receipts.verify(again.sealedReceipt(), rotated).failures()).isEmpty();
        assertThat(Receipts.verify(issued.publicReceipt(), rotated).failures())
                .containsExactly(new Failure(
                        "/signature/keyId", "is of a key that was revoked at 2026-01-01T00:00:00Z: left on a bus"));
    }

    @Test
    void a_forged_receipt_is_not_signed_again() {
        byte[] forged = Cases.forgedSealed(Cases.small().sealedReceipt(), figure("IIT.i1", "97.15"));

        assertThatThrownBy(() -> Receipts.reissue(forged, Cases.OTHER_KEY)).isInstanceOf(UnreadableReceipt.class);
    }

    @Test
    void a_key_that_is_not_trusted_is_named() {
        KeyRing others = KeyRing.of(List.of(Cases.OTHER_KEY.publicKey()));

        assertThat(Receipts.verify(Cases.small().publicReceipt(), others).failures())
                .extracting(Failure::place)
                .containsExactly("/signature/keyId");
    }

    @Test
    void a_key_does_not_sign_what_is_older_than_it() {
        VerificationKey young = new VerificationKey(
                Cases.KEY.publicKey().x(), Cases.HEAD.announcedAt().plusSeconds(1), null, null);
        VerificationKey old = new VerificationKey(Cases.KEY.publicKey().x(), Cases.HEAD.announcedAt(), null, null);

        assertThat(Receipts.verify(Cases.small().publicReceipt(), KeyRing.of(List.of(young)))
                        .failures())
                .extracting(Failure::place)
                .containsExactly("/signature/keyId");
        assertThat(Receipts.verify(Cases.small().publicReceipt(), KeyRing.of(List.of(old)))
                        .failures())
                .isEmpty();
    }

    @Test
    void a_liar_with_a_key_is_found_where_the_lie_does_not_follow() {
        // 97.14 and 66.67 give 81.90 or 81.91 (exactly 81.9047…), 2 is 75, so the total is 79.14.
        assertLie(figure("1", "81.92"), "/nodes/1/derived");
        assertLie(figure("1", "81.89"), "/nodes/1/derived");
        assertLie(figure("total", "79.16"), "/nodes/total/derived");
        assertLie(figure("OIT.o2", "50.01"), "/nodes/OIT.o2/derived");
        assertLie(figure("OIT.o2", "50.0"), "/nodes/OIT.o2/derived");
        assertLie(figure("OIT.o2", "1000.00"), "/nodes/OIT.o2/derived");
        assertLie(node("1", node -> node.remove("derived")), "/nodes/1/derived");
        assertLie(node("1", node -> node.put("verdict", "meets")), "/nodes/1/verdict");
        assertLie(node("1", node -> node.put("coverage", "0.5000")), "/nodes/1/coverage");
        assertLie(node("1", node -> node.put("published", "81.91")), "/nodes/1/published");
        assertLie(node("1", node -> node.put("use", "input")), "/nodes/1/use");
        assertLie(node("IIT.i1", node -> node.put("state", "no-answer")), "/nodes/IIT.i1/derived");
        assertLie(
                node("1", node -> ((ObjectNode) node.get("operands")).put("IIT.i1", "1/3")),
                "/nodes/1/operands/IIT.i1");
        assertLie(
                receipt ->
                        ((ObjectNode) receipt.get("rating")).putArray("derived").add("good"),
                "/rating/derived");
        assertLie(receipt -> ((ObjectNode) receipt.get("nodes")).remove("IIT.i1"), "/nodes/IIT.i1");
        assertLie(receipt -> ((ObjectNode) receipt.get("commitments")).remove("IIT"), "/commitments/IIT");
        assertLie(receipt -> ((ObjectNode) receipt.get("head")).put("rules", "0"), "/head/rules");
        assertLie(receipt -> ((ObjectNode) receipt.get("head")).put("fiscalYear", 2567), "/head/fiscalYear");
        assertLie(receipt -> ((ObjectNode) receipt.get("head")).put("boss", "x"), "/head/boss");
        assertLie(receipt -> ((ObjectNode) receipt.get("head")).remove("agency"), "/head/agency");
        assertLie(receipt -> ((ObjectNode) receipt.at("/reviews/o1")).put("score", "50"), "/nodes/OIT.o1/derived");
        assertLie(receipt -> ((ObjectNode) receipt.at("/framework/rounding")).put("scale", 7), "/framework");
        assertLie(receipt -> ((ObjectNode) receipt.get("framework")).remove("rounding"), "/framework");
        assertLie(receipt -> ((ObjectNode) receipt.get("framework")).putArray("bands"), "/framework");
        assertLie(
                receipt -> ((ObjectNode) receipt.get("published"))
                        .putObject("nowhere")
                        .put("use", "compare"),
                "/published/nowhere");
    }

    @Test
    void within_rounding_only_the_sealed_form_finds_the_lie() {
        Consumer<ObjectNode> lie = figure("1", "81.91").andThen(figure("IIT", "81.91"));
        IssuedReceipt issued = Cases.small();

        assertThat(Receipts.verify(Cases.forged(issued.publicReceipt(), lie), Cases.RING)
                        .failures())
                .isEmpty();
        assertThat(Receipts.verify(Cases.forgedSealed(issued.sealedReceipt(), lie), Cases.RING)
                        .failures())
                .extracting(Failure::place)
                .containsExactly("/nodes/1/derived", "/nodes/IIT/derived");
    }

    @Test
    void what_opens_a_commitment_must_be_what_was_committed_to() {
        byte[] sealed = Cases.small().sealedReceipt();

        assertSealedLie(
                sealed, "/openings/IIT.i1", root -> ((ObjectNode) root.at("/openings/IIT.i1/value")).put("6", 5));
        assertSealedLie(
                sealed,
                "/openings/IIT.i1",
                root -> ((ObjectNode) root.at("/openings/IIT.i1")).put("salt", "00".repeat(32)));
        assertSealedLie(sealed, "/openings/IIT.i2", root -> ((ObjectNode) root.at("/openings")).remove("IIT.i2"));
        assertSealedLie(sealed, "/exact/IIT.i1", root -> ((ObjectNode) root.at("/exact")).put("IIT.i1", "97"));
        assertSealedLie(sealed, "/exact/IIT.i2", root -> ((ObjectNode) root.at("/exact")).remove("IIT.i2"));
    }

    @Test
    void what_is_missing_or_of_another_kind_is_told_in_our_own_words() {
        byte[] open = Cases.small().publicReceipt();

        assertThat(Receipts.verify(Cases.forged(open, root -> root.remove("nodes")), Cases.RING)
                        .failures())
                .containsExactly(new Failure("/nodes", "is missing"));
        assertThat(Receipts.verify(Cases.forged(open, root -> root.put("nodes", 5)), Cases.RING)
                        .failures())
                .containsExactly(new Failure("/nodes", "is not of the kind that a receipt has here"));
        assertThat(Receipts.verify(Cases.forged(open, node("1", node -> node.put("derived", "81.9x"))), Cases.RING)
                        .failures())
                .containsExactly(new Failure("/nodes/1/derived", "not a decimal: 81.9x"));
        assertThat(Receipts.verify(Cases.forged(open, node("1", node -> node.put("derived", "081.90"))), Cases.RING)
                        .failures())
                .containsExactly(new Failure("/nodes/1/derived", "is 081.90, but must be 81.90"));
    }

    private static void assertSealedLie(byte[] sealed, String place, Consumer<ObjectNode> lie) {
        ObjectNode root = CanonicalJson.read(sealed);
        lie.accept(root);
        assertThat(Receipts.verify(CanonicalJson.write(root), Cases.RING).failures())
                .extracting(Failure::place)
                .containsExactly(place);
    }

    private static void assertLie(Consumer<ObjectNode> lie, String place) {
        byte[] forged = Cases.forged(Cases.small().publicReceipt(), lie);
        assertThat(Receipts.verify(forged, Cases.RING).failures())
                .extracting(Failure::place)
                .contains(place);
    }

    private static Consumer<ObjectNode> figure(String node, String figure) {
        return node(node, json -> json.put("derived", figure));
    }

    private static Consumer<ObjectNode> node(String node, Consumer<ObjectNode> lie) {
        return receipt -> lie.accept((ObjectNode) receipt.get("nodes").get(node));
    }

    private static ObjectNode without(String member, byte[] receipt) {
        return CanonicalJson.read(receipt).without(member);
    }
}
