package org.sucharit.reporting.report.batch;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sucharit.reporting.report.batch.Batch.Result;

/** The table of contents of an archive as CSV: also what could not be rendered. */
final class BatchIndex {

    static final String NAME = "index.csv";

    private static final String HEADER = "file,subject,fiscal_year,kind,version,bytes,sha256,problem";

    private BatchIndex() {}

    static byte[] of(Batch batch, List<Result> results) {
        return (HEADER + "\r\n"
                        + results.stream()
                                .map(result -> row(batch, result) + "\r\n")
                                .collect(Collectors.joining()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String row(Batch batch, Result result) {
        boolean made = result.made() != null && result.problem() == null;
        return Stream.of(
                        made ? result.item().name() : "",
                        result.item().subject(),
                        batch.fiscalYear(),
                        batch.kind().code(),
                        result.item().version(),
                        made ? result.made().bytes() : "",
                        made ? result.made().sha256() : "",
                        Objects.requireNonNullElse(result.problem(), ""))
                .map(Object::toString)
                .map(BatchIndex::cell)
                .collect(Collectors.joining(","));
    }

    private static String cell(String text) {
        return text.matches("[^\",\\r\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
