package org.sucharit.reporting.opendata;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A data set as Thailand's Government Data Catalog (data.go.th) describes one, under its own names and with the values of
 * its lists, in Thai: the fourteen fields that must be filled in, and those of statistics. Source: the metadata standard for
 * government data sets of the Digital Government Development Agency and the National Statistical Office, as the catalogue's
 * software has it (ckanext-thai_gdc, {@code ckan_dataset.json}).
 *
 * @param maintainerEmail absent where none is set
 * @param tagString keywords, apart by commas
 * @param updateFrequencyInterval how many of the unit lie between two releases at least
 * @param firstYearOfData B.E.
 * @param lastUpdatedDate as an ISO date
 */
@Schema(name = "GovernmentDataCatalogRecord")
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record Gdc(
        String dataType,
        String title,
        String ownerOrg,
        String maintainer,
        String maintainerEmail,
        String tagString,
        String notes,
        List<String> objective,
        String updateFrequencyUnit,
        String updateFrequencyInterval,
        String geoCoverage,
        String dataSource,
        List<String> dataFormat,
        String dataCategory,
        @JsonProperty("license_id") String licenseId,
        String accessibleCondition,
        String url,
        List<String> dataLanguage,
        String lastUpdatedDate,
        String firstYearOfData,
        String lastYearOfData,
        List<String> disaggregate,
        String disaggregateOther,
        String unitOfMeasure,
        String unitOfMultiplier,
        String calculationMethod,
        String standard) {

    private static final Same SAME = read();

    /** What is the same for every data set of ours. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    private record Same(
            String dataType,
            List<String> objective,
            String updateFrequencyUnit,
            String updateFrequencyInterval,
            String geoCoverage,
            List<String> dataFormat,
            String dataCategory,
            String accessibleCondition,
            List<String> dataLanguage,
            List<String> disaggregate,
            String disaggregateOther,
            String unitOfMeasure,
            String unitOfMultiplier) {}

    /** What is said of one data set. */
    record Said(
            String title,
            String description,
            List<String> keywords,
            String calculation,
            String standard,
            String url,
            String updated,
            int fiscalYear) {}

    static Gdc of(Said said, OpenDataConfig config) {
        String publisher = config.publisher().nameTh();
        String year = Integer.toString(said.fiscalYear());
        return new Gdc(
                SAME.dataType,
                said.title(),
                publisher,
                config.contact().nameTh(),
                config.contact().email().orElse(null),
                String.join(",", said.keywords()),
                said.description(),
                SAME.objective,
                SAME.updateFrequencyUnit,
                SAME.updateFrequencyInterval,
                SAME.geoCoverage,
                publisher,
                SAME.dataFormat,
                SAME.dataCategory,
                config.license().name(),
                SAME.accessibleCondition,
                said.url(),
                SAME.dataLanguage,
                said.updated(),
                year,
                year,
                SAME.disaggregate,
                SAME.disaggregateOther,
                SAME.unitOfMeasure,
                SAME.unitOfMultiplier,
                said.calculation(),
                said.standard());
    }

    private static Same read() {
        try (InputStream yaml = Objects.requireNonNull(Gdc.class.getResourceAsStream("/opendata/gdc.yaml"))) {
            return new YAMLMapper().readValue(yaml, Same.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
