package org.sucharit.reporting.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sucharit.contracts.Label;
import org.sucharit.kit.json.Wire;
import org.sucharit.reporting.opendata.file.Wording;
import org.sucharit.reporting.report.Installation;
import org.sucharit.reporting.writing.Writing;

/** Describes the data sets, their versions and files, at the address under which this installation is reached. */
@ApplicationScoped
public class Catalogue {

    static final String PATH = "/api/v1/open-data";

    private static final int BUDDHIST_ERA = 543;
    private static final String EU = "http://publications.europa.eu/resource/authority/";

    private final OpenDataConfig config;
    private final Installation installation;
    private final Wording wording = new Wording();

    public Catalogue(OpenDataConfig config, Installation installation) {
        this.config = config;
        this.installation = installation;
    }

    /** @param newest version of each year, the newest year first */
    Dcat.Catalog catalog(List<DataVersion> newest) {
        return new Dcat.Catalog(
                Dcat.CONTEXT,
                installation.address(PATH),
                "Catalog",
                wording.of("catalog.title"),
                wording.of("catalog.description"),
                publisher(),
                Dcat.LANGUAGES,
                license(),
                newest.stream()
                        .map(DataVersion::madeAt)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                newest.stream()
                        .map(version -> new Dcat.Dataset(
                                null,
                                address(version.fiscalYear()),
                                "Dataset",
                                about(version.fiscalYear()),
                                EU + "frequency/ANNUAL",
                                null,
                                version.madeAt(),
                                Integer.toString(version.version()),
                                version.agencies(),
                                distributions(version),
                                null,
                                null,
                                gdc(version)))
                        .toList());
    }

    /**
     * The data set of a year.
     *
     * @param newest its newest version, of which the files are
     * @param issued when its first version was made
     * @param versions some, the newest first
     * @param next what to send for more of them; null where there are none
     */
    Dcat.Dataset dataSet(DataVersion newest, Instant issued, List<DataVersion> versions, String next) {
        return new Dcat.Dataset(
                Dcat.CONTEXT,
                address(newest.fiscalYear()),
                "Dataset",
                about(newest.fiscalYear()),
                EU + "frequency/ANNUAL",
                issued,
                newest.madeAt(),
                Integer.toString(newest.version()),
                newest.agencies(),
                distributions(newest),
                versions.stream().map(this::summary).toList(),
                next,
                gdc(newest));
    }

    private Dcat.Version summary(DataVersion version) {
        return new Dcat.Version(
                address(version),
                "Dataset",
                version.madeAt(),
                Integer.toString(version.version()),
                notes(causes(version)),
                version.agencies(),
                causes(version),
                version.changes());
    }

    /** A version with its files. */
    Dcat.WholeVersion version(DataVersion version) {
        return new Dcat.WholeVersion(
                Dcat.CONTEXT,
                address(version),
                "Dataset",
                about(version.fiscalYear()),
                version.madeAt(),
                Integer.toString(version.version()),
                notes(causes(version)),
                version.agencies(),
                causes(version),
                version.changes(),
                address(version.fiscalYear()),
                version.version() == 1 ? null : address(version.fiscalYear(), version.version() - 1),
                distributions(version));
    }

    private static Set<Cause> causes(DataVersion version) {
        return Cause.of(version.version(), version.changes());
    }

    private Label notes(Set<Cause> causes) {
        List<Label> labels = causes.stream()
                .map(cause -> wording.of("cause." + Wire.code(cause)))
                .toList();
        return new Label(joined(labels, Label::th), joined(labels, Label::en));
    }

    private static String joined(List<Label> labels, Function<Label, String> language) {
        return labels.stream().map(language).collect(Collectors.joining("; "));
    }

    private Dcat.About about(int fiscalYear) {
        List<List<String>> keywords = wording.listed("dataset.keywords");
        LocalDate end = LocalDate.of(fiscalYear - BUDDHIST_ERA, Month.SEPTEMBER, 30);
        return new Dcat.About(
                "ita-" + fiscalYear,
                title(fiscalYear),
                description(fiscalYear),
                new Dcat.Keywords(keywords.getFirst(), keywords.getLast()),
                publisher(),
                new Dcat.Contact(
                        "Contact",
                        new Label(config.contact().nameTh(), config.contact().nameEn()),
                        config.contact().email().map(email -> "mailto:" + email).orElse(null),
                        config.contact().page().toString()),
                Dcat.LANGUAGES,
                license(),
                EU + "access-right/PUBLIC",
                EU + "country/THA",
                new Dcat.Period("PeriodOfTime", end.minusYears(1).plusDays(1), end));
    }

    private Label title(int fiscalYear) {
        return wording.of("dataset.title", "year", Integer.toString(fiscalYear));
    }

    private Label description(int fiscalYear) {
        return wording.of("dataset.description", "year", Integer.toString(fiscalYear));
    }

    private Dcat.Agent publisher() {
        return new Dcat.Agent(
                "Agent",
                new Label(config.publisher().nameTh(), config.publisher().nameEn()),
                config.publisher().homepage().toString());
    }

    private String license() {
        return config.license().address().toString();
    }

    private Gdc gdc(DataVersion newest) {
        int fiscalYear = newest.fiscalYear();
        return Gdc.of(
                new Gdc.Said(
                        title(fiscalYear).th(),
                        description(fiscalYear).th(),
                        wording.listed("dataset.keywords").getFirst(),
                        wording.of("dataset.calculation").th(),
                        wording.of("dataset.standard").th(),
                        address(fiscalYear),
                        newest.madeAt().atZone(Writing.BANGKOK).toLocalDate().toString(),
                        fiscalYear),
                config);
    }

    private List<Dcat.Distribution> distributions(DataVersion version) {
        return version.files().stream()
                .map(file -> new Dcat.Distribution(
                        address(version) + "/" + file.name(),
                        "Distribution",
                        file.name(),
                        wording.of(
                                "file." + file.name().substring(0, file.name().indexOf('.'))),
                        address(version.fiscalYear()) + "/" + file.name(),
                        address(version) + "/" + file.name(),
                        "https://www.iana.org/assignments/media-types/"
                                + FileType.of(file.name()).mediaType(),
                        file.bytes(),
                        license(),
                        Dcat.Checksum.sha256(file.sha256())))
                .toList();
    }

    private String address(DataVersion version) {
        return address(version.fiscalYear(), version.version());
    }

    private String address(int fiscalYear, int version) {
        return address(fiscalYear) + "/versions/" + version;
    }

    private String address(int fiscalYear) {
        return installation.address(PATH + "/" + fiscalYear);
    }
}
