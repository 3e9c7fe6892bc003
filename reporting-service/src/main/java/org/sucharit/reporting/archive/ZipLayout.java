package org.sucharit.reporting.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

/**
 * Where every byte of a ZIP file stands, before any of its files is read. The same entries give the same archive, so that
 * a broken download goes on where it ended. Files are stored as they are: those of documents are packed in themselves.
 */
public final class ZipLayout {

    private final List<Entry> entries;
    /** Where each entry begins, then where the directory does. */
    private final long[] offsets;

    private final long directoryLength;
    private final byte[] end;

    /**
     * A file of the archive.
     *
     * @param name with slashes between folders, unique within its archive, at most 65,535 bytes in UTF-8
     * @param size in bytes, at most 2^31-1
     * @param crc its CRC-32, 0–2^32-1
     */
    public record Entry(String name, long size, long crc) {

        public Entry {
            if (size < 0 || size > Integer.MAX_VALUE || crc < 0 || crc > ZipRecords.MAX_32) {
                throw new IllegalArgumentException("Out of range: " + size + " bytes, CRC " + crc);
            }
            if (ZipRecords.name(name).length > ZipRecords.MAX_16) {
                throw new IllegalArgumentException("The name is too long");
            }
        }
    }

    /** Where the files are. */
    @FunctionalInterface
    public interface Files {

        /** A file's bytes, exactly as many as its entry says. Read only where some of them are wanted. */
        byte[] read(int index) throws IOException;
    }

    private ZipLayout(List<Entry> entries, long[] offsets, long directoryLength) {
        this.entries = entries;
        this.offsets = offsets;
        this.directoryLength = directoryLength;
        end = ZipRecords.end(entries.size(), directory(), directoryLength);
    }

    /** The archive of these entries in this order. */
    public static ZipLayout of(List<Entry> entries) {
        List<Entry> all = List.copyOf(entries);
        long[] offsets = new long[all.size() + 1];
        long directoryLength = 0;
        for (int i = 0; i < all.size(); i++) {
            byte[] name = ZipRecords.name(all.get(i).name());
            directoryLength += ZipRecords.centralLength(name, offsets[i]);
            offsets[i + 1] =
                    offsets[i] + ZipRecords.localLength(name) + all.get(i).size();
        }
        return new ZipLayout(all, offsets, directoryLength);
    }

    /** Bytes of the whole archive. */
    public long length() {
        return directory() + directoryLength + end.length;
    }

    private long directory() {
        return offsets[entries.size()];
    }

    /**
     * Writes a part of the archive; of the files one at a time is in memory.
     *
     * @param from the first byte, from 0
     * @param to the byte after the last, at most the length
     * @throws IOException where a file has not as many bytes as its entry says
     */
    public void write(long from, long to, Files files, OutputStream out) throws IOException {
        if (from < 0 || to > length() || from > to) {
            throw new IllegalArgumentException("No part of " + length() + " bytes: " + from + "–" + to);
        }
        Cut cut = new Cut(from, to, out);
        for (int i = entryAt(from); i < entries.size() && offsets[i] < to; i++) {
            entry(i, files, cut);
        }
        long position = directory();
        for (int i = 0; i < entries.size() && to > position; i++) {
            byte[] record = ZipRecords.central(ZipRecords.name(entries.get(i).name()), entries.get(i), offsets[i]);
            cut.write(position, record);
            position += record.length;
        }
        cut.write(directory() + directoryLength, end);
    }

    private void entry(int index, Files files, Cut cut) throws IOException {
        Entry entry = entries.get(index);
        byte[] header = ZipRecords.local(ZipRecords.name(entry.name()), entry);
        cut.write(offsets[index], header);
        long data = offsets[index] + header.length;
        if (!cut.wants(data, entry.size())) {
            return;
        }
        byte[] file = files.read(index);
        if (file.length != entry.size()) {
            throw new IOException(entry.name() + " has " + file.length + " bytes instead of " + entry.size());
        }
        cut.write(data, file);
    }

    /** The entry that the byte belongs to; the number of entries where it belongs to the directory. */
    private int entryAt(long position) {
        int found = Arrays.binarySearch(offsets, position);
        return found >= 0 ? found : -found - 2;
    }

    /** Of what is written at its place, that which is wanted. */
    private record Cut(long from, long to, OutputStream out) {

        boolean wants(long position, long length) {
            return length > 0 && position < to && position + length > from;
        }

        void write(long position, byte[] bytes) throws IOException {
            if (wants(position, bytes.length)) {
                int first = (int) Math.max(0, from - position);
                int last = (int) Math.min(bytes.length, to - position);
                out.write(bytes, first, last - first);
            }
        }
    }
}
