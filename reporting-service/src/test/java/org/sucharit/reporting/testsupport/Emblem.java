package org.sucharit.reporting.testsupport;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.sucharit.reporting.document.Fingerprint;
import org.sucharit.reporting.document.Picture;

/** An agency's emblem: a ring. */
public final class Emblem {

    public static final byte[] PNG = png();
    public static final String HASH = Fingerprint.of(PNG);
    public static final Picture PICTURE = new Picture(HASH, "ตราสัญลักษณ์");

    private static final int SIZE = 240;

    private Emblem() {}

    private static byte[] png() {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        Graphics2D ring = image.createGraphics();
        ring.setColor(Color.WHITE);
        ring.fillRect(0, 0, SIZE, SIZE);
        ring.setColor(new Color(0x17, 0x37, 0x5E));
        ring.fillOval(8, 8, SIZE - 16, SIZE - 16);
        ring.setColor(Color.WHITE);
        ring.fillOval(40, 40, SIZE - 80, SIZE - 80);
        ring.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
