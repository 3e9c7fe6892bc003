package org.sucharit.assessment.framework;

import static org.sucharit.assessment.framework.FrameworkRules.each;
import static org.sucharit.assessment.framework.FrameworkRules.notEmpty;
import static org.sucharit.assessment.framework.FrameworkRules.unique;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.sucharit.assessment.framework.FrameworkMistake.Code;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Indicator;
import org.sucharit.contracts.framework.Framework.Instrument;
import org.sucharit.contracts.framework.Framework.Question;
import org.sucharit.contracts.framework.Framework.SubIndicator;

/** The rules of the score tree: instruments, indicators and what they ask. */
final class TreeRules {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Framework framework;
    private final Mistakes mistakes;

    /** Node names are made of question codes, so a code occurs once in a framework, not once per indicator. */
    private final Set<String> questionCodes = new HashSet<>();

    private TreeRules(Framework framework, Mistakes mistakes) {
        this.framework = framework;
        this.mistakes = mistakes;
    }

    static void check(Framework framework, Mistakes mistakes) {
        TreeRules rules = new TreeRules(framework, mistakes);
        rules.instruments();
        rules.indicators();
    }

    private void instruments() {
        List<Instrument> instruments = framework.instruments();
        notEmpty(instruments, "/instruments", "an instrument", mistakes);
        unique(instruments, "/instruments", "/code", Instrument::code, mistakes);
        weights(instruments);
        if (framework.indicators() == null || framework.indicators().contains(null)) {
            return;
        }
        boolean complete = framework.indicators().stream()
                .allMatch(indicator -> indicator.instruments() != null
                        && indicator.instruments().stream().allMatch(Objects::nonNull));
        Set<String> used = framework.indicators().stream()
                .filter(indicator -> indicator.instruments() != null)
                .flatMap(indicator -> indicator.instruments().stream())
                .collect(Collectors.toSet());
        each(instruments, "/instruments", (instrument, path) -> {
            if (complete && instrument.code() != null && !used.contains(instrument.code())) {
                mistakes.add(
                        path + "/code",
                        Code.UNUSED_INSTRUMENT,
                        "Let at least one indicator be measured by " + instrument.code() + ", or remove it.");
            }
        });
    }

    private void weights(List<Instrument> instruments) {
        if (instruments == null
                || instruments.isEmpty()
                || instruments.stream().anyMatch(instrument -> instrument == null || instrument.weight() == null)) {
            return;
        }
        BigDecimal sum = instruments.stream().map(Instrument::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(WHOLE) != 0) {
            mistakes.add(
                    "/instruments",
                    Code.WEIGHTS,
                    "Make the weights of the instruments sum to 100; they sum to " + sum.toPlainString() + ".");
        }
    }

    private void indicators() {
        List<Indicator> indicators = framework.indicators();
        notEmpty(indicators, "/indicators", "an indicator", mistakes);
        unique(indicators, "/indicators", "/code", Indicator::code, mistakes);
        Set<String> subIndicatorCodes = new HashSet<>();
        each(indicators, "/indicators", (indicator, path) -> {
            measuredBy(indicator, path + "/instruments");
            content(indicator, path);
            questions(indicator.questions(), path + "/questions");
            String under = path + "/subIndicators";
            unique(indicator.subIndicators(), under, "/code", SubIndicator::code, subIndicatorCodes, mistakes);
            each(indicator.subIndicators(), under, (subIndicator, at) -> subIndicator(indicator, subIndicator, at));
        });
    }

    private void measuredBy(Indicator indicator, String path) {
        notEmpty(indicator.instruments(), path, "an instrument", mistakes);
        unique(indicator.instruments(), path, "", code -> code, mistakes);
        if (framework.instruments() == null || framework.instruments().contains(null)) {
            return;
        }
        Map<String, Instrument.Kind> kinds = new HashMap<>();
        framework.instruments().forEach(instrument -> kinds.put(instrument.code(), instrument.kind()));
        Set<Instrument.Kind> used = EnumSet.noneOf(Instrument.Kind.class);
        each(indicator.instruments(), path, (code, at) -> {
            if (!kinds.containsKey(code) && !kinds.containsKey(null)) {
                mistakes.add(
                        at, Code.UNKNOWN_REFERENCE, "There is no instrument " + code + "; name one of those above.");
            } else if (kinds.get(code) != null) {
                used.add(kinds.get(code));
            }
        });
        if (used.size() > 1) {
            mistakes.add(path, Code.MIXED_KINDS, "Let either surveys or disclosures measure an indicator, not both.");
        }
    }

    private void content(Indicator indicator, String path) {
        if (indicator.questions() == null || indicator.subIndicators() == null) {
            return;
        }
        if (indicator.questions().isEmpty() == indicator.subIndicators().isEmpty()) {
            mistakes.add(
                    path,
                    Code.QUESTIONS_OR_SUB_INDICATORS,
                    "Give this indicator either \"questions\" or \"subIndicators\", and only one of them.");
        }
    }

    private void subIndicator(Indicator indicator, SubIndicator subIndicator, String path) {
        String code = subIndicator.code();
        if (code != null && indicator.code() != null && !code.startsWith(indicator.code() + ".")) {
            mistakes.add(
                    path + "/code",
                    Code.BAD_CODE,
                    "Let the code of a sub-indicator of " + indicator.code() + " begin with \"" + indicator.code()
                            + ".\".");
        }
        notEmpty(subIndicator.questions(), path + "/questions", "an item", mistakes);
        questions(subIndicator.questions(), path + "/questions");
    }

    private void questions(List<Question> questions, String path) {
        unique(questions, path, "/code", Question::code, questionCodes, mistakes);
        if (framework.scales() == null || framework.scales().contains(null)) {
            return;
        }
        Set<String> scales =
                framework.scales().stream().map(Framework.Scale::code).collect(Collectors.toSet());
        each(questions, path, (question, at) -> {
            String scale = question.scale();
            if (scale != null && !scales.contains(scale) && !scales.contains(null)) {
                mistakes.add(
                        at + "/scale",
                        Code.UNKNOWN_REFERENCE,
                        "There is no scale " + scale + "; name one of those under \"scales\".");
            }
        });
    }
}
