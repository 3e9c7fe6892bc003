package org.sucharit.local.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdentitiesTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    private final Identities identities = new Identities(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void a_token_says_who_may_do_what_for_twelve_hours() throws Exception {
        JsonNode claims = claims(User.PROVINCE.token(identities));

        assertThat(claims.path("iss").asText()).isEqualTo(identities.issuer());
        assertThat(claims.path("aud").asText()).isEqualTo("sucharit");
        assertThat(claims.path("roles")).hasSize(1);
        assertThat(claims.path("roles").path(0).asText()).isEqualTo("province-coordinator");
        assertThat(claims.path("province").asText()).isEqualTo("81");
        assertThat(claims.path("iat").asLong()).isEqualTo(NOW.getEpochSecond());
        assertThat(claims.path("exp").asLong())
                .isEqualTo(NOW.plusSeconds(12 * 3600).getEpochSecond());
    }

    @Test
    void the_public_key_proves_a_token_of_this_run_and_of_no_other() throws Exception {
        Identities other = new Identities(Clock.systemUTC());
        String token = User.ADMIN.token(identities);

        assertThat(verifies(token, identities.publicKey())).isTrue();
        assertThat(verifies(token, other.publicKey())).isFalse();
        assertThat(other.issuer()).isNotEqualTo(identities.issuer());
    }

    private static boolean verifies(String token, String key) throws Exception {
        List<String> parts = List.of(token.split("\\.", -1));
        PublicKey publicKey = KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(key)));
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(publicKey);
        signature.update((parts.get(0) + "." + parts.get(1)).getBytes(StandardCharsets.US_ASCII));
        return signature.verify(Base64.getUrlDecoder().decode(parts.get(2)));
    }

    private static JsonNode claims(String token) throws Exception {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }
}
