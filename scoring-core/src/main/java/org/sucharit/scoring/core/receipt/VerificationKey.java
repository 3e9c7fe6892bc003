package org.sucharit.scoring.core.receipt;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A public key, and when it may have signed.
 *
 * @param x its 32 bytes, base64url
 * @param notBefore it signed nothing that was announced earlier; null for no such limit
 * @param revokedAt since when nothing it signed counts, whenever announced: a stolen key can write any date; null while
 *     it is in use, or has merely been replaced
 * @param revokedReason why; null where nobody said
 */
public record VerificationKey(String x, Instant notBefore, Instant revokedAt, String revokedReason) {

    private static final int LENGTH = 32;
    private static final int SIGNATURE_LENGTH = 64;
    /** What precedes the 32 bytes in a SubjectPublicKeyInfo (RFC 8410). */
    private static final byte[] SPKI_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    /**
     * A key.
     *
     * @throws InvalidKey if {@code x} is not 32 bytes
     */
    public VerificationKey {
        var _ = Ed25519.bytes(x, LENGTH);
    }

    /** A key in use. */
    public static VerificationKey of(String x) {
        return new VerificationKey(x, null, null, null);
    }

    static VerificationKey ofSubjectPublicKeyInfo(byte[] encoded) {
        int prefix = SPKI_PREFIX.length;
        if (encoded.length != prefix + LENGTH || !Arrays.equals(encoded, 0, prefix, SPKI_PREFIX, 0, prefix)) {
            throw new InvalidKey("is not an Ed25519 public key");
        }
        return of(Ed25519.text(Arrays.copyOfRange(encoded, prefix, encoded.length)));
    }

    /** This key with the limits under which it is trusted. */
    public VerificationKey revoked(Instant at, String reason) {
        return new VerificationKey(x, notBefore, at, reason);
    }

    /** The key's name: its JWK thumbprint (RFC 7638), 43 letters. */
    public String keyId() {
        String jwk = "{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"" + x + "\"}";
        return Ed25519.text(Digest.sha256(jwk.getBytes(StandardCharsets.UTF_8)));
    }

    /** Why what this key signed does not count; empty where it does. */
    Optional<String> objection(Instant announcedAt) {
        if (revokedAt != null) {
            return Optional.of("is of a key that was revoked at " + revokedAt + ": "
                    + (revokedReason == null ? "no reason given" : revokedReason));
        }
        if (notBefore != null && announcedAt.isBefore(notBefore)) {
            return Optional.of("is of a key that is not to be used before " + notBefore + ", but the receipt is of "
                    + announcedAt);
        }
        return Optional.empty();
    }

    /** Whether this key made the signature, given in base64url. */
    boolean signed(byte[] message, String signature) {
        try {
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(publicKey());
            verifier.update(message);
            return verifier.verify(Ed25519.bytes(signature, SIGNATURE_LENGTH));
        } catch (InvalidKey | InvalidKeyException | SignatureException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform of our version has Ed25519", e);
        }
    }

    private PublicKey publicKey() throws GeneralSecurityException {
        byte[] raw = Ed25519.bytes(x, LENGTH);
        byte[] encoded = Arrays.copyOf(SPKI_PREFIX, SPKI_PREFIX.length + LENGTH);
        System.arraycopy(raw, 0, encoded, SPKI_PREFIX.length, LENGTH);
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (InvalidKeySpecException e) {
            throw new InvalidKeyException(e);
        }
    }
}
