package org.sucharit.reporting.opendata;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sucharit.contracts.Label;
import org.sucharit.reporting.opendata.file.Changes;

/**
 * The catalogue as JSON-LD: the W3C's Data Catalog Vocabulary (DCAT 3) with the properties that DCAT-AP demands. What a
 * field means to a machine is said once, by the context; without it this is plain JSON.
 */
public final class Dcat {

    /** What the fields mean. */
    static final JsonNode CONTEXT = context();

    /** Thai and English. */
    static final List<String> LANGUAGES = List.of(
            "http://publications.europa.eu/resource/authority/language/THA",
            "http://publications.europa.eu/resource/authority/language/ENG");

    private Dcat() {}

    /**
     * All data sets.
     *
     * @param modified when the newest version of any was made; absent while there is none
     * @param dataset the newest year first, each without context and versions
     */
    @Schema(name = "DataCatalog")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Catalog(
            @JsonProperty("@context") @Schema(type = SchemaType.OBJECT, implementation = Object.class)
            JsonNode context,

            @JsonProperty("@id") String id,
            @JsonProperty("@type") String type,
            Label title,
            Label description,
            Agent publisher,
            List<String> language,
            String license,
            Instant modified,
            List<Dataset> dataset) {}

    /**
     * The data set of a year.
     *
     * @param issued when its first version was made; absent within a catalogue
     * @param modified when its newest version was made
     * @param version number of the newest version
     * @param agencies how many results that has
     * @param distribution the files of the newest version
     * @param hasVersion its versions, the newest first; absent within a catalogue
     * @param next what to send as {@code after} for earlier versions; absent where there are none
     * @param gdc what the Government Data Catalog asks for
     */
    @Schema(name = "Dataset")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Dataset(
            @JsonProperty("@context") @Schema(type = SchemaType.OBJECT, implementation = Object.class)
            JsonNode context,

            @JsonProperty("@id") String id,
            @JsonProperty("@type") String type,
            @JsonUnwrapped About about,
            String accrualPeriodicity,
            Instant issued,
            Instant modified,
            String version,
            int agencies,
            List<Distribution> distribution,
            List<Version> hasVersion,
            String next,
            Gdc gdc) {}

    /**
     * A version of a year's data set. It never changes.
     *
     * @param agencies how many results it has
     * @param causes why there is this version
     * @param changes against the version before
     * @param previousVersion absent of the first
     */
    @Schema(name = "DatasetVersion")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WholeVersion(
            @JsonProperty("@context") @Schema(type = SchemaType.OBJECT, implementation = Object.class)
            JsonNode context,

            @JsonProperty("@id") String id,
            @JsonProperty("@type") String type,
            @JsonUnwrapped About about,
            Instant issued,
            String version,
            Label versionNotes,
            int agencies,
            Set<Cause> causes,
            Changes changes,
            String isVersionOf,
            String previousVersion,
            List<Distribution> distribution) {}

    /** What is said of every version of a year's data set. */
    @Schema(name = "DatasetDescription")
    public record About(
            String identifier,
            Label title,
            Label description,
            Keywords keyword,
            Agent publisher,
            Contact contactPoint,
            List<String> language,
            String license,
            String accessRights,
            String spatial,
            Period temporal) {}

    /** A version in a list. */
    @Schema(name = "DatasetVersionSummary")
    public record Version(
            @JsonProperty("@id") String id,
            @JsonProperty("@type") String type,
            Instant issued,
            String version,
            Label versionNotes,
            int agencies,
            Set<Cause> causes,
            Changes changes) {}

    /** Words by language. */
    @Schema(name = "Keywords")
    public record Keywords(List<String> th, List<String> en) {}

    /** An organisation. */
    @Schema(name = "Agent")
    public record Agent(@JsonProperty("@type") String type, Label name, String homepage) {}

    /**
     * Whom to ask.
     *
     * @param hasEmail as {@code mailto:}; absent where none is set
     */
    @Schema(name = "ContactPoint")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Contact(@JsonProperty("@type") String type, Label fn, String hasEmail, String hasURL) {}

    /** From a day to a day, both included. */
    @Schema(name = "PeriodOfTime")
    public record Period(@JsonProperty("@type") String type, LocalDate startDate, LocalDate endDate) {}

    /**
     * A file.
     *
     * @param identifier its name
     * @param accessURL where its newest version is
     * @param downloadURL where it is and stays
     * @param byteSize length of what it is unpacked, in bytes
     */
    @Schema(name = "Distribution")
    public record Distribution(
            @JsonProperty("@id") String id,
            @JsonProperty("@type") String type,
            String identifier,
            Label title,
            String accessURL,
            String downloadURL,
            String mediaType,
            long byteSize,
            String license,
            Checksum checksum) {}

    /**
     * What tells a file from any other.
     *
     * @param checksumValue in lower-case hexadecimal
     */
    @Schema(name = "Checksum")
    public record Checksum(@JsonProperty("@type") String type, String algorithm, String checksumValue) {

        static Checksum sha256(String value) {
            return new Checksum("Checksum", "http://spdx.org/rdf/terms#checksumAlgorithm_sha256", value);
        }
    }

    private static JsonNode context() {
        try (InputStream json = Objects.requireNonNull(Dcat.class.getResourceAsStream("/opendata/context.json"))) {
            return JsonMapper.builder().build().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
