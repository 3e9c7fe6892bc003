package org.sucharit.reporting.document.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.sucharit.reporting.testsupport.Emblem;

class PngImageTest {

    @Test
    void a_picture_stands_on_white() throws IOException {
        BufferedImage image = new BufferedImage(10, 4, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(3, 2, Color.RED.getRGB());

        BufferedImage read = PngImage.read(png(image)).orElseThrow();

        assertThat(read.getColorModel().hasAlpha()).isFalse();
        assertThat(read.getRGB(0, 0)).isEqualTo(Color.WHITE.getRGB());
        assertThat(read.getRGB(3, 2)).isEqualTo(Color.RED.getRGB());
    }

    @Test
    void a_huge_picture_is_read_with_fewer_pixels() throws IOException {
        BufferedImage image = new BufferedImage(6_001, 3_000, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, 3_000, 3_000);
        canvas.dispose();

        BufferedImage read = PngImage.read(png(image)).orElseThrow();

        assertThat(read.getWidth()).isBetween(900, 1_200);
        assertThat(read.getHeight()).isBetween(450, 600);
    }

    @Test
    void what_is_no_picture_or_broken_is_none() {
        byte[] noise = new byte[5_000];
        Arrays.fill(noise, (byte) 'P');

        assertThat(PngImage.read(new byte[0])).isEmpty();
        assertThat(PngImage.read(noise)).isEmpty();
        for (int length = 1; length < Emblem.PNG.length - 12; length += 37) {
            assertThat(PngImage.read(Arrays.copyOf(Emblem.PNG, length)))
                    .as("%d bytes", length)
                    .isEmpty();
        }
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(image, "png", file);
        return file.toByteArray();
    }
}
