package org.sucharit.scoring.core.receipt;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Whether a receipt is what its key signed: every digest, the signature, and the key itself. */
final class SealCheck {

    private final ObjectNode receipt;
    private final Statement statement;
    private final Seal seal;
    private final KeyRing trusted;
    private final List<Failure> failures = new ArrayList<>();

    private SealCheck(ObjectNode receipt, Statement statement, Seal seal, KeyRing trusted) {
        this.receipt = receipt;
        this.statement = statement;
        this.seal = seal;
        this.trusted = trusted;
    }

    static List<Failure> of(ObjectNode receipt, Statement statement, Seal seal, KeyRing trusted) {
        SealCheck check = new SealCheck(receipt, statement, seal, trusted);
        check.checkDigests();
        check.checkSignature();
        check.checkTrust();
        return check.failures;
    }

    private void checkDigests() {
        Map<String, String> actual = Seal.digestsOf(receipt);
        if (actual.equals(seal.digests())) {
            return;
        }
        Map<String, String> places = new TreeMap<>(actual);
        places.putAll(seal.digests());
        for (String place : places.keySet()) {
            String digest = seal.digests().get(place);
            if (digest == null) {
                fail(place, "has no digest: it was added, or its digest removed");
            } else if (!actual.containsKey(place)) {
                fail(place, "is missing, though it has a digest");
            } else if (!digest.equals(actual.get(place))) {
                fail(place, "does not have the digest that the receipt gives for it: one of the two was altered");
            }
        }
    }

    private void checkSignature() {
        Seal.Signature signature = seal.signature();
        Seal.Jwk jwk = signature.publicKey();
        if (!signature.alg().equals(Seal.Signature.ALGORITHM)) {
            fail("/signature/alg", "must be " + Seal.Signature.ALGORITHM);
        }
        if (!jwk.crv().equals(Seal.Jwk.CURVE)) {
            fail("/signature/publicKey/crv", "must be " + Seal.Jwk.CURVE);
        }
        if (!jwk.kty().equals(Seal.Jwk.TYPE)) {
            fail("/signature/publicKey/kty", "must be " + Seal.Jwk.TYPE);
        }
        VerificationKey key;
        try {
            key = VerificationKey.of(jwk.x());
        } catch (InvalidKey e) {
            fail("/signature/publicKey/x", e.getMessage());
            return;
        }
        if (!key.keyId().equals(signature.keyId())) {
            fail("/signature/keyId", "is not the thumbprint of the receipt's public key, " + key.keyId());
        }
        if (!failures.isEmpty()) {
            // What the digests say is not what the receipt says: that they were signed would mean nothing.
            return;
        }
        byte[] signed = Seal.signedBytes(statement.format(), seal.digests(), signature.keyId());
        if (!key.signed(signed, signature.value())) {
            fail("/signature/value", "is not this key's signature over the digests");
        }
    }

    private void checkTrust() {
        if (trusted.isEmpty()) {
            return;
        }
        Optional<VerificationKey> key = trusted.find(seal.signature().keyId());
        if (key.isEmpty()) {
            fail("/signature/keyId", "is of a key that is not among those given as trusted");
        } else {
            key.get()
                    .objection(statement.head().announcedAt())
                    .ifPresent(objection -> fail("/signature/keyId", objection));
        }
    }

    private void fail(String place, String sentence) {
        failures.add(new Failure(place, sentence));
    }
}
