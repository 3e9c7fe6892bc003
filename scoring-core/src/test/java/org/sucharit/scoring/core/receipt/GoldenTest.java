package org.sucharit.scoring.core.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

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

    private static byte[] file(String name) throws IOException {
        try (InputStream in = GoldenTest.class.getResourceAsStream("/receipts/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
