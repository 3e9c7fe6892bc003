package org.sucharit.reporting.opendata.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.reporting.figures.AgencyFigures;

/**
 * Writes the files of a year's results. The same agencies in the same order give the same bytes; each is forgotten once it
 * is written.
 */
public final class DataSetWriter {

    private static final String CHECKSUMS = "checksums.txt";

    private final Wording wording = new Wording();
    private final ResultTable results;
    private final AreaTable areas;
    private final List<TableFile> resultFiles;
    private int agencies;

    /**
     * Begins.
     *
     * @param revisions of the year's framework, the newest first, at least one
     */
    public DataSetWriter(int fiscalYear, List<Framework> revisions) {
        results = new ResultTable(fiscalYear, revisions, wording);
        areas = new AreaTable(revisions, wording);
        resultFiles = begun(ResultTable.NAME, results.columns());
    }

    /** Adds an agency's result, unless it is not announced: then nobody shall know of it. */
    public void add(AgencyFigures agency) {
        if (agency.result() == null || agency.result().announcement() == null) {
            return;
        }
        agencies++;
        areas.add(agency);
        write(resultFiles, results.row(agency));
    }

    /** Ends: the files, with their checksums as {@code sha256sum --check} reads them. */
    public DataSet finish() {
        try {
            List<PackedFile> files = new ArrayList<>(finished(resultFiles));
            List<TableFile> areaFiles = begun(AreaTable.NAME, areas.columns());
            areas.rows().forEach(row -> write(areaFiles, row));
            files.addAll(finished(areaFiles));
            files.addAll(new Dictionary()
                    .with(ResultTable.NAME, results.columns())
                    .with(AreaTable.NAME, areas.columns())
                    .files());
            files.add(checksums(files));
            return new DataSet(files, agencies);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<TableFile> begun(String table, List<Column> columns) {
        try {
            return List.of(new CsvTableFile(table, columns), new JsonTableFile(table, columns));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(List<TableFile> files, List<Object> row) {
        try {
            for (TableFile file : files) {
                file.add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<PackedFile> finished(List<TableFile> files) throws IOException {
        List<PackedFile> finished = new ArrayList<>();
        for (TableFile file : files) {
            finished.add(file.finish());
        }
        return finished;
    }

    private static PackedFile checksums(List<PackedFile> files) throws IOException {
        PackedOutput out = new PackedOutput();
        try (out) {
            for (PackedFile file : files) {
                out.write((file.sha256() + "  " + file.name() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.file(CHECKSUMS);
    }
}
