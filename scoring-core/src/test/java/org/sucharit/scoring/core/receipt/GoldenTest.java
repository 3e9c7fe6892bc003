package org.sucharit.scoring.core.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.testsupport.Frameworks;
import org.sucharit.scoring.core.testsupport.KhlongPhon;

/**
 * Receipts that were issued once and must verify for ever. Never edit the files: whoever holds a receipt holds such a
 * file. What no longer verifies here needs a new format or version of the rules beside the old one.
 */
class GoldenTest {

    @Test
    void the_first_public_receipt_verifies() throws IOException {
        Verification verification = Receipts.verify(file("receipt-1.json"), KeyRing.parse(file("receipt-1-keys.json")));

        assertThat(verification.failures()).isEmpty();
        assertThat(verification.subject().total()).isEqualTo("79.14");
    }

    @Test
    void the_first_sealed_receipt_verifies() throws IOException {
        byte[] sealed = file("receipt-1-sealed.json");

        assertThat(Receipts.verify(sealed, KeyRing.parse(file("receipt-1-keys.json")))
                        .failures())
                .isEmpty();
        assertThat(Receipts.publicPart(sealed)).isEqualTo(file("receipt-1.json"));
    }

    /** A change of these is a change of the format: see the last section of {@code docs/receipts.md}. */
    @Test
    void what_is_issued_is_the_same_for_ever() {
        assertThat(digests(Cases.small()))
                .containsExactly(
                        "785621930864df31a0e8f37f5e75c8cd47d6031a6a7570fc5fa69ed2bc9d444c",
                        "718daa30abe4b7ec7f46a0f0ed6c298f417af62209b9bc57c42112af08269fa2");
        assertThat(digests(Cases.fy2568()))
                .containsExactly(
                        "2f531ac0978968e1a551c831cd8665fd3d665943946fae62033bc02055ff35f8",
                        "94cdda3ff9c34c4f772301c207bb5372b256b4cfc6a17477bd070ccb53c91d9f");
        assertThat(digests(Cases.issue(ScoringRules.of(Frameworks.fy2568()), KhlongPhon.asPrinted(), Cases.KEY)))
                .containsExactly(
                        "9eec1c184c2395ae323a2b37efcb91f1ec15f840e6aeccf34033982c593b3bd5",
                        "0024575a60cdceee6487d26600f078b4244841e20c2f4de4df01a13481335b05");
    }

    private static List<String> digests(IssuedReceipt issued) {
        return Stream.of(issued.publicReceipt(), issued.sealedReceipt())
                .map(bytes -> HexFormat.of().formatHex(Digest.sha256(bytes)))
                .toList();
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream in = GoldenTest.class.getResourceAsStream("/receipts/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
