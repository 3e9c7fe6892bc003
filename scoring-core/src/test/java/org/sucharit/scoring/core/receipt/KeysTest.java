package org.sucharit.scoring.core.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeysTest {

    /** RFC 8037, appendix A.1 to A.3. */
    private static final String RFC_8037_X = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo";

    @Test
    void the_key_id_is_the_thumbprint_of_rfc_8037() {
        assertThat(VerificationKey.of(RFC_8037_X).keyId()).isEqualTo("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
    }

    @Test
    void the_public_key_is_that_of_the_private_one_as_openssl_says() {
        assertThat(KeyRing.parse(bytes(Cases.PUBLIC_PEM))
                        .find(Cases.KEY.publicKey().keyId()))
                .contains(Cases.KEY.publicKey());
    }

    @Test
    void a_ring_is_read_back_from_the_set_that_it_writes() {
        VerificationKey revoked = new VerificationKey(
                Cases.KEY.publicKey().x(),
                Instant.parse("2025-01-01T00:00:00Z"),
                Instant.parse("2026-01-01T00:00:00Z"),
                "left on a bus");
        String jwks = KeyRing.of(List.of(revoked, Cases.OTHER_KEY.publicKey())).toJwks();

        KeyRing read = KeyRing.parse(bytes(jwks));

        assertThat(read.find(revoked.keyId())).contains(revoked);
        assertThat(read.find(Cases.OTHER_KEY.publicKey().keyId())).contains(Cases.OTHER_KEY.publicKey());
    }

    @Test
    void a_single_jwk_and_several_pem_blocks_are_rings_too() {
        String jwk = "{\"kty\": \"OKP\", \"crv\": \"Ed25519\", \"x\": \"" + RFC_8037_X + "\"}";
        String ec = "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"a\",\"y\":\"b\"}";

        assertThat(KeyRing.parse(bytes(jwk)).isEmpty()).isFalse();
        assertThat(KeyRing.parse(bytes(Cases.PUBLIC_PEM + Cases.PUBLIC_PEM)).isEmpty())
                .isFalse();
        assertThat(KeyRing.parse(bytes("{\"keys\":[" + ec + "," + jwk + "]}")).isEmpty())
                .isFalse();
    }

    @Test
    void what_is_no_public_key_is_refused() {
        for (String none : List.of(
                "",
                "{}",
                "[]",
                "{\"keys\":[]}",
                "{\"keys\":5}",
                "nonsense",
                "{\"kty\":\"OKP\",\"crv\":\"Ed25519\"}",
                "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"" + RFC_8037_X.replace("URo", "URp") + "\"}",
                "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"AAAA\"}",
                "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"revokedAt\":\"today\",\"x\":\"" + RFC_8037_X + "\"}",
                "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"revokedAt\":5,\"x\":\"" + RFC_8037_X + "\"}",
                Cases.pem("PUBLIC KEY", "AAAA"),
                Cases.pem("PUBLIC KEY", "A"),
                Cases.pem("CERTIFICATE", "AAAA"))) {
            assertThatThrownBy(() -> KeyRing.parse(bytes(none))).as(none).isInstanceOf(InvalidKey.class);
        }
    }

    @Test
    void a_private_key_is_not_taken_for_a_public_one() {
        String jwk = "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"d\":\"x\",\"x\":\"" + RFC_8037_X + "\"}";

        assertThatThrownBy(() -> KeyRing.parse(bytes(jwk))).hasMessageContaining("private key");
        assertThatThrownBy(() -> KeyRing.parse(bytes(Cases.pem("PRIVATE KEY", "AAAA"))))
                .hasMessageContaining("private key");
    }

    @Test
    void what_is_no_signing_key_is_refused() {
        for (String none : List.of("", Cases.PUBLIC_PEM, Cases.pem("PRIVATE KEY", "AAAA"))) {
            assertThatThrownBy(() -> SigningKey.ofPem(none)).as(none).isInstanceOf(InvalidKey.class);
        }
    }

    @Test
    void a_signing_key_shows_only_its_name() {
        assertThat(Cases.KEY.toString())
                .isEqualTo("signing key " + Cases.KEY.publicKey().keyId());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
