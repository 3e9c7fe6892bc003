package org.sucharit.contracts.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.sucharit.contracts.Snapshot;

/**
 * The newest content of one official document.
 *
 * @param fiscalYear the year scored (analysis) or the year the measures ran (implementation)
 * @param contentHash SHA-256 of the content in lower-case hexadecimal; the same content has the same hash
 * @param scoreVersion the score it is written from
 * @param planVersion the plan it is written from
 */
public record Report(
        int fiscalYear,
        String agency,
        Kind kind,
        long version,
        State state,
        String contentHash,
        int frameworkRevision,
        long scoreVersion,
        long planVersion)
        implements Snapshot {

    @Override
    public String key() {
        return fiscalYear + "/" + agency + "/" + kind.code();
    }

    public enum Kind {
        @JsonProperty("analysis")
        ANALYSIS("analysis"),
        @JsonProperty("implementation")
        IMPLEMENTATION("implementation");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** As spelt in keys and addresses. */
        public String code() {
            return code;
        }
    }

    public enum State {
        @JsonProperty("current")
        CURRENT,
        @JsonProperty("superseded")
        SUPERSEDED,
        @JsonProperty("published")
        PUBLISHED,
        @JsonProperty("withdrawn")
        WITHDRAWN
    }
}
