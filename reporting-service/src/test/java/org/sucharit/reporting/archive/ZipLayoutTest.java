package org.sucharit.reporting.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipLayoutTest {

    @TempDir
    Path folder;

    @Property(tries = 60)
    void every_reader_finds_the_files_and_the_length_is_known_before(@ForAll("files") Map<String, byte[]> files)
            throws IOException {
        byte[] archive = whole(files);

        assertThat(archive).hasSize((int) layout(files).length()).isEqualTo(whole(files));
        assertThat(streamed(archive)).usingRecursiveComparison().isEqualTo(files);
        assertThat(secondReader(archive)).usingRecursiveComparison().isEqualTo(files);
    }

    @Property(tries = 300)
    void any_range_is_the_slice_of_the_whole(
            @ForAll("files") Map<String, byte[]> files, @ForAll long one, @ForAll long other) throws IOException {
        byte[] archive = whole(files);
        int first = (int) Math.floorMod(one, archive.length + 1L);
        int second = (int) Math.floorMod(other, archive.length + 1L);

        assertThat(range(files, Math.min(first, second), Math.max(first, second)))
                .isEqualTo(Arrays.copyOfRange(archive, Math.min(first, second), Math.max(first, second)));
    }

    @Test
    void every_range_of_a_small_archive_is_the_slice_of_the_whole() throws IOException {
        Map<String, byte[]> files = Map.of("ก.txt", bytes("ก"));
        byte[] archive = whole(files);

        for (int from = 0; from <= archive.length; from++) {
            for (int to = from; to <= archive.length; to++) {
                assertThat(range(files, from, to)).isEqualTo(Arrays.copyOfRange(archive, from, to));
            }
        }
        assertThatIllegalArgumentException().isThrownBy(() -> range(files, 0, archive.length + 1));
        assertThatIllegalArgumentException().isThrownBy(() -> range(files, 2, 1));
    }

    @Test
    void only_files_of_which_bytes_are_wanted_are_read() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        IntStream.range(0, 10).forEach(i -> files.put(i + ".txt", new byte[100]));
        List<Integer> read = new ArrayList<>();
        List<byte[]> contents = List.copyOf(files.values());

        layout(files)
                .write(
                        3 * 135 + 50,
                        5 * 135 + 30,
                        index -> {
                            read.add(index);
                            return contents.get(index);
                        },
                        new ByteArrayOutputStream());

        assertThat(read).containsExactly(3, 4);
    }

    @Test
    void a_file_of_another_size_ends_the_archive_before_its_bytes() {
        ZipLayout layout = ZipLayout.of(List.of(new ZipLayout.Entry("a", 5, 0)));

        assertThatThrownBy(() -> layout.write(0, layout.length(), _ -> new byte[6], new ByteArrayOutputStream()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void more_than_65535_files_are_found() throws IOException {
        int count = 70_000;
        ZipLayout layout = ZipLayout.of(IntStream.range(0, count)
                .mapToObj(i -> new ZipLayout.Entry("f/" + i, 0, 0))
                .toList());
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        layout.write(0, layout.length(), _ -> new byte[0], archive);
        Path file = Files.write(folder.resolve("many.zip"), archive.toByteArray());

        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.size()).isEqualTo(count);
            assertThat(zip.getEntry("f/69999")).isNotNull();
        }
        assertThat(secondReader(archive.toByteArray())).hasSize(count);
    }

    @Test
    void files_beyond_four_gigabytes_are_found() throws IOException {
        byte[] large = new byte[64 << 20];
        byte[] last = bytes("สุดท้าย");
        List<ZipLayout.Entry> entries =
                new ArrayList<>(Collections.nCopies(65, new ZipLayout.Entry("large", large.length, crc(large))));
        entries.add(new ZipLayout.Entry("last", last.length, crc(last)));
        ZipLayout layout = ZipLayout.of(entries);

        try (org.apache.commons.compress.archivers.zip.ZipFile zip =
                org.apache.commons.compress.archivers.zip.ZipFile.builder()
                        .setSeekableByteChannel(
                                new Virtual(layout, index -> index == entries.size() - 1 ? last : large))
                        .get()) {
            assertThat(layout.length()).isGreaterThan(1L << 32);
            assertThat(Collections.list(zip.getEntries())).hasSize(66);
            assertThat(zip.getInputStream(zip.getEntry("last")).readAllBytes()).isEqualTo(last);
        }
    }

    @Test
    void names_can_be_unpacked_everywhere() {
        EntryNames names = new EntryNames();

        assertThat(names.next("Krabi", "khlong-phon-analysis-2568", "pdf"))
                .isEqualTo("Krabi/khlong-phon-analysis-2568.pdf");
        assertThat(names.next("krabi", "Khlong-Phon-analysis-2568", "pdf"))
                .isEqualTo("krabi/Khlong-Phon-analysis-2568-2.pdf");
        assertThat(names.next("../../etc", "/a\\b:c*?\u0000", "pdf")).isEqualTo("etc/a-b-c.pdf");
        assertThat(names.next("กระบี่", "คลองพน", "pdf")).isEqualTo("file.pdf");
        assertThat(EntryNames.safe("Nakhon Ratchasīmā")).isEqualTo("Nakhon-Ratchasima");
    }

    @Provide
    Arbitrary<Map<String, byte[]>> files() {
        Arbitrary<String> names = Arbitraries.strings()
                .withChars("abกี้/é-.")
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(name -> !name.endsWith("/"));
        Arbitrary<byte[]> contents = Arbitraries.bytes().array(byte[].class).ofMaxSize(300);
        return Arbitraries.maps(names, contents).ofMaxSize(8).map(LinkedHashMap::new);
    }

    private static ZipLayout layout(Map<String, byte[]> files) {
        return ZipLayout.of(files.entrySet().stream()
                .map(file -> new ZipLayout.Entry(file.getKey(), file.getValue().length, crc(file.getValue())))
                .toList());
    }

    private static byte[] whole(Map<String, byte[]> files) throws IOException {
        return range(files, 0, layout(files).length());
    }

    private static byte[] range(Map<String, byte[]> files, long from, long to) throws IOException {
        List<byte[]> contents = List.copyOf(files.values());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        layout(files).write(from, to, contents::get, out);
        return out.toByteArray();
    }

    private static Map<String, byte[]> streamed(byte[] archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static Map<String, byte[]> secondReader(byte[] archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (org.apache.commons.compress.archivers.zip.ZipFile zip =
                org.apache.commons.compress.archivers.zip.ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(archive))
                        .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return files;
    }

    private static long crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** An archive that is nowhere: each read is a range of it. */
    private static final class Virtual implements SeekableByteChannel {

        private final ZipLayout layout;
        private final ZipLayout.Files files;
        private long position;

        Virtual(ZipLayout layout, ZipLayout.Files files) {
            this.layout = layout;
            this.files = files;
        }

        @Override
        public int read(ByteBuffer target) {
            int length = (int) Math.min(target.remaining(), layout.length() - position);
            if (length <= 0) {
                return -1;
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream(length);
            try {
                layout.write(position, position + length, files, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            target.put(out.toByteArray());
            position += length;
            return length;
        }

        @Override
        public int write(ByteBuffer source) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long position() {
            return position;
        }

        @Override
        public SeekableByteChannel position(long newPosition) {
            position = newPosition;
            return this;
        }

        @Override
        public long size() {
            return layout.length();
        }

        @Override
        public SeekableByteChannel truncate(long size) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {}
    }
}
