package org.sucharit.embedded;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Directories of embedded servers. */
public final class Disk {

    private static final long MEBIBYTE = 1024 * 1024;

    private Disk() {}

    /**
     * Creates {@code directory} and makes sure that there is room in it: a server that runs out of space later fails in
     * ways that are hard to read.
     *
     * @throws EmbeddedServerException when it cannot be created or holds less than {@code mebibytes}
     */
    public static void require(Path directory, long mebibytes) {
        try {
            Files.createDirectories(directory);
            long usable = Files.getFileStore(directory).getUsableSpace() / MEBIBYTE;
            if (usable < mebibytes) {
                throw new EmbeddedServerException(
                        "Only %d MiB are free in %s and %d are needed: make room or choose another directory."
                                .formatted(usable, directory, mebibytes));
            }
        } catch (IOException e) {
            throw new EmbeddedServerException(
                    "Cannot use the directory %s: %s.".formatted(directory, e.getMessage()), e);
        }
    }

    /** Removes a directory with everything in it, if it is there; a server may still be deleting files of its own. */
    public static void delete(Path directory) throws IOException {
        if (Files.notExists(directory)) {
            return;
        }
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.deleteIfExists(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
