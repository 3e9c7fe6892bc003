package org.sucharit.reporting.opendata.file;

/**
 * A file as it is kept.
 *
 * @param name without folder: {@code results.csv}
 * @param sha256 of what it is unpacked, in lower-case hexadecimal
 * @param bytes length of what it is unpacked
 * @param packed compressed by gzip
 */
public record PackedFile(String name, String sha256, long bytes, byte[] packed) {}
