package org.sucharit.scoring.core.receipt;

import java.util.List;
import java.util.stream.Collectors;

/** Bytes that are no receipt, or one that does not hold where it must; with everything that is wrong. */
public final class UnreadableReceipt extends RuntimeException {

    private final transient List<Failure> failures;

    UnreadableReceipt(List<Failure> failures) {
        super(failures.stream().map(Failure::toString).collect(Collectors.joining("; ")));
        this.failures = List.copyOf(failures);
    }

    UnreadableReceipt(String place, String sentence) {
        this(List.of(new Failure(place, sentence)));
    }

    public List<Failure> failures() {
        return failures;
    }
}
