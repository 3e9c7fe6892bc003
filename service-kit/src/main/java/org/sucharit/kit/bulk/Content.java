package org.sucharit.kit.bulk;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;

/** The content of a file: unpacked, hashed and counted while it is read, and bounded. */
final class Content extends InputStream {

    private static final int BUFFER = 1 << 16;
    /** Short files may be as regular as they like. */
    private static final long RATIO_FROM = 1 << 20;

    private final ClientStream client;
    private final boolean packed;
    private final BulkConfig config;
    private final BulkViolations violations;
    private final MessageDigest digest = sha256();
    private InputStream plain;
    private final AtomicLong count = new AtomicLong();

    Content(ClientStream client, String encoding, BulkConfig config, BulkViolations violations) {
        this.client = client;
        this.packed = packed(encoding);
        this.config = config;
        this.violations = violations;
    }

    /** @throws ProblemException UNSUPPORTED_MEDIA_TYPE where an encoding is not known */
    static boolean packed(String encoding) {
        return switch (encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT)) {
            case "gzip", "x-gzip" -> true;
            case "", "identity" -> false;
            default ->
                throw new ProblemException(
                        ProblemType.UNSUPPORTED_MEDIA_TYPE, "The only Content-Encoding that is read is gzip.");
        };
    }

    /** Bytes of content that were read; for any thread. */
    long count() {
        return count.get();
    }

    /** The hash of all that was read; asked for once, at the end. */
    byte[] hash() {
        return digest.digest();
    }

    /** Reads the rest for its hash alone. */
    void skipToEnd() {
        byte[] bytes = new byte[BUFFER];
        while (read(bytes, 0, bytes.length) >= 0) {
            // Counted and hashed by the read.
        }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        int read;
        try {
            if (plain == null) {
                plain = packed ? new GZIPInputStream(client, BUFFER) : client;
            }
            read = plain.read(bytes, offset, length);
        } catch (ZipException | EOFException e) {
            throw StopReading.unreadable(
                    violations, 1, null, "broken-gzip", "The file is not packed by gzip, or cut off.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (read > 0) {
            digest.update(bytes, offset, read);
            checkSize(count.addAndGet(read));
        }
        return read;
    }

    private void checkSize(long size) {
        long max = config.maxBytes().asLongValue();
        if (size > max || client.count() > max) {
            throw StopReading.tooLarge(
                    violations, 1, "too-large", "A file has at most " + max + " bytes. Send it in parts.");
        }
        if (packed && size > RATIO_FROM && size / config.maxRatio() > client.count()) {
            throw StopReading.tooLarge(
                    violations,
                    1,
                    "too-packed",
                    "Unpacked, the file is more than " + config.maxRatio() + " times as large. Send it as it is.");
        }
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
