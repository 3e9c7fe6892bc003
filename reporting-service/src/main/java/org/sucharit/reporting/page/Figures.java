package org.sucharit.reporting.page;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.sucharit.kit.json.Wire;

/** How pages write figures; a missing one is a dash. */
@TemplateExtension(namespace = "f")
public final class Figures {

    private static final String NONE = "–";
    private static final int PERCENT = 100;

    /** Points from the target on at which a colour ends, the best first; what is below all of them has the last. */
    private static final int[] STEPS = {10, 5, 0, -10};

    private Figures() {}

    /** {@code 93.60}. */
    public static String score(Object figure) {
        return figure instanceof BigDecimal score
                ? score.setScale(2, RoundingMode.HALF_UP).toPlainString()
                : NONE;
    }

    /** {@code +1.20}, with a real minus. */
    public static String change(Object figure) {
        if (!(figure instanceof BigDecimal change)) {
            return NONE;
        }
        String points = score(change.abs());
        return switch (change.signum()) {
            case 1 -> "+" + points;
            case -1 -> "−" + points;
            default -> points;
        };
    }

    /** Which way: {@code up}, {@code down} or {@code same}. */
    public static String way(Object figure) {
        return !(figure instanceof BigDecimal change)
                ? "same"
                : change.signum() > 0 ? "up" : change.signum() < 0 ? "down" : "same";
    }

    /** {@code 94.2 %}. */
    public static String percent(Object figure) {
        return figure instanceof BigDecimal percent
                ? percent.setScale(1, RoundingMode.HALF_UP).toPlainString() + " %"
                : NONE;
    }

    /** {@code 8,317}. */
    public static String count(Object figure) {
        return figure instanceof Number number ? String.format(Locale.ROOT, "%,d", number.longValue()) : NONE;
    }

    /** A part of a whole in percent, for the width of a bar. */
    public static String width(Object part, Object whole) {
        return part instanceof Number share && whole instanceof Number all && all.doubleValue() > 0
                ? String.format(Locale.ROOT, "%.2f%%", PERCENT * share.doubleValue() / all.doubleValue())
                : "0%";
    }

    /** A colour for a score: {@code tone-1} the best to {@code tone-5}; {@code tone-0} without one. */
    public static String tone(Object figure, BigDecimal target) {
        if (!(figure instanceof BigDecimal score)) {
            return "tone-0";
        }
        for (int i = 0; i < STEPS.length; i++) {
            if (score.compareTo(limit(target, i)) >= 0) {
                return "tone-" + (i + 1);
            }
        }
        return "tone-" + (STEPS.length + 1);
    }

    /** From which score on there is a colour, the best first. */
    static List<BigDecimal> limits(BigDecimal target) {
        return java.util.stream.IntStream.range(0, STEPS.length)
                .mapToObj(i -> limit(target, i))
                .toList();
    }

    private static BigDecimal limit(BigDecimal target, int step) {
        return target.add(BigDecimal.valueOf(STEPS[step])).min(BigDecimal.valueOf(PERCENT));
    }

    /** As part of an address. */
    public static String part(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** A constant as it is spelt on the wire. */
    public static String code(Enum<?> constant) {
        return constant == null ? "" : Wire.code(constant);
    }

    /** As part of an element's id. */
    public static String id(String text) {
        return text.replaceAll("[^A-Za-z0-9]", "-");
    }
}
