package org.sucharit.assessment.framework;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.sucharit.assessment.framework.FrameworkDifferences.Aspect;
import org.sucharit.assessment.framework.FrameworkDifferences.Part;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.AskedReport;
import org.sucharit.contracts.framework.Framework.Component;
import org.sucharit.contracts.framework.Framework.Indicator;
import org.sucharit.contracts.framework.Framework.Mapping;
import org.sucharit.contracts.framework.Framework.Question;
import org.sucharit.contracts.framework.Framework.SubIndicator;
import org.sucharit.kit.json.Wire;

/** A framework as a flat list of facts: every part of it, and what is said about it. */
final class FrameworkFacts {

    /** By what a part of one framework is found in another: its kind and an identity, most often its code. */
    record Subject(Part part, String identity) {}

    /**
     * What is said about a part.
     *
     * @param owner the part it belongs to and with which it comes and goes; null for one of its own
     * @param name null where it has none
     * @param said as text; an aspect of which nothing is said is not in it
     */
    record Facts(Subject owner, String code, Label name, Map<Aspect, String> said) {

        private Facts say(Aspect aspect, Object value) {
            String text = text(value);
            if (text != null && !text.isEmpty()) {
                said.put(aspect, text);
            }
            return this;
        }
    }

    private final Map<Subject, Facts> facts = new LinkedHashMap<>();
    private final UnaryOperator<String> identities;

    private FrameworkFacts(UnaryOperator<String> identities) {
        this.identities = identities;
    }

    /**
     * The facts of a framework, in its order.
     *
     * @param identities the identity of a question or item by its code
     */
    static Map<Subject, Facts> of(Framework framework, UnaryOperator<String> identities) {
        FrameworkFacts facts = new FrameworkFacts(identities);
        facts.framework(framework);
        facts.scales(framework);
        framework
                .instruments()
                .forEach(instrument -> facts.add(Part.INSTRUMENT, instrument.code(), instrument.name())
                        .say(Aspect.ABBREVIATION, instrument.abbreviation())
                        .say(Aspect.FAMILY, instrument.family())
                        .say(Aspect.KIND, instrument.kind())
                        .say(Aspect.WEIGHT, instrument.weight())
                        .say(Aspect.SAMPLING, sampling(instrument)));
        framework.indicators().forEach(facts::indicator);
        framework
                .crosswalks()
                .forEach(crosswalk -> crosswalk
                        .mappings()
                        .forEach(mapping -> facts.add(Part.MAPPING, crosswalk.fiscalYear() + " " + ends(mapping), null)
                                .say(Aspect.RELATION, mapping.relation())));
        return facts.facts;
    }

    private Facts add(Part part, String code, Label name) {
        return add(new Subject(part, code), code, name, null);
    }

    private Facts add(Subject subject, String code, Label name, Subject owner) {
        Facts said = new Facts(owner, code, name, new EnumMap<>(Aspect.class));
        facts.put(subject, said);
        return said.say(Aspect.NAME, name);
    }

    private void framework(Framework framework) {
        add(Part.FRAMEWORK, "", null)
                .say(
                        Aspect.TARGET,
                        text(framework.target().score()) + " ("
                                + text(framework.target().share()) + " %)")
                .say(
                        Aspect.ROUNDING,
                        framework.rounding().scale() + ", "
                                + Wire.code(framework.rounding().mode()) + ", "
                                + framework.rounding().levels().stream()
                                        .map(Wire::code)
                                        .toList())
                .say(
                        Aspect.THRESHOLDS,
                        "verdict " + text(framework.thresholds().verdict()) + ", urgent < "
                                + text(framework.thresholds().urgentBelow()) + ", improve < "
                                + text(framework.thresholds().improveBelow()) + ", raise < "
                                + text(framework.thresholds().raiseBelow()));
        int order = 0;
        for (Framework.Band band : framework.bands()) {
            String every = band.everyInstrumentFrom() == null
                    ? ""
                    : ", every instrument >= " + text(band.everyInstrumentFrom());
            add(Part.BAND, band.rating(), band.label())
                    .say(Aspect.ORDER, ++order)
                    .say(
                            Aspect.CONDITION,
                            ">= " + text(band.from()) + every + (band.meetsTarget() ? ", meets the target" : ""));
        }
    }

    private void scales(Framework framework) {
        for (Framework.Scale scale : framework.scales()) {
            add(Part.SCALE, scale.code(), null);
            Subject owner = new Subject(Part.SCALE, scale.code());
            for (Framework.Choice choice : scale.choices()) {
                String code = scale.code() + " " + choice.code();
                add(new Subject(Part.CHOICE, code), code, choice.label(), owner).say(Aspect.SCORE, choice.score());
            }
        }
    }

    private void indicator(Indicator indicator) {
        add(Part.INDICATOR, indicator.code(), indicator.name())
                .say(Aspect.INSTRUMENTS, String.join(", ", indicator.instruments()));
        indicator.questions().forEach(question -> question(question, indicator.code()));
        for (SubIndicator sub : indicator.subIndicators()) {
            add(Part.SUB_INDICATOR, sub.code(), sub.name());
            sub.questions().forEach(question -> question(question, sub.code()));
        }
    }

    private void question(Question question, String place) {
        Subject subject = new Subject(Part.QUESTION, identities.apply(question.code()));
        add(subject, question.code(), question.text(), null)
                .say(Aspect.CODE, question.code())
                .say(Aspect.PLACE, place)
                .say(Aspect.SCALE, question.scale())
                .say(Aspect.GROUP, question.group())
                .say(Aspect.ASKS_FOR, asked(question.asksFor()));
        question.components().forEach(component -> component(component, subject, subject, question.code()));
    }

    private void component(Component component, Subject item, Subject owner, String code) {
        Subject subject = new Subject(Part.COMPONENT, item.identity() + " " + component.code());
        add(subject, code + " " + component.code(), component.text(), owner)
                .say(Aspect.REQUIREMENT, requirement(component));
        component.elements().forEach(element -> component(element, item, subject, code));
    }

    private static String requirement(Component component) {
        String atLeast = component.atLeast() == null ? "" : " " + component.atLeast();
        Framework.Period period = component.period();
        String time = period == null
                ? ""
                : ", " + Wire.code(period.span())
                        + (period.granularity() == null ? "" : " by " + Wire.code(period.granularity()));
        String continues = component.dependsOn().isEmpty() ? "" : ", continues " + component.dependsOn();
        return Wire.code(component.kind()) + ", " + Wire.code(component.quantifier()) + atLeast + ", "
                + Wire.code(component.absence()) + time + continues;
    }

    private static String asked(AskedReport report) {
        return report == null ? null : Wire.code(report.kind()) + ", years before: " + -report.yearOffset();
    }

    private static String sampling(Framework.Instrument instrument) {
        return instrument.sampling().stream()
                .map(rule ->
                        "from " + rule.fromPopulation() + ": " + text(rule.share()) + " %, at least " + rule.atLeast())
                .collect(Collectors.joining("; "));
    }

    private static String ends(Mapping mapping) {
        return (mapping.from() == null ? "" : mapping.from()) + " → " + (mapping.to() == null ? "" : mapping.to());
    }

    private static String text(Object value) {
        return switch (value) {
            case null -> null;
            // 30 and 30.00 are the same weight.
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case Label label -> label.th() + " (" + label.en() + ")";
            case Enum<?> word -> Wire.code(word);
            default -> value.toString();
        };
    }
}
