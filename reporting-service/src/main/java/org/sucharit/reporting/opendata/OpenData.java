package org.sucharit.reporting.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.Optional;
import org.sucharit.kit.http.Page;

/** The data sets as anyone reads them. */
@ApplicationScoped
public class OpenData {

    private final OpenDataRepository versions;
    private final Catalogue catalogue;

    public OpenData(OpenDataRepository versions, Catalogue catalogue) {
        this.versions = versions;
        this.catalogue = catalogue;
    }

    @Transactional
    public Dcat.Catalog catalog() {
        return catalogue.catalog(versions.newest());
    }

    /**
     * The data set of a year, with its versions before one; empty where nothing of the year has been announced.
     *
     * @param limit of versions
     */
    @Transactional
    public Optional<Dcat.Dataset> dataSet(int fiscalYear, int before, int limit) {
        return versions.newest(fiscalYear).map(newest -> {
            Page<DataVersion> page = Page.of(
                    versions.before(fiscalYear, before, limit + 1),
                    limit,
                    version -> Integer.toString(version.version()));
            return catalogue.dataSet(
                    newest, versions.find(fiscalYear, 1).orElse(newest).madeAt(), page.items(), page.next());
        });
    }

    @Transactional
    public Optional<Dcat.WholeVersion> version(int fiscalYear, int version) {
        return versions.find(fiscalYear, version).map(catalogue::version);
    }

    /**
     * A file.
     *
     * @param version null for the newest
     */
    @Transactional
    public Optional<Download> file(int fiscalYear, Integer version, String name) {
        return (version == null ? versions.newest(fiscalYear) : versions.find(fiscalYear, version))
                .flatMap(found -> found.file(name)
                        .map(file -> new Download(fiscalYear, found.version(), file, FileType.of(name), versions)));
    }

    /** A file that can be sent. */
    public static final class Download {

        private final int fiscalYear;
        private final int version;
        private final DataVersion.File file;
        private final FileType type;
        private final OpenDataRepository versions;

        private Download(
                int fiscalYear, int version, DataVersion.File file, FileType type, OpenDataRepository versions) {
            this.fiscalYear = fiscalYear;
            this.version = version;
            this.file = file;
            this.type = type;
            this.versions = versions;
        }

        /** The name under which it is saved: of many years and versions, each is told apart. */
        String saveAs() {
            return "ita-" + fiscalYear + "-v" + version + "-" + file.name();
        }

        /** Where it is and stays. */
        String path() {
            return Catalogue.PATH + "/" + fiscalYear + "/versions/" + version + "/" + file.name();
        }

        /** Where its newest version is. */
        String newestPath() {
            return Catalogue.PATH + "/" + fiscalYear + "/" + file.name();
        }

        String contentType() {
            return type.contentType();
        }

        String sha256() {
            return file.sha256();
        }

        long bytes() {
            return file.bytes();
        }

        long packedBytes() {
            return file.packed();
        }

        /** Compressed by gzip; part by part, each read by itself, so that a slow reader holds nothing. */
        InputStream packed() {
            return new PackedStream(number -> versions.part(file.sha256(), number));
        }
    }
}
