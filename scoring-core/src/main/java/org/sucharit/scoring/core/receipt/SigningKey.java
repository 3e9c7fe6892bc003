package org.sucharit.scoring.core.receipt;

import java.io.Serial;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.List;

/** A private key that signs receipts. It shows nothing of itself. */
public final class SigningKey {

    private final PrivateKey privateKey;
    private final VerificationKey publicKey;

    private SigningKey(PrivateKey privateKey, VerificationKey publicKey) {
        this.privateKey = privateKey;
        this.publicKey = publicKey;
    }

    /**
     * Reads an Ed25519 key from PKCS#8 in PEM, as {@code openssl genpkey -algorithm ed25519} writes it.
     *
     * @throws InvalidKey if this is anything else
     */
    public static SigningKey ofPem(String pem) {
        List<Pem> keys = Pem.blocks(pem).stream()
                .filter(block -> block.label().equals(Pem.PRIVATE_KEY))
                .toList();
        if (keys.size() != 1) {
            throw new InvalidKey("a signing key is one PEM block PRIVATE KEY, not " + keys.size());
        }
        try {
            PrivateKey key = KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new PKCS8EncodedKeySpec(keys.getFirst().content()));
            byte[] seed = ((EdECPrivateKey) key).getBytes().orElseThrow(() -> new InvalidKey("the key has no bytes"));
            return new SigningKey(key, publicKeyOf(seed));
        } catch (GeneralSecurityException e) {
            throw new InvalidKey("is not an Ed25519 private key in PKCS#8", e);
        }
    }

    public VerificationKey publicKey() {
        return publicKey;
    }

    byte[] sign(byte[] message) {
        try {
            Signature signer = Signature.getInstance("Ed25519");
            signer.initSign(privateKey);
            signer.update(message);
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key was accepted, but does not sign", e);
        }
    }

    @Override
    public String toString() {
        return "signing key " + publicKey.keyId();
    }

    /** The platform computes a public key only while it makes a pair; so it makes this one again from its seed. */
    private static VerificationKey publicKeyOf(byte[] seed) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
        generator.initialize(NamedParameterSpec.ED25519, new Seed(seed));
        return VerificationKey.ofSubjectPublicKeyInfo(
                generator.generateKeyPair().getPublic().getEncoded());
    }

    /** No randomness: the bytes that it is given. */
    private static final class Seed extends SecureRandom {

        @Serial
        private static final long serialVersionUID = 1L;

        private final byte[] bytes;

        Seed(byte[] bytes) {
            super(null, null);
            this.bytes = bytes;
        }

        @Override
        public void nextBytes(byte[] target) {
            System.arraycopy(bytes, 0, target, 0, target.length);
        }
    }
}
