package org.sucharit.reporting.opendata.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.sucharit.reporting.document.Fingerprint;

/** A file in the making. It is compressed as it comes: never is there more of it in memory than its compressed form. */
final class PackedOutput extends OutputStream {

    private static final int BUFFER = 1 << 14;

    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private final MessageDigest digest = Fingerprint.sha256();
    private final OutputStream gzip;
    private long bytes;

    PackedOutput() throws IOException {
        gzip = new GZIPOutputStream(packed, BUFFER);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] data, int from, int length) throws IOException {
        gzip.write(data, from, length);
        digest.update(data, from, length);
        bytes += length;
    }

    @Override
    public void close() throws IOException {
        gzip.close();
    }

    /** The file, once it is closed. */
    PackedFile file(String name) {
        return new PackedFile(name, HexFormat.of().formatHex(digest.digest()), bytes, packed.toByteArray());
    }
}
