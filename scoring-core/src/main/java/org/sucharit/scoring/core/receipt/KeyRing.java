package org.sucharit.scoring.core.receipt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The public keys that are trusted, old ones and revoked ones included: a key that was replaced still verifies what it
 * signed, and one that was revoked says why it does not.
 */
public final class KeyRing {

    private static final KeyRing EMPTY = new KeyRing(List.of());

    private final Map<String, VerificationKey> keys = new TreeMap<>();

    private KeyRing(Collection<VerificationKey> keys) {
        keys.forEach(key -> this.keys.put(key.keyId(), key));
    }

    /** Nobody is trusted: a receipt then only speaks for the key that it names itself. */
    public static KeyRing empty() {
        return EMPTY;
    }

    public static KeyRing of(Collection<VerificationKey> keys) {
        return new KeyRing(keys);
    }

    /**
     * Reads public keys: PEM ({@code SubjectPublicKeyInfo}, one or several), a JWK, or a JWK set whose keys may say
     * {@code notBefore}, {@code revokedAt} (RFC 3339 in UTC) and {@code revokedReason}. Keys of another kind than
     * Ed25519 in a set are passed over (RFC 7517).
     *
     * @throws InvalidKey if there is no public key of Ed25519, one is malformed, or a private key is among them
     */
    public static KeyRing parse(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        List<VerificationKey> keys = text.contains("-----BEGIN") ? ofPem(text) : ofJson(file);
        if (keys.isEmpty()) {
            throw new InvalidKey("holds no Ed25519 public key");
        }
        return new KeyRing(keys);
    }

    public boolean isEmpty() {
        return keys.isEmpty();
    }

    public Optional<VerificationKey> find(String keyId) {
        return Optional.ofNullable(keys.get(keyId));
    }

    /** The keys as a JWK set, for whoever verifies: what {@link #parse} reads. */
    public String toJwks() {
        ObjectNode set = JsonNodeFactory.instance.objectNode();
        ArrayNode list = set.putArray("keys");
        keys.forEach((keyId, key) -> {
            ObjectNode jwk = list.addObject();
            jwk.put("kty", Seal.Jwk.TYPE).put("crv", Seal.Jwk.CURVE).put("x", key.x());
            jwk.put("kid", keyId).put("use", "sig").put("alg", "EdDSA");
            putIfKnown(jwk, "notBefore", key.notBefore());
            putIfKnown(jwk, "revokedAt", key.revokedAt());
            putIfKnown(jwk, "revokedReason", key.revokedReason());
        });
        return new String(CanonicalJson.write(set), StandardCharsets.UTF_8);
    }

    private static void putIfKnown(ObjectNode jwk, String name, Object value) {
        if (value != null) {
            jwk.put(name, value.toString());
        }
    }

    private static List<VerificationKey> ofPem(String text) {
        List<VerificationKey> keys = new ArrayList<>();
        for (Pem block : Pem.blocks(text)) {
            if (block.label().contains(Pem.PRIVATE_KEY)) {
                throw new InvalidKey("holds a private key; give the public key only");
            }
            if (block.label().equals(Pem.PUBLIC_KEY)) {
                keys.add(VerificationKey.ofSubjectPublicKeyInfo(block.content()));
            }
        }
        return keys;
    }

    private static List<VerificationKey> ofJson(byte[] file) {
        JsonNode json;
        try {
            json = CanonicalJson.readAny(file);
        } catch (UnreadableReceipt e) {
            throw new InvalidKey("is neither PEM nor a JWK nor a JWK set", e);
        }
        List<VerificationKey> keys = new ArrayList<>();
        for (JsonNode jwk : json.has("keys") ? json.get("keys") : List.of(json)) {
            if (jwk.has("d")) {
                throw new InvalidKey("holds a private key; give the public key only");
            }
            if (Seal.Jwk.TYPE.equals(jwk.path("kty").textValue())
                    && Seal.Jwk.CURVE.equals(jwk.path("crv").textValue())) {
                keys.add(new VerificationKey(
                        jwk.path("x").asText(),
                        instant(jwk, "notBefore"),
                        instant(jwk, "revokedAt"),
                        jwk.path("revokedReason").textValue()));
            }
        }
        return keys;
    }

    private static Instant instant(JsonNode jwk, String name) {
        JsonNode value = jwk.path(name);
        try {
            return value.isMissingNode() || value.isNull() ? null : Instant.parse(value.asText());
        } catch (DateTimeException e) {
            throw new InvalidKey(name + " is not a time such as 2026-01-31T00:00:00Z", e);
        }
    }
}
