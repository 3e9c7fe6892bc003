package org.sucharit.local.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.sucharit.local.suite.LaunchException;
import org.sucharit.scoring.core.receipt.InvalidKey;
import org.sucharit.scoring.core.receipt.KeyRing;
import org.sucharit.scoring.core.receipt.Receipts;
import org.sucharit.scoring.core.receipt.Verification;

/** Verifies one file, without any service and without a network. */
public final class ReceiptVerification {

    private ReceiptVerification() {}

    /**
     * Reports on the file.
     *
     * @param key a file of trusted public keys: PEM, JWK or JWK set; null to take the receipt's word for its key
     * @return whether the receipt verifies
     * @throws LaunchException if a file cannot be read, or holds no key; nothing is then known of the receipt
     */
    public static boolean report(Path file, Path key, PrintStream out) {
        KeyRing trusted = key == null ? KeyRing.empty() : keys(key);
        Verification verification = Receipts.verify(read(file), trusted);
        new Report(out).print(file, key, verification);
        return verification.verified();
    }

    private static KeyRing keys(Path key) {
        try {
            return KeyRing.parse(read(key));
        } catch (InvalidKey e) {
            throw new LaunchException(
                    "Cannot use " + key + ": " + e.getMessage()
                            + ". --key takes the issuer's public key: PEM, JWK, or JWK set.",
                    e);
        }
    }

    /** No more than is needed to tell that it is too much. */
    private static byte[] read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Receipts.MAX_BYTES + 1);
        } catch (NoSuchFileException e) {
            throw new LaunchException("There is no file " + file + ".", e);
        } catch (IOException e) {
            throw new LaunchException("Cannot read " + file + ": " + e.getMessage() + ".", e);
        }
    }
}
