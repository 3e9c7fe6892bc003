package org.sucharit.assessment.framework;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.sucharit.assessment.framework.FrameworkMistake.Code;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Limits;
import org.sucharit.contracts.framework.Framework.Scale;
import org.sucharit.contracts.framework.Framework.Thresholds;

/**
 * What must hold between the parts of a framework once each part has its shape. Whatever could not be read is null
 * here and already reported; a rule that needs it stays silent.
 */
final class FrameworkRules {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private FrameworkRules() {}

    static void check(Framework framework, EarlierYears earlier, Mistakes mistakes) {
        scales(framework.scales(), mistakes);
        TreeRules.check(framework, mistakes);
        SamplingRules.check(framework.instruments(), mistakes);
        ComponentRules.check(framework, mistakes);
        CrosswalkRules.check(framework, earlier, mistakes);
        BandRules.check(framework.bands(), framework.target(), mistakes);
        if (framework.thresholds() != null) {
            thresholds(framework.thresholds(), mistakes);
        }
        if (framework.rounding() != null) {
            unique(framework.rounding().levels(), "/rounding/levels", "", level -> level, mistakes);
        }
        limits(framework, mistakes);
    }

    private static void limits(Framework framework, Mistakes mistakes) {
        atMost(framework.scales(), Limits.SCALES, "/scales", mistakes);
        atMost(framework.instruments(), Limits.INSTRUMENTS, "/instruments", mistakes);
        atMost(framework.bands(), Limits.BANDS, "/bands", mistakes);
        // Where something could not be read, that is said instead.
        if (mistakes.inOrder().isEmpty() && NodeCodes.belowTotal(framework).size() + 1 > Limits.NODES) {
            mistakes.add(
                    "/indicators",
                    Code.TOO_LARGE,
                    "Ask less: the score tree may have " + Limits.NODES + " nodes at most.");
        }
    }

    static void atMost(List<?> entries, int most, String path, Mistakes mistakes) {
        if (entries != null && entries.size() > most) {
            mistakes.add(path, Code.TOO_LARGE, "Write at most " + most + " of them.");
        }
    }

    private static void scales(List<Scale> scales, Mistakes mistakes) {
        notEmpty(scales, "/scales", "a scale", mistakes);
        unique(scales, "/scales", "/code", Scale::code, mistakes);
        each(scales, "/scales", (scale, path) -> {
            String choices = path + "/choices";
            if (notEmpty(scale.choices(), choices, "a choice", mistakes)) {
                atMost(scale.choices(), Limits.CHOICES, choices, mistakes);
                unique(scale.choices(), choices, "/code", Framework.Choice::code, mistakes);
                // A score that could not be read is reported by itself; a choice that could not be read may have one.
                boolean scores = scale.choices().stream().anyMatch(choice -> choice == null || choice.score() != null);
                if (!scores) {
                    mistakes.add(choices, Code.NO_SCORING_CHOICE, "Give at least one choice a score from 0 to 100.");
                } else if (!scale.choices().contains(null)) {
                    reaches(BigDecimal.ZERO, scale, choices, mistakes);
                    reaches(WHOLE, scale, choices, mistakes);
                }
            }
        });
    }

    /** Otherwise the best there is would not be worth 100, and the highest bands could not be reached. */
    private static void reaches(BigDecimal score, Scale scale, String path, Mistakes mistakes) {
        boolean reached = scale.choices().stream()
                .anyMatch(choice -> choice.score() != null && choice.score().compareTo(score) == 0);
        if (!reached) {
            mistakes.add(
                    path,
                    Code.SCALE_INCOMPLETE,
                    "Let the scores of a scale reach from 0 to 100; none is " + score + ".");
        }
    }

    private static void thresholds(Thresholds thresholds, Mistakes mistakes) {
        inOrder(thresholds.urgentBelow(), thresholds.improveBelow(), "urgentBelow", "improveBelow", mistakes);
        // Otherwise an indicator could fail its criterion without being a finding.
        inOrder(thresholds.verdict(), thresholds.improveBelow(), "verdict", "improveBelow", mistakes);
    }

    private static void inOrder(
            BigDecimal lower, BigDecimal upper, String lowerKey, String upperKey, Mistakes mistakes) {
        if (lower != null && upper != null && lower.compareTo(upper) > 0) {
            mistakes.add(
                    "/thresholds/" + lowerKey,
                    Code.THRESHOLD_ORDER,
                    "Lower \"" + lowerKey + "\" to at most \"" + upperKey + "\" (" + upper.toPlainString() + ").");
        }
    }

    /** Visits the entries that could be read, each with its path. */
    static <T> void each(List<T> entries, String path, BiConsumer<T, String> visit) {
        for (int i = 0; entries != null && i < entries.size(); i++) {
            if (entries.get(i) != null) {
                visit.accept(entries.get(i), path + "/" + i);
            }
        }
    }

    /** Whether a list has entries; a mistake where it was read and has none. */
    static boolean notEmpty(List<?> entries, String path, String wanted, Mistakes mistakes) {
        if (entries != null && entries.isEmpty()) {
            mistakes.add(path, Code.EMPTY, "Add at least " + wanted + " to this list.");
        }
        return entries != null && !entries.isEmpty();
    }

    static <T, C> void unique(List<T> entries, String path, String key, Function<T, C> code, Mistakes mistakes) {
        unique(entries, path, key, code, new HashSet<>(), mistakes);
    }

    /** Every code once; those already seen elsewhere count. */
    static <T, C> void unique(
            List<T> entries, String path, String key, Function<T, C> code, Set<C> seen, Mistakes mistakes) {
        each(entries, path, (entry, at) -> {
            C value = code.apply(entry);
            if (Objects.nonNull(value) && !seen.add(value)) {
                mistakes.add(
                        at + key,
                        Code.DUPLICATE_CODE,
                        "\"" + value + "\" is used before; give this entry another code or remove it.");
            }
        });
    }
}
