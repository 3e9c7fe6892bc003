package org.sucharit.kit.bulk;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an import has come. */
public enum ImportState {
    /** Its rows are being read; none counts. */
    @JsonProperty("receiving")
    RECEIVING,
    /** Its rows count. */
    @JsonProperty("committed")
    COMMITTED,
    /** It broke rules; nothing of it counts. */
    @JsonProperty("rejected")
    REJECTED,
    /** It was a dry run. */
    @JsonProperty("checked")
    CHECKED,
    /** It did not arrive whole, or its process ended; nothing of it counts. */
    @JsonProperty("interrupted")
    INTERRUPTED,
    /** Its content had been committed before, by another import; it counts once. */
    @JsonProperty("repeated")
    REPEATED,
    /** It was committed, and taken back. */
    @JsonProperty("undone")
    UNDONE
}
