package org.sucharit.local.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sucharit.local.suite.LaunchException;

class ReceiptVerificationTest {

    @TempDir
    Path directory;

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private Path receipt;
    private Path keys;

    @BeforeEach
    void files() throws IOException {
        receipt = copy("receipt-1.json");
        keys = copy("receipt-1-keys.json");
    }

    @Test
    void a_receipt_that_holds_is_told_in_short() {
        assertThat(verify(receipt, keys)).isTrue();
        assertThat(text())
                .startsWith("VERIFIED: ")
                .contains("Agency      khlong-phon\n")
                .contains("Total       79.14\n")
                .contains("one of the keys that you gave")
                .doesNotContain("was not checked");
    }

    @Test
    void without_a_key_it_is_said_that_nobody_vouches_for_the_receipts_own() {
        assertThat(verify(receipt, null)).isTrue();
        assertThat(text()).contains("named by the receipt itself").contains("was not checked");
    }

    @Test
    void what_was_altered_is_named() throws IOException {
        Files.writeString(receipt, Files.readString(receipt).replace("khlong-phon", "khlong-phom"));

        assertThat(verify(receipt, keys)).isFalse();
        assertThat(text()).startsWith("NOT VERIFIED: ").contains("\n  /head/agency\n");
    }

    @Test
    void lines_fit_a_terminal_and_a_strangers_text_cannot_steer_it() throws IOException {
        String escape = "\\u001b[2J" + "\u202e" + " long".repeat(50);
        Files.writeString(receipt, Files.readString(receipt).replace("khlong-phon", escape));

        assertThat(verify(receipt, keys)).isFalse();
        assertThat(text()).doesNotContain("\u001b", "\u202e");
        assertThat(text().lines().skip(1)).allMatch(line -> line.length() <= 100);
    }

    @Test
    void a_file_that_cannot_be_read_says_nothing_of_a_receipt() {
        assertThatThrownBy(() -> verify(directory.resolve("none"), null))
                .isInstanceOf(LaunchException.class)
                .hasMessageStartingWith("There is no file ");
        assertThatThrownBy(() -> verify(directory, null)).isInstanceOf(LaunchException.class);
        assertThatThrownBy(() -> verify(receipt, receipt))
                .isInstanceOf(LaunchException.class)
                .hasMessageStartingWith("Cannot use ");
    }

    private boolean verify(Path file, Path key) {
        return ReceiptVerification.report(file, key, new PrintStream(screen, true, StandardCharsets.UTF_8));
    }

    private String text() {
        return screen.toString(StandardCharsets.UTF_8);
    }

    private Path copy(String name) throws IOException {
        Path file = directory.resolve(name);
        try (InputStream in = getClass().getResourceAsStream("/receipts/" + name)) {
            Files.write(file, in.readAllBytes());
        }
        return file;
    }
}
