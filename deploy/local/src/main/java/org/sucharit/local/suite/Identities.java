package org.sucharit.local.suite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Issues the bearer tokens of one run (RFC 7519, RS256). Key and issuer are made anew each time, so that no other
 * installation takes these tokens for its own.
 */
public final class Identities {

    /** Whom the tokens are for. */
    public static final String AUDIENCE = "sucharit";

    private static final int KEY_BITS = 2048;
    /** Long enough for a working day. */
    private static final Duration LIFE = Duration.ofHours(12);

    private static final Duration SERVICE_LIFE = Duration.ofDays(3650);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Clock clock;
    private final KeyPair keys;
    private final String issuer = "urn:sucharit:run:" + UUID.randomUUID();

    /**
     * A new issuer.
     *
     * @param clock what the time of issue is read from
     */
    public Identities(Clock clock) {
        this.clock = clock;
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            this.keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no RSA.", e);
        }
    }

    public String issuer() {
        return issuer;
    }

    /** The key to check signatures with, DER in base64. */
    public String publicKey() {
        return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    }

    /**
     * A token of twelve hours.
     *
     * @param subject who it is
     * @param role one of the suite's roles
     * @param scope further claims: the {@code agency} or {@code province} the role is bound to
     */
    public String token(String subject, String role, Map<String, String> scope) {
        return token(subject, role, scope, LIFE);
    }

    /** A service's own token: good for as long as the run's keys are, which no run outlives. */
    public String serviceToken(String service) {
        return token(service, "service", Map.of(), SERVICE_LIFE);
    }

    private String token(String subject, String role, Map<String, String> scope, Duration life) {
        Instant now = clock.instant();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", issuer);
        claims.put("aud", AUDIENCE);
        claims.put("sub", subject);
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plus(life).getEpochSecond());
        claims.put("jti", UUID.randomUUID().toString());
        claims.put("roles", List.of(role));
        claims.putAll(scope);
        String signed = encode(Map.of("alg", "RS256", "typ", "JWT")) + "." + encode(claims);
        return signed + "." + sign(signed);
    }

    private String sign(String text) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot sign a token.", e);
        }
    }

    private static String encode(Map<String, ?> part) {
        try {
            return base64(JSON.writeValueAsBytes(part));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write a token.", e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
