package org.sucharit.scoring.receipt;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sucharit.kit.testsupport.Callers;
import org.sucharit.kit.testsupport.InfraResource;
import org.sucharit.scoring.core.receipt.KeyRing;
import org.sucharit.scoring.core.receipt.Receipts;
import org.sucharit.scoring.core.receipt.SigningKey;
import org.sucharit.scoring.core.receipt.Verification;
import org.sucharit.scoring.testsupport.Assessments;
import org.sucharit.scoring.testsupport.ScoredAgency;
import org.sucharit.scoring.testsupport.SigningKeyResource;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(SigningKeyResource.class)
class ReceiptResourceQuarkusTest {

    private static final String KEYS = "/api/v1/receipt-keys";

    @Inject
    Assessments assessments;

    @Inject
    ReceiptKeys receiptKeys;

    @Inject
    EntityManager entities;

    /** The key belongs to all tests of this run; a revocation cannot be undone but like this. */
    @AfterEach
    void restoreKeys() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update receipt_key set revoked_at = null, revoked_reason = null")
                        .executeUpdate());
    }

    @Test
    void anyone_may_verify_what_was_announced() {
        ScoredAgency agency = announcedLikeKhlongPhon();

        Verification verification = verify(receipt(agency, Callers.ANONYMOUS, ""));

        assertThat(verification.failures()).isEmpty();
        assertThat(verification.subject().form()).isEqualTo(Verification.Form.PUBLIC);
        assertThat(verification.subject().trusted()).isTrue();
        assertThat(verification.subject().total()).isEqualTo("93.60");
        assertThat(verification.subject().rating()).containsExactly("good");
        assertThat(verification.subject().head().agency()).isEqualTo(agency.code());
        assertThat(verification.subject().head().announcement()).isEqualTo(1);
        // What reports print.
        assertThat(verification.subject().fingerprint())
                .isEqualTo(agency.asked(Callers.SERVICE)
                        .get("/api/v1/events/ita.score.v1/2568/" + agency.code())
                        .jsonPath()
                        .getString("receipt"));
    }

    @Test
    void a_receipt_is_a_file_to_keep() {
        ScoredAgency agency = announcedLikeKhlongPhon();

        String etag = agency.get(Callers.ANONYMOUS, "/receipt")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header(
                        "Content-Disposition",
                        equalTo("inline; filename=\"ita-2568-" + agency.code() + "-1-public.json\""))
                .extract()
                .header("ETag");

        assertThat(agency.asked(Callers.ANONYMOUS)
                        .header("If-None-Match", etag)
                        .get(agency.score() + "/receipt")
                        .statusCode())
                .isEqualTo(304);
        assertThat(agency.asked(Callers.ADMIN)
                        .header("If-None-Match", etag)
                        .get(agency.score() + "/receipt?tier=sealed")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_sealed_receipt_opens_the_answers_and_verifies() {
        ScoredAgency agency = ScoredAgency.withIndicator9(assessments);
        assessments.release(agency.code(), 1, "i1", Map.of("6", 4, "1", 3));
        agency.awaitDerived("IIT.i1", "57.14");
        agency.announce();

        byte[] sealed = receipt(agency, Callers.ADMIN, "?tier=sealed");
        byte[] open = receipt(agency, Callers.ANONYMOUS, "?tier=public");

        assertThat(verify(sealed).failures()).isEmpty();
        assertThat(verify(sealed).subject().form()).isEqualTo(Verification.Form.SEALED);
        assertThat(verify(open).failures()).isEmpty();
        assertThat(text(open)).doesNotContain("400/7");
        assertThat(text(sealed)).contains("400/7").contains(text(open).strip());
    }

    @Test
    void a_receipt_that_was_tampered_with_fails() {
        ScoredAgency agency = announcedLikeKhlongPhon();
        String receipt = text(receipt(agency, Callers.ANONYMOUS, ""));

        assertThat(verify(bytes(receipt.replace("93.60", "95.60"))).verified()).isFalse();
        assertThat(verify(bytes(receipt.replace(agency.code(), "another"))).verified())
                .isFalse();
        assertThat(verify(Arrays.copyOf(bytes(receipt), receipt.length() / 2)).verified())
                .isFalse();
    }

    @Test
    void only_what_is_announced_has_a_receipt() {
        ScoredAgency agency = ScoredAgency.withIndicator9(assessments);
        String version = agency.sheet().getString("version");

        problem(agency.get(Callers.ADMIN, "/receipt").then(), 404);
        problem(agency.get(Callers.ADMIN, "/receipt?version=" + version).then(), 404);
        problem(agency.get(Callers.ADMIN, "/receipt?version=1").then(), 404);
        problem(agency.get(Callers.ANONYMOUS, "/receipt").then(), 401);
        problem(agency.get(Callers.ADMIN, "/receipt?tier=secret").then(), 422)
                .body("violations.pointer", contains("tier"));
    }

    @Test
    void an_announced_correction_gets_a_receipt_and_the_first_one_stays() {
        ScoredAgency agency = ScoredAgency.withIndicator9(assessments);
        agency.announce();
        String version = agency.sheet().getString("version");
        byte[] first = receipt(agency, Callers.ANONYMOUS, "");

        agency.correct("[{\"node\": \"9\", \"score\": \"50\", \"use\": \"input\"}]");

        Verification second = verify(receipt(agency, Callers.ANONYMOUS, ""));
        assertThat(second.failures()).isEmpty();
        assertThat(second.subject().head().announcement()).isEqualTo(2);
        assertThat(second.subject().total()).isEqualTo("50.00");
        assertThat(receipt(agency, Callers.ANONYMOUS, "?version=" + version)).isEqualTo(first);
        assertThat(verify(first).failures()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Callers.class)
    void the_sealed_receipt_is_for_administrators(Callers caller) {
        ScoredAgency agency = ScoredAgency.withIndicator9(assessments);
        agency.announce();
        int sealed = switch (caller) {
            case ANONYMOUS, FOREIGN -> 401;
            case ADMIN -> 200;
            default -> 403;
        };

        agency.get(caller, "/receipt?tier=sealed").then().statusCode(sealed);
        agency.get(caller, "/receipt").then().statusCode(caller == Callers.FOREIGN ? 401 : 200);
    }

    @Test
    void a_receipt_of_a_key_that_was_revoked_is_signed_anew_by_the_present_one() {
        ScoredAgency agency = announcedLikeKhlongPhon();
        byte[] original = receipt(agency, Callers.ANONYMOUS, "");
        SigningKey older = olderKey();
        signBy(older, agency);
        byte[] byOlder = receipt(agency, Callers.ANONYMOUS, "");
        assertThat(verify(byOlder).subject().fingerprint())
                .isEqualTo(verify(original).subject().fingerprint());
        assertThat(verify(byOlder).subject().keyId())
                .isEqualTo(older.publicKey().keyId());

        revoke(Callers.ADMIN, older.publicKey().keyId(), "stolen").statusCode(204);

        assertThat(verify(byOlder).failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.toString()).contains("revoked", "stolen"));
        assertThat(receipt(agency, Callers.ANONYMOUS, "")).isEqualTo(original);
        assertThat(verify(original).failures()).isEmpty();
        assertThat(verify(receipt(agency, Callers.ADMIN, "?tier=sealed")).failures())
                .isEmpty();
    }

    @Test
    void while_the_only_key_is_revoked_no_receipt_is_given() {
        ScoredAgency agency = announcedLikeKhlongPhon();
        byte[] receipt = receipt(agency, Callers.ANONYMOUS, "");
        revoke(Callers.ADMIN, presentKey(), "stolen").statusCode(204);

        problem(agency.get(Callers.ANONYMOUS, "/receipt").then(), 503)
                .header("Retry-After", equalTo("60"))
                .body("code", equalTo("unavailable"));

        assertThat(verify(receipt).failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.toString()).contains("revoked", "stolen"));
    }

    @Test
    void who_revoked_first_is_believed() {
        String key = olderKey().publicKey().keyId();

        revoke(Callers.ADMIN, key, "stolen").statusCode(204);
        String since = revokedAt(key);
        revoke(Callers.ADMIN, key, "lost").statusCode(204);

        given().get(KEYS)
                .then()
                .statusCode(200)
                .body("keys.find { it.kid == '" + key + "' }.revokedReason", equalTo("stolen"))
                .body("keys.find { it.kid == '" + key + "' }.revokedAt", equalTo(since));
        assertThat(Instant.parse(since)).isBeforeOrEqualTo(Instant.now());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"reason\": null}",
                "{\"reason\": \" \"}",
                "{\"reason\": \"a\\u0000b\"}",
                "{\"reason\": \"\\ud800\"}"
            })
    void a_revocation_needs_a_reason_that_can_be_read(String body) {
        String key = olderKey().publicKey().keyId();

        problem(revoking(Callers.ADMIN, key, body), 422).body("violations.pointer", contains("/reason"));

        given().get(KEYS).then().body("keys.find { it.kid == '" + key + "' }.revokedAt", equalTo(null));
    }

    @Test
    void a_reason_has_at_most_500_characters() {
        problem(revoke(Callers.ADMIN, olderKey().publicKey().keyId(), "a".repeat(501)), 422)
                .body("violations.pointer", contains("/reason"));
        revoke(Callers.ADMIN, olderKey().publicKey().keyId(), "ก".repeat(500)).statusCode(204);
    }

    @Test
    void a_key_that_never_was_in_use_is_not_found() {
        problem(revoke(Callers.ADMIN, "abc", "stolen"), 404).body("detail", containsString("abc"));
    }

    @ParameterizedTest
    @EnumSource(Callers.class)
    void who_may_revoke(Callers caller) {
        int expected = switch (caller) {
            case ANONYMOUS, FOREIGN -> 401;
            case ADMIN -> 204;
            default -> 403;
        };

        revoke(caller, olderKey().publicKey().keyId(), "stolen").statusCode(expected);
    }

    private ScoredAgency announcedLikeKhlongPhon() {
        ScoredAgency agency = ScoredAgency.likeKhlongPhon(assessments);
        agency.announce();
        return agency;
    }

    private static byte[] receipt(ScoredAgency agency, Callers caller, String query) {
        return agency.get(caller, "/receipt" + query)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static Verification verify(byte[] receipt) {
        return Receipts.verify(
                receipt,
                KeyRing.parse(given().get(KEYS).then().statusCode(200).extract().asByteArray()));
    }

    private static ValidatableResponse revoke(Callers caller, String key, String reason) {
        return revoking(caller, key, "{\"reason\": \"" + reason + "\"}");
    }

    private static ValidatableResponse revoking(Callers caller, String key, String body) {
        return caller.asks("a")
                .contentType("application/json")
                .body(bytes(body))
                .put(KEYS + "/" + key + "/revocation")
                .then();
    }

    private static String revokedAt(String key) {
        return given().get(KEYS).jsonPath().getString("keys.find { it.kid == '" + key + "' }.revokedAt");
    }

    private String presentKey() {
        return receiptKeys.register().keyId();
    }

    /** A key that was in use before. */
    private SigningKey olderKey() {
        SigningKey key = newKey();
        QuarkusTransaction.requiringNew()
                .run(() ->
                        entities.persist(new ReceiptKeyEntity(key.publicKey(), Instant.parse("2026-01-01T00:00:00Z"))));
        return key;
    }

    /** As if the agency's result had been announced while another key was in use. */
    private void signBy(SigningKey key, ScoredAgency agency) {
        byte[] sealed = receipt(agency, Callers.ADMIN, "?tier=sealed");
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createQuery("from ReceiptEntity where id.agency = ?1", ReceiptEntity.class)
                        .setParameter(1, agency.code())
                        .getSingleResult()
                        .sign(
                                key.publicKey().keyId(),
                                gzip(Receipts.reissue(sealed, key).sealedReceipt())));
    }

    private static byte[] gzip(byte[] document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static SigningKey newKey() {
        try {
            byte[] key = KeyPairGenerator.getInstance("Ed25519")
                    .generateKeyPair()
                    .getPrivate()
                    .getEncoded();
            return SigningKey.ofPem("-----BEGIN PRIVATE KEY-----\n"
                    + Base64.getEncoder().encodeToString(key) + "\n-----END PRIVATE KEY-----\n");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status) {
        return response.statusCode(status).contentType("application/problem+json");
    }
}
