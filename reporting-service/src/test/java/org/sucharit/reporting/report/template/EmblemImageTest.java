package org.sucharit.reporting.report.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;
import org.sucharit.kit.problem.Violation;
import org.sucharit.reporting.document.drawing.PngImage;
import org.sucharit.reporting.testsupport.Emblem;

class EmblemImageTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, 1",
        "600, 600, 600, 600",
        "601, 300, 600, 300",
        "1200, 400, 600, 200",
        "1, 8000, 1, 600",
        "5000, 5000, 600, 600",
    })
    void a_picture_is_kept_with_at_most_600_pixels_on_a_side(int width, int height, int keptWidth, int keptHeight)
            throws IOException {
        BufferedImage kept =
                kept(EmblemImage.of(file(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), "png")));

        assertThat(kept.getWidth()).isEqualTo(keptWidth);
        assertThat(kept.getHeight()).isEqualTo(keptHeight);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_4BYTE_ABGR,
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_BYTE_BINARY,
                BufferedImage.TYPE_BYTE_INDEXED
            })
    void a_picture_stands_on_white_whatever_its_colours_are_made_of(int type) throws IOException {
        BufferedImage image = new BufferedImage(40, 40, type);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        if (!image.getColorModel().hasAlpha()) {
            canvas.fillRect(0, 0, 40, 40);
        }
        canvas.setColor(Color.BLACK);
        canvas.fillRect(10, 10, 20, 20);
        canvas.dispose();

        BufferedImage kept = kept(EmblemImage.of(file(image, "png")));

        assertThat(kept.getColorModel().hasAlpha()).isFalse();
        assertThat(kept.getColorModel().getColorSpace().isCS_sRGB()).isTrue();
        assertThat(kept.getRGB(0, 0)).isEqualTo(Color.WHITE.getRGB());
        assertThat(kept.getRGB(20, 20)).isEqualTo(Color.BLACK.getRGB());
    }

    @Test
    void a_jpeg_is_a_picture_and_its_file_says_nothing_but_the_picture() throws IOException {
        BufferedImage image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        byte[] secret = "taken at 13.7563 N".getBytes(StandardCharsets.US_ASCII);

        byte[] kept = EmblemImage.of(withSegment(file(image, "jpg"), 0xFFFE, secret));

        assertThat(kept(kept).getWidth()).isEqualTo(300);
        assertThat(chunks(kept)).containsOnly("IHDR", "IDAT", "IEND");
        assertThat(EmblemImage.of(file(image, "jpg"))).as("the same picture").isEqualTo(kept);
    }

    @Test
    void what_was_kept_once_is_kept_alike_when_it_is_sent_again() throws IOException {
        byte[] kept = EmblemImage.of(file(new BufferedImage(900, 700, BufferedImage.TYPE_INT_ARGB), "png"));

        assertThat(EmblemImage.of(kept)).isEqualTo(kept);
        assertThat(PngImage.read(EmblemImage.of(Emblem.PNG))).isPresent();
    }

    @Test
    void a_picture_in_colours_for_print_is_refused_and_told_how_to_save_it() throws IOException {
        assertRefused(cmyk(), "print-colours", "RGB");
    }

    @Test
    void what_is_no_picture_or_broken_is_refused() throws IOException {
        byte[] noise = new byte[5_000];
        Arrays.fill(noise, (byte) 'P');

        assertRefused(new byte[0], "no-picture", "PNG");
        assertRefused(noise, "no-picture", "PNG");
        assertRefused(
                "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8), "no-picture", "PNG");
        assertRefused(file(new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB), "gif"), "no-picture", "PNG");
        assertRefused(file(new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB), "bmp"), "no-picture", "PNG");
        for (int length = 1; length < Emblem.PNG.length - 12; length += 97) {
            assertRefused(Arrays.copyOf(Emblem.PNG, length), "no-picture", "PNG");
        }
    }

    @ParameterizedTest
    @CsvSource({"8001, 1", "1, 8001", "8000, 5001", "2147483647, 2147483647", "0, 5", "-1, -1"})
    void a_header_that_promises_too_much_is_refused_before_anything_is_decoded(int width, int height) {
        byte[] file = png(width, height);

        assertThatThrownBy(() -> EmblemImage.of(file)).isInstanceOf(ProblemException.class);
    }

    @Test
    void a_small_file_with_very_many_pixels_takes_little_memory() throws IOException {
        byte[] file = png(5_000, 5_000);
        assertThat(file.length).isLessThan(1_000_000);
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();

        long before = thread.getCurrentThreadAllocatedBytes();
        byte[] kept = EmblemImage.of(file);

        assertThat(thread.getCurrentThreadAllocatedBytes() - before)
                .as("of 200 MB that its pixels are")
                .isLessThan(80_000_000);
        assertThat(kept(kept).getWidth()).isEqualTo(600);
    }

    private static void assertRefused(byte[] file, String code, String advice) {
        assertThatThrownBy(() -> EmblemImage.of(file)).isInstanceOfSatisfying(ProblemException.class, problem -> {
            assertThat(problem.type()).isEqualTo(ProblemType.INVALID);
            assertThat(problem.violations()).extracting(Violation::code).containsExactly(code);
            assertThat(problem.getMessage()).contains(advice);
        });
    }

    private static BufferedImage kept(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static byte[] file(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, file)).isTrue();
        return file.toByteArray();
    }

    /** A JPEG file with four components, as print shops make them. */
    private static byte[] cmyk() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(Raster.createInterleavedRaster(0, 32, 32, 4, null), null, null), null);
        } finally {
            writer.dispose();
        }
        // Adobe's mark, by which readers know the colours.
        return withSegment(file.toByteArray(), 0xFFEE, "Adobe\0\144\0\0\0\0\0".getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] withSegment(byte[] jpeg, int marker, byte[] segment) {
        return ByteBuffer.allocate(jpeg.length + segment.length + 4)
                .put(jpeg, 0, 2)
                .putShort((short) marker)
                .putShort((short) (segment.length + 2))
                .put(segment)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** A PNG file of 16-bit colours with alpha, all of them nothing; without any pixels where it promises too many. */
    private static byte[] png(int width, int height) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(packed)) {
            byte[] line = new byte[Math.clamp(8L * width + 1, 1, 80_001)];
            for (int i = 0; i < Math.min(height, EmblemImage.LONGEST - 1) && width < EmblemImage.LONGEST; i++) {
                deflated.write(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ByteBuffer file = ByteBuffer.allocate(packed.size() + 100);
        file.putLong(0x89504E470D0A1A0AL);
        chunk(
                file,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {16, 6, 0, 0, 0})
                        .array());
        chunk(file, "IDAT", packed.toByteArray());
        chunk(file, "IEND", new byte[0]);
        return Arrays.copyOf(file.array(), file.position());
    }

    private static void chunk(ByteBuffer file, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        file.putInt(data.length).put(name).put(data).putInt((int) crc.getValue());
    }

    private static List<String> chunks(byte[] png) {
        ByteBuffer file = ByteBuffer.wrap(png).position(8);
        List<String> types = new ArrayList<>();
        while (file.hasRemaining()) {
            int length = file.getInt();
            byte[] type = new byte[4];
            file.get(type);
            types.add(new String(type, StandardCharsets.US_ASCII));
            file.position(file.position() + length + 4);
        }
        return types;
    }
}
