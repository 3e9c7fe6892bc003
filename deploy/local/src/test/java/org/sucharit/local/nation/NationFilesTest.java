package org.sucharit.local.nation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sucharit.local.suite.LaunchException;
import org.sucharit.local.suite.Progress;

class NationFilesTest {

    @TempDir
    Path directory;

    @Test
    void a_file_for_everything_known_and_a_word_on_years_without_a_framework() throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Progress progress = new Progress(new PrintStream(said, true, StandardCharsets.UTF_8));

        new NationFiles(new TestBasis(2567), progress).write(directory.resolve("new"));

        try (Stream<Path> files = Files.list(directory.resolve("new"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("README.txt", "agencies.csv", "2567-published.csv", "2567-planted.csv");
        }
        assertThat(Files.readAllLines(directory.resolve("new/agencies.csv"))).hasSize(8_318);
        assertThat(Files.readAllLines(directory.resolve("new/2567-published.csv")))
                .hasSize(8_317 * 21 + 1);
        assertThat(Files.readAllLines(directory.resolve("new/2567-planted.csv")))
                .hasSizeBetween(180, 320);
        assertThat(Files.readString(directory.resolve("new/README.txt"))).contains("made up");
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("8,317 rows", "no framework of 2564", "no framework of 2568")
                .doesNotContain("no framework of 2567");
    }

    @Test
    void a_directory_that_cannot_be_is_told() throws IOException {
        Path file = Files.writeString(directory.resolve("taken"), "");

        assertThatThrownBy(() -> new NationFiles(new TestBasis(), Progress.silent()).write(file))
                .isInstanceOf(LaunchException.class)
                .hasMessageStartingWith("Cannot write to " + file);
    }
}
