package org.sucharit.assessment.framework;

import static org.sucharit.assessment.framework.FrameworkRules.atMost;
import static org.sucharit.assessment.framework.FrameworkRules.each;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.sucharit.assessment.framework.FrameworkMistake.Code;
import org.sucharit.contracts.framework.Framework.Instrument;
import org.sucharit.contracts.framework.Framework.SampleRule;

/** The rules of sampling: every population has a minimum, and a larger one never a smaller. */
final class SamplingRules {

    private static final int MOST = 20;

    private SamplingRules() {}

    static void check(List<Instrument> instruments, Mistakes mistakes) {
        each(instruments, "/instruments", (instrument, path) -> {
            List<SampleRule> rules = instrument.sampling();
            if (rules == null || rules.isEmpty()) {
                return;
            }
            String at = path + "/sampling";
            if (instrument.kind() == Instrument.Kind.DISCLOSURE) {
                mistakes.add(at, Code.MISPLACED, "Remove this: nobody is sampled for a disclosure.");
            }
            atMost(rules, MOST, at, mistakes);
            each(rules, at, (rule, place) -> asksForSomebody(rule, place, mistakes));
            if (rules.getFirst() != null && rules.getFirst().fromPopulation() != 0) {
                mistakes.add(at + "/0/fromPopulation", Code.SAMPLING, "Let the first rule begin at a population of 0.");
            }
            for (int i = 1; i < rules.size(); i++) {
                inOrder(rules.get(i - 1), rules.get(i), at + "/" + i, mistakes);
            }
        });
    }

    private static void asksForSomebody(SampleRule rule, String path, Mistakes mistakes) {
        if (rule.share().signum() == 0 && rule.atLeast() == 0) {
            mistakes.add(path, Code.SAMPLING, "Ask for a \"share\" or for \"atLeast\" somebody.");
        }
    }

    private static void inOrder(SampleRule before, SampleRule rule, String path, Mistakes mistakes) {
        if (before == null || rule == null) {
            return;
        }
        if (rule.fromPopulation() <= before.fromPopulation()) {
            mistakes.add(
                    path + "/fromPopulation",
                    Code.SAMPLING,
                    "Let this rule begin above the one before, which begins at " + before.fromPopulation() + ".");
            return;
        }
        int least = sample(rule, rule.fromPopulation());
        int asked = sample(before, rule.fromPopulation() - 1);
        if (least < asked) {
            mistakes.add(
                    path,
                    Code.SAMPLING,
                    "Ask for at least " + asked + " here, as of a population smaller by one; this asks for " + least
                            + ".");
        }
    }

    private static int sample(SampleRule rule, int population) {
        int share = rule.share()
                .multiply(BigDecimal.valueOf(population))
                .movePointLeft(2)
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        return Math.min(population, Math.max(rule.atLeast(), share));
    }
}
