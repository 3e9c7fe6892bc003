package org.sucharit.kit.bulk;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.sucharit.kit.problem.ProblemException;

/**
 * Reads CSV as people send it: UTF-8 with or without a byte order mark, a header row, columns in any order. Strictly: a
 * row that is cut off or a quotation mark that is left open is a mistake, not a guess.
 */
public final class CsvRows {

    private final ReadLimits limits;

    public CsvRows(ReadLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads a file row by row, holding one at a time.
     *
     * @return false where the rest could not be read; the last violation says why
     */
    public boolean read(InputStream file, BulkColumns columns, BulkViolations violations, RowSink sink) {
        try {
            readAll(file, columns, violations, sink);
            return true;
        } catch (StopReading stopped) {
            return false;
        }
    }

    void readAll(InputStream file, BulkColumns columns, BulkViolations violations, RowSink sink) {
        CsvCells cells = new CsvCells(columns, limits, violations);
        Reader text = new InputStreamReader(file, StandardCharsets.UTF_8.newDecoder());
        try (CsvReader<CsvCells> rows = CsvReader.builder()
                        .allowUnclosedQuote(false)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .maxBufferSize(limits.lineLength())
                        .build(cells, text);
                CloseableIterator<CsvCells> iterator = rows.iterator()) {
            if (!iterator.hasNext()) {
                throw StopReading.unreadable(violations, 1, null, "empty", "The file is empty; it needs a header row.");
            }
            iterator.next().useAsHeader();
            while (iterator.hasNext()) {
                BulkRow row = iterator.next().row();
                if (row == null) {
                    sink.broken(cells.line());
                } else {
                    sink.row(row);
                }
            }
        } catch (CsvParseException | UncheckedIOException | IOException e) {
            throw stop(e, cells.line(), violations);
        }
    }

    private RuntimeException stop(Exception e, int line, BulkViolations violations) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                // The decoder is ahead of the parser, by a buffer at most.
                return StopReading.unreadable(
                        violations,
                        line,
                        null,
                        "not-utf-8",
                        "In this line or some way after it the file is not UTF-8; save it in that encoding.");
            }
            if (cause instanceof StopReading || cause instanceof ProblemException) {
                return (RuntimeException) cause;
            }
        }
        if (e.getMessage() != null && e.getMessage().contains("buffer size")) {
            return limits.tooLong(line, violations);
        }
        return StopReading.unreadable(
                violations,
                line,
                null,
                "broken-csv",
                "From here on the file is no CSV: is a quotation mark left open?");
    }
}
