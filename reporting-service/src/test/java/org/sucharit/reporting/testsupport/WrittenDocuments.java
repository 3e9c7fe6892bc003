package org.sucharit.reporting.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps what tests rendered under {@code target/documents}, for people to look at. */
public final class WrittenDocuments {

    private static final Path FOLDER = Path.of("target", "documents");

    private WrittenDocuments() {}

    public static Path keep(String name, byte[] bytes) {
        try {
            Files.createDirectories(FOLDER);
            return Files.write(FOLDER.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
