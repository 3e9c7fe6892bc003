package org.sucharit.kit.bulk;

/** Where a reader's rows go. */
public interface RowSink {

    /** A row that is whole. */
    void row(BulkRow row);

    /** A row that is not; what is wrong with it is among the violations. */
    default void broken(int line) {}
}
