package org.sucharit.scoring.core.receipt;

import static org.sucharit.scoring.core.testsupport.Frameworks.NAME;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.sucharit.contracts.assessment.Assessment.ItemReview;
import org.sucharit.contracts.assessment.Assessment.ReviewState;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.plan.Plan.GuidanceKind;
import org.sucharit.contracts.score.Score.Verdict;
import org.sucharit.contracts.tally.Tally;
import org.sucharit.contracts.tally.Tally.QuestionTally;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.derivation.PrintedFigure;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.testsupport.Frameworks;

/** Scores to receipt, with keys and salts that never change. Never use these keys for anything. */
final class Cases {

    static final SigningKey KEY =
            SigningKey.ofPem(pem("PRIVATE KEY", "MC4CAQAwBQYDK2VwBCIEIKf6/M60aId0ueD75FRJW7tOqy33S9zqZTcMN/xh/OZy"));
    static final SigningKey OTHER_KEY =
            SigningKey.ofPem(pem("PRIVATE KEY", "MC4CAQAwBQYDK2VwBCIEIJDU00S0cDETj+ZIyEtVI+YB0XN7pGp1pQGwiJjGYnAv"));
    static final String PUBLIC_PEM = pem("PUBLIC KEY", "MCowBQYDK2VwAyEAZ5ta6GgsTV27j0rDCDm8Wgr1Qx3G/xjmun6Wx+m3Bps=");
    static final KeyRing RING = KeyRing.of(List.of(KEY.publicKey()));
    static final Head HEAD = new Head(2568, "khlong-phon", 1, 7, Instant.parse("2025-08-15T03:00:00Z"));

    private Cases() {}

    static String pem(String label, String base64) {
        return "-----BEGIN " + label + "-----\n" + base64 + "\n-----END " + label + "-----\n";
    }

    /** A survey of two questions, and two items. */
    static ScoringRules smallRules() {
        return ScoringRules.of(Frameworks.framework(
                Frameworks.EXACT,
                List.of(Frameworks.survey("IIT", "60"), Frameworks.disclosure("OIT", "40")),
                List.of(Frameworks.questions("1", List.of("IIT"), "i", 1, 2), Frameworks.items("2", new int[][] {{1, 2}
                })),
                Frameworks.ratings()));
    }

    static Inputs smallInputs() {
        return Inputs.none()
                .withTallies(List.of(new Tally(
                        2568,
                        "khlong-phon",
                        "IIT",
                        4,
                        Tally.State.RELEASED,
                        7,
                        List.of(
                                new QuestionTally("i1", Map.of("6", 6, "5", 1)),
                                new QuestionTally("i2", Map.of("6", 4, "1", 2, "dk", 1))))))
                .withReviews(List.of(
                        new ItemReview("o1", ReviewState.FINAL, new BigDecimal("100")),
                        new ItemReview("o2", ReviewState.FINAL, new BigDecimal("50"))))
                .withPublished(
                        Map.of(
                                "1",
                                PrintedFigure.compare(new BigDecimal("81.9"))
                                        .withVerdict(Verdict.MEETS)
                                        .withName("ตัวชี้วัดที่ ๑ \"การปฏิบัติหน้าที่\""),
                                "OIT.o2",
                                PrintedFigure.compare(null).withGuidance(GuidanceKind.RAISE)),
                        "good");
    }

    static IssuedReceipt small() {
        return issue(smallRules(), smallInputs(), KEY);
    }

    static IssuedReceipt issue(ScoringRules rules, Inputs inputs, SigningKey key) {
        return Receipts.issue(rules, inputs, rules.derive(inputs), HEAD, key, salts());
    }

    /** As little as a receipt can be of: one question, one item. */
    static IssuedReceipt tiny() {
        Framework large = smallRules().framework();
        Framework framework = new Framework(
                large.fiscalYear(),
                large.revision(),
                large.version(),
                large.state(),
                large.name(),
                large.target(),
                large.rounding(),
                List.of(
                        new Framework.Scale("six", List.of(new Framework.Choice("1", NAME, BigDecimal.ZERO))),
                        new Framework.Scale("item", List.of())),
                large.instruments(),
                List.of(Frameworks.questions("1", List.of("IIT"), "i", 1, 1), Frameworks.items("2", new int[][] {{1, 1}
                })),
                List.of(Frameworks.band("low", "0", null)),
                large.thresholds());
        Tally tally = new Tally(
                2568,
                "khlong-phon",
                "IIT",
                4,
                Tally.State.RELEASED,
                7,
                List.of(new QuestionTally("i1", Map.of("1", 7))));
        List<ItemReview> reviews = List.of(new ItemReview("o1", ReviewState.FINAL, new BigDecimal("100")));
        return issue(
                ScoringRules.of(framework),
                Inputs.none().withTallies(List.of(tally)).withReviews(reviews),
                KEY);
    }

    /** The year's framework with answers from 35, 72 and 20 people, and every item reviewed. */
    static IssuedReceipt fy2568() {
        return issue(ScoringRules.of(Frameworks.fy2568()), fy2568Inputs(), KEY);
    }

    static Inputs fy2568Inputs() {
        Framework framework = Frameworks.fy2568();
        Random random = new Random(2568);
        List<Tally> tallies = List.of(
                tally(framework, "IIT", 35, random),
                tally(framework, "EIT1", 72, random),
                tally(framework, "EIT2", 20, random));
        List<ItemReview> reviews = new ArrayList<>();
        for (int item = 1; item <= 28; item++) {
            BigDecimal score = BigDecimal.valueOf(item == 14 ? 50 : item == 23 ? 0 : 100);
            reviews.add(new ItemReview("o" + item, ReviewState.FINAL, score));
        }
        return Inputs.none()
                .withTallies(tallies)
                .withReviews(reviews)
                .withPublished(Map.of("total", PrintedFigure.compare(new BigDecimal("93.60"))), "good")
                .withNotApplicable(Set.of("OIT.o28"));
    }

    private static Tally tally(Framework framework, String instrument, int respondents, Random random) {
        List<QuestionTally> questions = new ArrayList<>();
        for (Framework.Indicator indicator : framework.indicators()) {
            if (indicator.instruments().contains(instrument)) {
                for (Framework.Question question : indicator.questions()) {
                    Map<String, Integer> counts = new TreeMap<>();
                    for (int i = 0; i < respondents; i++) {
                        counts.merge("" + (6 - random.nextInt(3) * random.nextInt(2)), 1, Integer::sum);
                    }
                    questions.add(new QuestionTally(question.code(), counts));
                }
            }
        }
        return new Tally(2568, "khlong-phon", instrument, 1, Tally.State.RELEASED, respondents, questions);
    }

    static Supplier<byte[]> salts() {
        Random random = new Random(7);
        return () -> {
            byte[] salt = new byte[32];
            random.nextBytes(salt);
            return salt;
        };
    }

    /** A public receipt whose content is changed, with digests and a signature that fit: a liar with a key. */
    static byte[] forged(byte[] publicReceipt, Consumer<ObjectNode> lie) {
        ObjectNode receipt = CanonicalJson.read(publicReceipt);
        lie.accept(receipt);
        return CanonicalJson.write(Seal.put(receipt, KEY));
    }

    /** The same within a sealed receipt. */
    static byte[] forgedSealed(byte[] sealedReceipt, Consumer<ObjectNode> lie) {
        ObjectNode sealed = CanonicalJson.read(sealedReceipt);
        ObjectNode receipt = (ObjectNode) sealed.get("receipt");
        lie.accept(receipt);
        sealed.set("receipt", Seal.put(receipt, KEY));
        return CanonicalJson.write(sealed);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
