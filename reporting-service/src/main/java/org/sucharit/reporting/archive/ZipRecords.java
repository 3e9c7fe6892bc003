package org.sucharit.reporting.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The records of a ZIP file (PKWARE APPNOTE 6.3.10, sections 4.3 and 4.4). Files are stored, not packed. */
final class ZipRecords {

    /** A number that does not fit where it stands is given elsewhere. */
    static final long MAX_32 = 0xFFFF_FFFFL;

    static final int MAX_16 = 0xFFFF;

    private static final short STORED = 0;

    /** Names are UTF-8. */
    private static final short FLAGS = 0x0800;

    private static final short PLAIN = 20;
    private static final short ZIP64 = 45;

    /** Made on Unix, where files have modes. */
    private static final short UNIX = 3 << 8;

    private static final int READABLE_FILE = 0100644 << 16;

    /** 1 January 1980: the same files are the same archive. */
    private static final short DAY = 1 << 5 | 1;

    private static final int LOCAL = 30;
    private static final int CENTRAL = 46;
    private static final int FAR = 12;
    private static final int END = 22;
    private static final int END_64 = 56;
    private static final int LOCATOR_64 = 20;

    private ZipRecords() {}

    static long localLength(byte[] name) {
        return (long) LOCAL + name.length;
    }

    /** What stands before a file. */
    static byte[] local(byte[] name, ZipLayout.Entry entry) {
        ByteBuffer record = buffer(LOCAL + name.length).putInt(0x0403_4B50).putShort(PLAIN);
        common(record, name, entry);
        return bytes(record.putShort((short) 0).put(name));
    }

    static long centralLength(byte[] name, long offset) {
        return (long) CENTRAL + name.length + (offset >= MAX_32 ? FAR : 0);
    }

    /** What the directory says of a file. */
    static byte[] central(byte[] name, ZipLayout.Entry entry, long offset) {
        boolean far = offset >= MAX_32;
        ByteBuffer record = buffer((int) centralLength(name, offset))
                .putInt(0x0201_4B50)
                .putShort((short) (UNIX | ZIP64))
                .putShort(far ? ZIP64 : PLAIN);
        common(record, name, entry);
        record.putShort((short) (far ? FAR : 0))
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(READABLE_FILE)
                .putInt((int) Math.min(offset, MAX_32))
                .put(name);
        if (far) {
            record.putShort((short) 1).putShort((short) 8).putLong(offset);
        }
        return bytes(record);
    }

    private static void common(ByteBuffer record, byte[] name, ZipLayout.Entry entry) {
        record.putShort(FLAGS)
                .putShort(STORED)
                .putShort((short) 0)
                .putShort(DAY)
                .putInt((int) entry.crc())
                .putInt((int) entry.size())
                .putInt((int) entry.size())
                .putShort((short) name.length);
    }

    /** What stands last: where the directory is. */
    static byte[] end(int entries, long directory, long directoryLength) {
        boolean large = entries >= MAX_16 || directory >= MAX_32 || directoryLength >= MAX_32;
        ByteBuffer record = buffer(END + (large ? END_64 + LOCATOR_64 : 0));
        if (large) {
            record.putInt(0x0606_4B50)
                    .putLong(END_64 - 12)
                    .putShort((short) (UNIX | ZIP64))
                    .putShort(ZIP64)
                    .putInt(0)
                    .putInt(0)
                    .putLong(entries)
                    .putLong(entries)
                    .putLong(directoryLength)
                    .putLong(directory);
            record.putInt(0x0706_4B50)
                    .putInt(0)
                    .putLong(directory + directoryLength)
                    .putInt(1);
        }
        short count = (short) Math.min(entries, MAX_16);
        return bytes(record.putInt(0x0605_4B50)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort(count)
                .putShort(count)
                .putInt((int) Math.min(directoryLength, MAX_32))
                .putInt((int) Math.min(directory, MAX_32))
                .putShort((short) 0));
    }

    static byte[] name(String name) {
        return name.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(ByteBuffer record) {
        byte[] bytes = new byte[record.flip().remaining()];
        record.get(bytes);
        return bytes;
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
