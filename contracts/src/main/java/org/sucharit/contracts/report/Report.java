package org.sucharit.contracts.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.sucharit.contracts.Snapshot;

/**
 * One official document: its newest content, and what of it was last published.
 *
 * @param fiscalYear the year scored (analysis, province, national) or the year the measures ran (implementation)
 * @param subject whom it is about: an agency's code; of a province its TIS 1099 code, of the nation {@code TH}
 * @param content the newest
 * @param published the last publication; null where nothing was published
 */
public record Report(
        int fiscalYear, String subject, Kind kind, long version, State state, Content content, Publication published)
        implements Snapshot {

    @Override
    public String key() {
        return fiscalYear + "/" + subject + "/" + kind.code();
    }

    public enum Kind {
        @JsonProperty("analysis")
        ANALYSIS("analysis"),
        @JsonProperty("implementation")
        IMPLEMENTATION("implementation"),
        /** The result of a province's agencies. */
        @JsonProperty("province")
        PROVINCE("province"),
        /** The result of all agencies. */
        @JsonProperty("national")
        NATIONAL("national");

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

    /**
     * What the document says.
     *
     * @param version of the content: it stays while the content does
     * @param hash SHA-256 of the content in lower-case hexadecimal; the same content has the same hash
     * @param frameworkRevision of the framework of {@code fiscalYear}
     * @param scoreVersion the score it is written from; null where it is written from none, or from many
     * @param planVersion the plan it is written from; null where it is written from none, or from many
     */
    public record Content(long version, String hash, int frameworkRevision, Long scoreVersion, Long planVersion) {}

    /**
     * A content that the agency has published; its files never change.
     *
     * @param number 1 for the first publication of the document, then one more for each correction
     * @param contentVersion of the content
     * @param publishedOn in Asia/Bangkok
     * @param path where anyone can read it, from the suite's public address on; permanent
     */
    public record Publication(int number, long contentVersion, LocalDate publishedOn, String path, List<File> files) {}

    /**
     * A file of a publication.
     *
     * @param format {@code html pdf docx xlsx}; also the value of {@code format} at the path
     * @param sha256 lower-case hexadecimal
     */
    public record File(String format, String sha256, long bytes) {}
}
