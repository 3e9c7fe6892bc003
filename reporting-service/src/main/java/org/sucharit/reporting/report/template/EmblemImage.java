package org.sucharit.reporting.report.template;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.Violation;
import org.sucharit.reporting.document.drawing.PngImage;

/** Makes the picture that documents show out of whatever file an agency sends. */
final class EmblemImage {

    /** Most pixels on a side of what is sent. */
    static final int LONGEST = 8_000;

    /** Most pixels of what is sent. */
    static final int MOST_PIXELS = 40_000_000;

    /** Most pixels on a side of what is kept; a cover shows it 26 mm high. */
    static final int KEPT = 600;

    /** A larger picture is decoded sparsely: memory depends on this, not on what is sent. */
    private static final int DECODED = 2_400;

    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    /** A large picture takes some tens of megabytes while it is decoded. */
    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1);

    private EmblemImage() {}

    /**
     * The picture on white as a PNG file of at most {@value #KEPT} pixels on a side, that says nothing but the picture.
     *
     * @param file a PNG or JPEG file, whatever it calls itself
     * @throws ProblemException INVALID where it is no such picture, is broken, or has too many pixels
     */
    static byte[] of(byte[] file) {
        ONE_AT_A_TIME.acquireUninterruptibly();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            ImageReader reader = reader(in);
            try {
                return PngImage.write(scaled(decoded(reader, in)));
            } finally {
                reader.dispose();
            }
            // A broken file makes the JDK's readers throw nearly anything.
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            throw unusable(
                    "no-picture",
                    "This picture cannot be read; it may be broken. Open it and save it anew as a PNG file in RGB"
                            + " colours.");
        } finally {
            ONE_AT_A_TIME.release();
        }
    }

    private static ImageReader reader(ImageInputStream in) throws IOException {
        for (Iterator<ImageReader> readers = ImageIO.getImageReaders(in); readers.hasNext(); ) {
            ImageReader reader = readers.next();
            if (FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                return reader;
            }
        }
        throw unusable("no-picture", "This is no PNG or JPEG picture. Save the emblem as a PNG file and send that.");
    }

    private static BufferedImage decoded(ImageReader reader, ImageInputStream in) throws IOException {
        reader.setInput(in, true, true);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width > LONGEST || height > LONGEST || (long) width * height > MOST_PIXELS) {
            throw unusable(
                    "too-many-pixels",
                    "The picture has " + width + " × " + height + " pixels. It may have " + LONGEST
                            + " on a side and 40 million in all; " + KEPT + " on a side are shown. Scale it down.");
        }
        int step = Math.ceilDiv(Math.max(width, height), DECODED);
        ImageReadParam sparsely = reader.getDefaultReadParam();
        sparsely.setSourceSubsampling(step, step, 0, 0);
        BufferedImage image = reader.read(0, sparsely);
        if (image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_CMYK) {
            throw unusable(
                    "print-colours",
                    "The picture is in colours for print, which screens show wrongly. Save it in RGB colours.");
        }
        return image;
    }

    /** Halved until it is not twice as large any more: each pixel then counts. */
    private static BufferedImage scaled(BufferedImage image) {
        BufferedImage scaled = drawn(image, image.getWidth(), image.getHeight());
        while (Math.max(scaled.getWidth(), scaled.getHeight()) > KEPT) {
            double longest = Math.max(scaled.getWidth(), scaled.getHeight());
            double factor = Math.max(KEPT / longest, 0.5);
            scaled = drawn(scaled, (int) Math.max(1, Math.round(scaled.getWidth() * factor)), (int)
                    Math.max(1, Math.round(scaled.getHeight() * factor)));
        }
        return scaled;
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = drawn.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, height);
        canvas.drawImage(image, 0, 0, width, height, null);
        canvas.dispose();
        return drawn;
    }

    private static ProblemException unusable(String code, String message) {
        return ProblemException.invalid(List.of(Violation.at("body", code, message)));
    }
}
