package org.sucharit.scoring.core.receipt;

import java.util.List;
import java.util.Optional;

/**
 * What came of verifying a file.
 *
 * @param subject what the file says it is; null where it could not be read so far, and not to be believed where there
 *     are failures
 * @param failures why it does not verify, each with its place; empty where it does
 */
public record Verification(Subject subject, List<Failure> failures) {

    /** Which form of a receipt a file is. */
    public enum Form {
        PUBLIC,
        SEALED
    }

    /**
     * A receipt in short.
     *
     * @param frameworkRevision of the fiscal year's framework
     * @param total as announced; null where there was none
     * @param rating as announced, or every rating that was still possible, best first
     * @param fingerprint as it is printed in reports on the score
     * @param nodes how many figures were recomputed
     * @param keyId of the key that signed
     * @param trusted whether that key is one that the verifier was told to trust, and not revoked; else only the receipt
     *     vouches for it
     */
    public record Subject(
            Form form,
            Head head,
            int frameworkRevision,
            String total,
            List<String> rating,
            String fingerprint,
            int nodes,
            String keyId,
            boolean trusted) {}

    public Verification {
        failures = List.copyOf(failures);
    }

    static Verification failed(List<Failure> failures) {
        return new Verification(null, failures);
    }

    public boolean verified() {
        return failures.isEmpty();
    }

    public Optional<Subject> subjectIfReadable() {
        return Optional.ofNullable(subject);
    }
}
