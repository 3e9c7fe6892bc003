package org.sucharit.reporting.document.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sucharit.reporting.document.Badge;
import org.sucharit.reporting.document.Bars;
import org.sucharit.reporting.document.Code;
import org.sucharit.reporting.document.Illustration;
import org.sucharit.reporting.document.Radar;
import org.sucharit.reporting.document.drawing.Drawing.Point;
import org.sucharit.reporting.testsupport.Charts;
import org.sucharit.reporting.testsupport.Formats;
import org.sucharit.reporting.testsupport.WrittenDocuments;
import org.sucharit.reporting.writing.Writing;

class DrawingsTest {

    private static final String WORDS = "การใช้ทรัพย์สินของราชการและการแก้ไขปัญหาการทุจริต ".repeat(40);

    /** A letter's width may differ by so much between how it is counted and how it is drawn, in points. */
    private static final float SLACK = 0.1f;

    @Test
    void a_code_leads_to_its_address() throws Exception {
        for (String path : List.of("/", "/published/2568/khlong-phon/analysis?lang=th", "/" + "p".repeat(299))) {
            byte[] png = PngDrawing.of(drawing(new Code("", path), Room.PAGE));
            WrittenDocuments.keep("code.png", png);
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
            int width = image.getWidth();
            int height = image.getHeight();
            int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);

            String read = new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))))
                    .getText();

            assertThat(read).isEqualTo("https://ita.example" + path);
        }
    }

    @Test
    void a_path_that_no_phone_could_read_is_refused() {
        for (String path : List.of("no-slash", "/" + "p".repeat(300), "/ก", "/a b", "/\u0000")) {
            assertThatThrownBy(() -> new Code("", path)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Property(tries = 300)
    void names_around_a_radar_stand_apart_and_inside(
            @ForAll @IntRange(min = 3, max = 24) int axes,
            @ForAll @IntRange(max = 1900) int longest,
            @ForAll @IntRange(max = 4) int series,
            @ForAll boolean page) {
        List<String> names = IntStream.range(0, axes)
                .mapToObj(i -> WORDS.substring(i, i + longest * (i % 5 + 1) / 5))
                .toList();
        List<Radar.Series> lines = IntStream.range(0, series)
                .mapToObj(i -> new Radar.Series(
                        WORDS.substring(0, longest / (i + 1)),
                        IntStream.range(0, axes)
                                .mapToObj(axis -> (axis + i) % 4 == 3 ? null : BigDecimal.valueOf(axis * 10L - 5))
                                .toList()))
                .toList();
        Radar radar = new Radar("", "", names, BigDecimal.ZERO, BigDecimal.valueOf(100), lines);

        assertApartAndInside(drawing(radar, page ? Room.PAGE : Room.SCREEN), page);
    }

    @Property(tries = 300)
    void names_and_figures_of_bars_stand_apart_and_inside(
            @ForAll @IntRange(max = 60) int count,
            @ForAll @IntRange(max = 1900) int longest,
            @ForAll @IntRange(min = -5, max = 105) int mark,
            @ForAll boolean page) {
        List<Bars.Bar> bars = IntStream.range(0, count)
                .mapToObj(i -> new Bars.Bar(
                        WORDS.substring(i, i + longest * (i % 5 + 1) / 5),
                        i % 7 == 3 ? null : BigDecimal.valueOf(i * 3L),
                        List.of(Badge.Tone.values()).get(i % 4)))
                .toList();
        Bars chart = new Bars("", "", BigDecimal.valueOf(100), 2, BigDecimal.valueOf(mark), bars);

        assertApartAndInside(drawing(chart, page ? Room.PAGE : Room.SCREEN), page);
    }

    @Test
    void a_missing_value_breaks_a_radars_line() {
        Radar whole = radar("10", "20", "30", "40", "50");
        Radar broken = radar("10", null, "30", "40", null);

        assertThat(lines(whole)).containsExactly(5);
        assertThat(lines(broken)).containsExactly(2);
    }

    @Test
    void a_missing_bar_is_a_dash_and_zero_is_a_figure() {
        Bars bars = new Bars(
                "",
                "",
                BigDecimal.TEN,
                2,
                null,
                List.of(
                        new Bars.Bar("ก", null, Badge.Tone.NEUTRAL),
                        new Bars.Bar("ข", BigDecimal.ZERO, Badge.Tone.BAD)));

        assertThat(texts(drawing(bars, Room.PAGE)).stream().map(Drawing.Text::text))
                .containsExactly("ก", "–", "ข", "๐.๐๐");
    }

    @Test
    void figures_beyond_all_measure_are_drawn_at_the_edge() {
        BigDecimal huge = new BigDecimal("1e400");
        Radar radar = new Radar(
                "",
                "",
                List.of("ก", "ข", "ค"),
                huge.negate(),
                huge,
                List.of(new Radar.Series("", List.of(huge.multiply(huge), BigDecimal.ZERO, huge.negate()))));
        Bars bars = new Bars("", "", BigDecimal.ONE, 2, huge, List.of(new Bars.Bar("", huge, Badge.Tone.GOOD)));

        assertApartAndInside(drawing(radar, Room.SCREEN), false);
        assertApartAndInside(drawing(bars, Room.SCREEN), false);
    }

    @Test
    void equal_drawings_give_equal_pictures_that_are_opaque() throws Exception {
        for (Illustration chart : List.of(Charts.RADAR, Charts.BARS)) {
            byte[] png = PngDrawing.of(drawing(chart, Room.PAGE));
            WrittenDocuments.keep(chart instanceof Radar ? "radar.png" : "bars.png", png);

            assertThat(PngDrawing.of(drawing(chart, Room.PAGE))).isEqualTo(png);
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
            assertThat(image.getColorModel().hasAlpha()).isFalse();
            assertThat(image.getWidth()).isEqualTo(470 * PngDrawing.SCALE);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Ink.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TRACK", "INSIDE", "PAPER", "WHITE"})
    void what_tells_something_stands_out_on_paper_and_in_a_filled_radar(Ink ink) {
        double least = ink == Ink.TEXT || ink == Ink.MUTED ? 4.5 : 3;

        assertThat(contrast(ink.color(), Ink.PAPER.color())).isGreaterThan(least);
        if (ink != Ink.GRID) {
            assertThat(contrast(ink.color(), Ink.INSIDE.color())).isGreaterThan(least);
        }
    }

    /** By WCAG 2. */
    private static double contrast(Color a, Color b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static Radar radar(String... values) {
        List<BigDecimal> figures = Arrays.stream(values)
                .map(value -> value == null ? null : new BigDecimal(value))
                .toList();
        return new Radar(
                "",
                "",
                List.of("ก", "ข", "ค", "ง", "จ"),
                BigDecimal.ZERO,
                BigDecimal.valueOf(100),
                List.of(new Radar.Series("", figures)));
    }

    /** How many values each of the first series' lines joins; the sample in the legend left out. */
    private static List<Integer> lines(Radar radar) {
        List<Integer> lengths = new ArrayList<>();
        for (Drawing.Part part : drawing(radar, Room.PAGE).parts()) {
            if (part instanceof Drawing.Path path && path.ink() == Ink.FIRST) {
                lengths.add(path.points().size());
            }
        }
        return lengths.subList(0, lengths.size() - 1);
    }

    private static Drawing drawing(Illustration illustration, Room room) {
        return Drawings.of(illustration, Writing.OFFICIAL, Formats.SURROUNDINGS, room);
    }

    private static List<Drawing.Text> texts(Drawing drawing) {
        return drawing.parts().stream()
                .filter(Drawing.Text.class::isInstance)
                .map(Drawing.Text.class::cast)
                .toList();
    }

    private static void assertApartAndInside(Drawing drawing, boolean page) {
        assertThat(drawing.height()).isBetween(1f, page ? Room.PAGE.height() : 5_000);
        List<Drawing.Text> texts = texts(drawing);
        for (int i = 0; i < texts.size(); i++) {
            Drawing.Text text = texts.get(i);
            assertThat(text.left()).as(text.text()).isGreaterThanOrEqualTo(-SLACK);
            assertThat(text.left() + text.width()).as(text.text()).isLessThanOrEqualTo(drawing.width() + SLACK);
            assertThat(top(text)).as(text.text()).isGreaterThanOrEqualTo(-SLACK);
            assertThat(bottom(text)).as(text.text()).isLessThanOrEqualTo(drawing.height() + SLACK);
            for (Drawing.Text other : texts.subList(0, i)) {
                assertThat(overlap(text, other))
                        .as("%s %s and %s", drawing.width(), text, other)
                        .isFalse();
            }
        }
        for (Drawing.Part part : drawing.parts()) {
            if (part instanceof Drawing.Path path) {
                assertThat(path.points()).allMatch(point -> inside(drawing, point));
            } else if (part instanceof Drawing.Area area) {
                assertThat(area.rings()).allMatch(ring -> ring.stream().allMatch(point -> inside(drawing, point)));
            }
        }
    }

    private static boolean inside(Drawing drawing, Point point) {
        return point.x() >= -SLACK
                && point.x() <= drawing.width() + SLACK
                && point.y() >= -SLACK
                && point.y() <= drawing.height() + SLACK;
    }

    private static boolean overlap(Drawing.Text a, Drawing.Text b) {
        return a.left() + SLACK < b.left() + b.width()
                && b.left() + SLACK < a.left() + a.width()
                && top(a) + SLACK < bottom(b)
                && top(b) + SLACK < bottom(a);
    }

    private static float top(Drawing.Text text) {
        return text.baseline() - 0.85f * text.size();
    }

    private static float bottom(Drawing.Text text) {
        return text.baseline() + 0.25f * text.size();
    }
}
