package org.sucharit.local.suite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The key that this installation signs receipts with. */
final class ReceiptKey {

    private static final String FILE = "receipt-signing-key.pem";

    private ReceiptKey() {}

    /** The key's file in a directory; made, readable for its owner only, where there is none yet. */
    static Path in(Path directory) {
        Path file = directory.resolve(FILE);
        if (!Files.exists(file)) {
            EnvironmentFile.writePrivately(file, pem());
        }
        return file;
    }

    private static String pem() {
        try {
            byte[] key = KeyPairGenerator.getInstance("Ed25519")
                    .generateKeyPair()
                    .getPrivate()
                    .getEncoded();
            return "-----BEGIN PRIVATE KEY-----\n" + Base64.getEncoder().encodeToString(key)
                    + "\n-----END PRIVATE KEY-----\n";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform of our version has Ed25519", e);
        }
    }
}
