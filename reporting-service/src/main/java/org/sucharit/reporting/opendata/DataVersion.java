package org.sucharit.reporting.opendata;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sucharit.reporting.opendata.file.Changes;

/**
 * One version of a year's data set, as it stays.
 *
 * @param version from 1, rising by 1 within the year
 * @param sha256 of the checksums of its files
 * @param agencies how many results it has
 * @param changes against the version before; of the first, all are added
 * @param files in order
 */
record DataVersion(
        int fiscalYear, int version, Instant madeAt, String sha256, int agencies, Changes changes, List<File> files) {

    /**
     * One of its files.
     *
     * @param sha256 of what it is unpacked, in lower-case hexadecimal
     * @param bytes length of what it is unpacked
     * @param packed length of it compressed by gzip
     */
    record File(String name, String sha256, long bytes, long packed) {}

    Optional<File> file(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }
}
