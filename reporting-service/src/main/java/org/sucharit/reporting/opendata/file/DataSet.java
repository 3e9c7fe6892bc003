package org.sucharit.reporting.opendata.file;

import java.util.List;

/**
 * All files of a year's results as they are at one time.
 *
 * @param files checksums last
 * @param agencies how many results there are
 */
public record DataSet(List<PackedFile> files, int agencies) {

    /** The results as JSON, which tells them apart from those of another time. */
    public static final String RESULTS = ResultTable.NAME + ".json";

    public DataSet {
        files = List.copyOf(files);
    }

    /** What tells the content of all files from any other: the digest of their checksums. */
    public String hash() {
        return files.getLast().sha256();
    }

    public PackedFile results() {
        return files.stream()
                .filter(file -> file.name().equals(RESULTS))
                .findFirst()
                .orElseThrow();
    }
}
