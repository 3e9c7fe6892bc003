package org.sucharit.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps two servers out of one directory. The operating system drops it when the process ends, however it ends. */
final class DirectoryLock implements AutoCloseable {

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Locks the directory.
     *
     * @throws EmbeddedServerException when it is locked, by this JVM or another
     */
    static DirectoryLock of(Path directory) {
        try {
            FileChannel channel =
                    FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (locks(channel)) {
                return new DirectoryLock(channel);
            }
            channel.close();
        } catch (IOException e) {
            throw new EmbeddedServerException("Cannot use the directory " + directory + ": " + e.getMessage() + ".", e);
        }
        throw new EmbeddedServerException(
                "The data in %s is in use by another running suite: stop that one or choose another directory."
                        .formatted(directory));
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new EmbeddedServerException("Cannot release a lock: " + e.getMessage() + ".", e);
        }
    }
}
