package org.sucharit.reporting.report.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.report.Report;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.reporting.report.Format;
import org.sucharit.reporting.writing.Writing;

class BatchArchiveTest {

    private static final Batch BATCH = new Batch(
            UUID.randomUUID(),
            2568,
            Report.Kind.ANALYSIS,
            null,
            Format.HTML,
            Writing.Language.TH,
            null,
            "test",
            Instant.EPOCH);

    private static final byte[] FILE = "text".getBytes(StandardCharsets.UTF_8);

    private final List<Batch.Result> results = List.of(made(1), failed(2), made(3));

    @Test
    void an_archive_without_some_of_its_documents_is_none() {
        // As when somebody has them made anew while the archive is asked for.
        assertThatThrownBy(() -> archive(3, results.subList(0, 2)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("2 of 3");
    }

    @Test
    void what_could_not_be_rendered_is_listed_and_missing() throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        BatchArchive complete = archive(3, results);

        complete.write(0, complete.length(), archive);

        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive.toByteArray()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names).containsExactly("index.csv", "1.html", "3.html");
        assertThat(archive.toString(StandardCharsets.UTF_8)).contains("It would not.");
    }

    private static BatchArchive archive(int total, List<Batch.Result> results) {
        return new BatchArchive(BATCH, total, results, item -> FILE, id -> {});
    }

    private static Batch.Result made(int number) {
        return new Batch.Result(item(number), BatchFiles.made(FILE), null);
    }

    private static Batch.Result failed(int number) {
        return new Batch.Result(item(number), null, "It would not.");
    }

    private static Batch.Item item(int number) {
        return new Batch.Item(number, "agency-" + number, 5, number + ".html");
    }
}
