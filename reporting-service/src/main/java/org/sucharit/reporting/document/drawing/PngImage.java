package org.sucharit.reporting.document.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** PNG files, read with care and written alike everywhere. Nothing is put on disk in between. */
public final class PngImage {

    /** Pictures are shown a few centimetres wide: more pixels than this on a side are never seen. */
    private static final int MOST_PIXELS = 1200;

    private PngImage() {}

    /** The picture on white, perhaps with fewer pixels; empty where the file is none, or is broken. */
    public static Optional<BufferedImage> read(byte[] file) {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
            int step = Math.max(1, Math.ceilDiv(longest, MOST_PIXELS));
            ImageReadParam sparsely = reader.getDefaultReadParam();
            sparsely.setSourceSubsampling(step, step, 0, 0);
            return Optional.of(opaque(reader.read(0, sparsely)));
            // A broken file makes the JDK's reader throw nearly anything.
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    /** The file of a picture. It says nothing but the picture: no time, no program. */
    public static byte[] write(BufferedImage image) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 14);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(file)) {
            writer.setOutput(out);
            writer.write(image);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }

    private static BufferedImage opaque(BufferedImage image) {
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = opaque.createGraphics();
        canvas.drawImage(image, 0, 0, Color.WHITE, null);
        canvas.dispose();
        return opaque;
    }
}
