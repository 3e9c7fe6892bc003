package org.sucharit.scoring.core.explanation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Level;
import org.sucharit.scoring.core.arithmetic.Rational;

/** Words and numbers that sentences share. */
final class Wording {

    /** Digits shown beyond the policy's scale where an exact score goes on. */
    private static final int FURTHER_DIGITS = 3;

    private Wording() {}

    static Label label(String th, String en) {
        return new Label(th, en);
    }

    /** The texts one after the other, each language for itself. */
    static Label join(String separator, List<Label> labels) {
        return new Label(
                String.join(separator, labels.stream().map(Label::th).toList()),
                String.join(separator, labels.stream().map(Label::en).toList()));
    }

    static <T> Label list(List<T> items, Function<T, Label> wording) {
        List<Label> labels = new ArrayList<>();
        items.forEach(item -> labels.add(wording.apply(item)));
        return join(", ", labels);
    }

    /** A figure with the policy's decimals, or its own if it has more. */
    static String figure(BigDecimal figure, int scale) {
        return figure.setScale(Math.max(scale, figure.stripTrailingZeros().scale()))
                .toPlainString();
    }

    /** {@code 95.295}; {@code 95.29666…} where it goes on: cut off, not rounded, so that every digit is true. */
    static String exact(Rational score, int scale) {
        BigDecimal cut = score.round(scale + FURTHER_DIGITS, RoundingMode.DOWN);
        return Rational.of(cut).equals(score) ? figure(cut, scale) : cut.toPlainString() + "…";
    }

    /** A fraction as a share: {@code 30%} where at most two decimals say it exactly, else as it is: {@code 3/7}. */
    static String share(String fraction) {
        BigDecimal[] parts = parts(fraction);
        BigDecimal percent = parts[0].movePointRight(2).divide(parts[1], 2, RoundingMode.DOWN);
        return isExactly(percent.movePointLeft(2), fraction)
                ? percent.stripTrailingZeros().toPlainString() + "%"
                : fraction;
    }

    static boolean isExactly(BigDecimal figure, String fraction) {
        BigDecimal[] parts = parts(fraction);
        return figure.multiply(parts[1]).compareTo(parts[0]) == 0;
    }

    private static BigDecimal[] parts(String fraction) {
        int bar = fraction.indexOf('/');
        return bar < 0
                ? new BigDecimal[] {new BigDecimal(fraction), BigDecimal.ONE}
                : new BigDecimal[] {
                    new BigDecimal(fraction.substring(0, bar)), new BigDecimal(fraction.substring(bar + 1))
                };
    }

    static Label mode(Framework.Rounding.Mode mode) {
        return switch (mode) {
            case HALF_UP -> label("แบบครึ่งปัดขึ้น", "half-up");
            case HALF_DOWN -> label("แบบครึ่งปัดลง", "half-down");
            case HALF_EVEN -> label("แบบครึ่งปัดเข้าหาเลขคู่", "half-even");
        };
    }

    /** Scores of this level, as in "the printed … give". */
    static Label level(Level level) {
        return switch (level) {
            case LEAF -> label("คะแนนรายข้อ", "scores of questions and items");
            case SUB_INDICATOR -> label("คะแนนตัวชี้วัดย่อย", "scores of sub-indicators");
            case PART -> label("คะแนนตัวชี้วัดแยกตามแบบวัด", "scores of indicators by instrument");
            case INDICATOR -> label("คะแนนตัวชี้วัด", "scores of indicators");
            case INSTRUMENT -> label("คะแนนแบบวัด", "scores of instruments");
            case TOTAL -> label("คะแนนเฉลี่ยรวม", "total score");
        };
    }

    /** "ทศนิยม 2 ตำแหน่ง แบบครึ่งปัดลง" and which levels are rounded before they enter. */
    static Label policy(Framework.Rounding policy) {
        Label mode = mode(policy.mode());
        int scale = policy.scale();
        if (policy.levels().isEmpty()) {
            return label(
                    "ปัดเศษครั้งเดียวเมื่อประกาศ ทศนิยม %d ตำแหน่ง %s".formatted(scale, mode.th()),
                    "rounded once, for publication, to %d decimals %s".formatted(scale, mode.en()));
        }
        Label levels = list(policy.levels(), Wording::level);
        return label(
                "ปัดเศษ%sก่อนนำไปคำนวณต่อ ทศนิยม %d ตำแหน่ง %s".formatted(levels.th(), scale, mode.th()),
                "%s rounded before they enter, to %d decimals %s".formatted(levels.en(), scale, mode.en()));
    }
}
