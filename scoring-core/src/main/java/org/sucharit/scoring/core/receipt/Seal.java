package org.sucharit.scoring.core.receipt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What makes a statement a receipt: the digest of each part, and a signature over all digests.
 *
 * @param digests place to SHA-256 of the canonical value there, in hexadecimal
 */
record Seal(Map<String, String> digests, Signature signature) {

    /** What is not itself digested: the format is signed beside the digests. */
    private static final Set<String> UNDIGESTED = Set.of("format", "digests", "signature");

    /**
     * A signature.
     *
     * @param alg {@code Ed25519}
     * @param keyId the key's thumbprint (RFC 7638)
     * @param value base64url, over the canonical object of {@code digests}, {@code format} and {@code keyId}
     */
    record Signature(String alg, String keyId, Jwk publicKey, String value) {

        static final String ALGORITHM = "Ed25519";

        Signature {
            Objects.requireNonNull(alg, "alg");
            Objects.requireNonNull(keyId, "keyId");
            Objects.requireNonNull(publicKey, "publicKey");
            Objects.requireNonNull(value, "value");
        }
    }

    /** A public key as a JWK (RFC 8037); {@code x} is its 32 bytes, base64url. */
    record Jwk(String crv, String kty, String x) {

        static final String CURVE = "Ed25519";
        static final String TYPE = "OKP";

        Jwk {
            Objects.requireNonNull(crv, "crv");
            Objects.requireNonNull(kty, "kty");
            Objects.requireNonNull(x, "x");
        }
    }

    Seal {
        Objects.requireNonNull(digests, "digests");
        Objects.requireNonNull(signature, "signature");
    }

    /** The receipt that this statement becomes by this key; a seal it has already is replaced. */
    static ObjectNode put(ObjectNode statement, SigningKey key) {
        Map<String, String> digests = digestsOf(statement);
        VerificationKey publicKey = key.publicKey();
        String keyId = publicKey.keyId();
        byte[] signed = signedBytes(statement.path("format").asText(), digests, keyId);
        Seal seal = new Seal(
                digests,
                new Signature(
                        Signature.ALGORITHM,
                        keyId,
                        new Jwk(Jwk.CURVE, Jwk.TYPE, publicKey.x()),
                        Ed25519.text(key.sign(signed))));
        ObjectNode receipt = JsonNodeFactory.instance.objectNode();
        receipt.setAll(statement);
        receipt.setAll(ReceiptJson.write(seal));
        return receipt;
    }

    /** The digest of each member of each section, so that an altered byte can be named. */
    static Map<String, String> digestsOf(ObjectNode receipt) {
        Map<String, String> digests = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> section : receipt.properties()) {
            String place = Pointers.in("", section.getKey());
            if (UNDIGESTED.contains(section.getKey())) {
                continue;
            }
            if (section.getValue().isObject()) {
                section.getValue()
                        .properties()
                        .forEach(member -> digests.put(Pointers.in(place, member.getKey()), digest(member.getValue())));
            } else {
                digests.put(place, digest(section.getValue()));
            }
        }
        return digests;
    }

    /** SHA-256 over all digests: what names a receipt in print, whoever signs it. */
    static String fingerprint(Map<String, String> digests) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        digests.forEach(all::put);
        return digest(all);
    }

    static byte[] signedBytes(String format, Map<String, String> digests, String keyId) {
        ObjectNode signed = JsonNodeFactory.instance.objectNode();
        signed.put("format", format).put("keyId", keyId);
        ObjectNode all = signed.putObject("digests");
        digests.forEach(all::put);
        return CanonicalJson.write(signed);
    }

    private static String digest(JsonNode part) {
        return HexFormat.of().formatHex(Digest.sha256(CanonicalJson.write(part)));
    }
}
