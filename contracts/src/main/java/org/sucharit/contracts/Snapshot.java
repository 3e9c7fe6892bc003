package org.sucharit.contracts;

/** The whole state of one aggregate at one version. A reader keeps the newest version per key and forgets the rest. */
public interface Snapshot {

    /** The aggregate's key within its topic, parts joined by {@code /}: {@code 2568/khlong-phon}. */
    String key();

    /** Rises with every change of the aggregate, also across a restore: microseconds since the epoch, or more. */
    long version();
}
