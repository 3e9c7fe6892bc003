package org.sucharit.reporting.opendata.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** Files as readers have them. */
final class Unpacked {

    private Unpacked() {}

    static byte[] bytes(PackedFile file) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(file.packed()))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(PackedFile file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    static String text(DataSet files, String name) {
        return files.files().stream()
                .filter(file -> file.name().equals(name))
                .map(Unpacked::text)
                .findFirst()
                .orElseThrow();
    }
}
