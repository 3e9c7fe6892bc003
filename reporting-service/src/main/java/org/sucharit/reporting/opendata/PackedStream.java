package org.sucharit.reporting.opendata;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** A file that is kept in parts, as a stream; one part is in memory at a time. */
final class PackedStream extends InputStream {

    private final IntFunction<Optional<byte[]>> parts;
    private int next;
    private ByteArrayInputStream part = new ByteArrayInputStream(new byte[0]);

    /** @param parts by number, from 0; empty after the last */
    PackedStream(IntFunction<Optional<byte[]>> parts) {
        this.parts = parts;
    }

    @Override
    public int read() {
        return hasMore() ? part.read() : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        return hasMore() ? part.read(into, from, length) : -1;
    }

    @Override
    public int available() {
        return part.available();
    }

    private boolean hasMore() {
        if (part.available() == 0) {
            Optional<byte[]> more = parts.apply(next++);
            part = new ByteArrayInputStream(more.orElse(new byte[0]));
        }
        return part.available() > 0;
    }
}
