package org.sucharit.local.nation;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.IntConsumer;

/**
 * A table as a file that comes to be while it is read. Only the rows of one agency are in memory at a time. For one
 * reader.
 */
final class TableStream extends InputStream {

    private final Nation nation;
    private final Table table;
    private final int end;
    private final IntConsumer told;
    private final Rendered rendered = new Rendered();
    private final CsvWriter csv;

    private int next;
    private long rows;
    private int read;

    /**
     * The rows of some agencies, beneath the header.
     *
     * @param from the first agency
     * @param end the agency after the last
     * @param told how many agencies have been written, after each
     */
    TableStream(Nation nation, Table table, int from, int end, IntConsumer told) {
        this.nation = nation;
        this.table = table;
        this.next = from;
        this.end = end;
        this.told = told;
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(rendered, StandardCharsets.UTF_8);
        csv.writeRecord(table.columns());
    }

    /** The whole file. */
    static TableStream whole(Nation nation, Table table, IntConsumer told) {
        return new TableStream(nation, table, 0, Nation.SIZE, told);
    }

    /** Rows written so far, without the header. */
    long rows() {
        return rows;
    }

    @Override
    public int read() {
        return fill() ? rendered.at(read++) & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, into.length);
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, rendered.size() - read);
        rendered.copy(read, into, offset, count);
        read += count;
        return count;
    }

    private boolean fill() {
        flush();
        while (read == rendered.size()) {
            if (next == end) {
                return false;
            }
            rendered.reset();
            read = 0;
            rows += table.write(nation.agency(next), csv);
            next++;
            flush();
            told.accept(next);
        }
        return true;
    }

    private void flush() {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the writer wrote, readable without a copy. */
    private static final class Rendered extends ByteArrayOutputStream {

        private byte at(int index) {
            return buf[index];
        }

        private void copy(int from, byte[] into, int offset, int length) {
            System.arraycopy(buf, from, into, offset, length);
        }
    }
}
