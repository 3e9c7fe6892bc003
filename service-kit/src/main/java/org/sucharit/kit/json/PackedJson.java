package org.sucharit.kit.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** JSON as it is kept for good in a row: compressed, by a quick level, since a nation's is written in a minute. */
public final class PackedJson {

    private PackedJson() {}

    /** Compresses; the same bytes give the same. */
    public static byte[] pack(byte[] json) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new QuickGzip(packed)) {
            out.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /**
     * The JSON again; of one's own rows only, since how much comes out is not bounded.
     *
     * @throws UncheckedIOException if it was not packed, at this level or another
     */
    public static byte[] unpack(byte[] packed) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class QuickGzip extends GZIPOutputStream {

        /** The usual one, 6, saves a quarter of a report's space and takes longer than all else that it needs. */
        private static final int LEVEL = 3;

        QuickGzip(OutputStream out) throws IOException {
            super(out);
            def.setLevel(LEVEL);
        }
    }
}
