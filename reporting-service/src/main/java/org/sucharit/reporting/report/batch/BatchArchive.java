package org.sucharit.reporting.report.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;
import org.sucharit.reporting.archive.ZipLayout;
import org.sucharit.reporting.document.Fingerprint;
import org.sucharit.reporting.report.batch.Batch.Item;
import org.sucharit.reporting.report.batch.Batch.Result;

/** The archive of a complete batch: its table of contents, then its files. Holds none of them. */
public final class BatchArchive {

    private final Batch batch;
    private final List<Result> made;
    private final byte[] index;
    private final ZipLayout layout;
    private final Function<Item, byte[]> files;
    private final Consumer<UUID> differs;

    /**
     * @param total documents of the batch
     * @param results of all of them
     * @param differs told where a file is not any more what it was: renderers may have changed
     * @throws ProblemException CONFLICT where documents are missing
     */
    BatchArchive(Batch batch, int total, List<Result> results, Function<Item, byte[]> files, Consumer<UUID> differs) {
        if (results.size() != total) {
            throw new ProblemException(
                    ProblemType.CONFLICT, results.size() + " of " + total + " documents are through. Ask again later.");
        }
        this.batch = batch;
        this.files = files;
        this.differs = differs;
        made = results.stream().filter(result -> result.problem() == null).toList();
        index = BatchIndex.of(batch, results);
        List<ZipLayout.Entry> entries = new ArrayList<>();
        entries.add(new ZipLayout.Entry(
                BatchIndex.NAME, index.length, BatchFiles.made(index).crc()));
        made.forEach(result -> entries.add(new ZipLayout.Entry(
                result.item().name(), result.made().bytes(), result.made().crc())));
        layout = ZipLayout.of(entries);
    }

    public long length() {
        return layout.length();
    }

    /** Tells the archive from any other. */
    public String tag() {
        return Fingerprint.of(index);
    }

    /** {@code ita-analysis-2568-81}. */
    public String name() {
        return "ita-" + batch.kind().code() + "-" + batch.fiscalYear()
                + (batch.province() == null ? "" : "-" + batch.province());
    }

    /**
     * Writes a part of it. No transaction may be open: a slow reader would keep it so.
     *
     * @throws IOException where the reader is gone, or a file is not any more what it was
     */
    public void write(long from, long to, OutputStream out) throws IOException {
        layout.write(from, to, this::file, out);
    }

    private byte[] file(int entry) throws IOException {
        if (entry == 0) {
            return index;
        }
        Result result = made.get(entry - 1);
        byte[] file = files.apply(result.item());
        if (!BatchFiles.made(file).equals(result.made())) {
            differs.accept(batch.id());
            throw new IOException("Files of batch " + batch.id() + " have changed; they are made anew");
        }
        return file;
    }
}
