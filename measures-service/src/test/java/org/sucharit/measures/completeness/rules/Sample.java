package org.sucharit.measures.completeness.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.agency.Agency.Organisation;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.plan.Plan.Finding;
import org.sucharit.contracts.plan.Plan.FindingKind;
import org.sucharit.contracts.plan.Plan.Guidance;
import org.sucharit.contracts.plan.Plan.GuidanceKind;
import org.sucharit.contracts.plan.Plan.Period;
import org.sucharit.contracts.plan.Plan.Responsible;
import org.sucharit.contracts.plan.Plan.ResponsibleKind;
import org.sucharit.measures.completeness.rules.AgencyNames.Named;
import org.sucharit.measures.content.FiscalPeriod;
import org.sucharit.measures.content.Part;
import org.sucharit.measures.content.PlanContent;
import org.sucharit.measures.content.PlannedAssignment;
import org.sucharit.measures.content.PlannedMeasure;
import org.sucharit.measures.content.PlannedStep;
import org.sucharit.measures.planning.Fixture;

/** A plan of an อบต. that lacks nothing, to take something away from. */
record Sample(Subject subject, Surroundings surroundings) {

    static final Framework FRAMEWORK = Fixture.framework(2568);
    static final Period YEAR = FiscalPeriod.year();
    static final Responsible ALL = new Responsible(ResponsibleKind.ALL_UNITS, null, "ทุกส่วนราชการ");

    /** One measure for every indicator, numbered alike. */
    static Sample complete() {
        List<PlannedMeasure> measures = FRAMEWORK.indicators().stream()
                .map(indicator -> measure(Integer.parseInt(indicator.code()), indicator.code()))
                .toList();
        return new Sample(
                new Subject(
                        FRAMEWORK,
                        agency(Agency.Type.SAO, "องค์การบริหารส่วนตำบลห้วยใส"),
                        2569,
                        List.of(),
                        List.of(),
                        new PlanContent(measures, measures.size(), List.of()),
                        List.of()),
                new Surroundings(new LibraryTexts(List.of(), Map.of()), Map.of(), AgencyNames.NONE));
    }

    static PlannedMeasure measure(int number, String indicator, String... serves) {
        return new PlannedMeasure(
                number,
                0,
                indicator,
                "ประเด็น " + number,
                "มาตรการ " + number,
                List.of(ALL),
                List.of(step(1, "ขั้นตอน " + number)),
                1,
                YEAR,
                null,
                List.of(serves),
                null);
    }

    static PlannedStep step(int key, String text, PlannedStep... within) {
        return new PlannedStep(key, null, text, List.of(within));
    }

    static Agency agency(Agency.Type type, String name) {
        return agency(type, name, Organisation.EMPTY);
    }

    static Agency agency(Agency.Type type, String name, Organisation organisation) {
        return new Agency(
                "own",
                1,
                Agency.State.ACTIVE,
                new Label(name, "Own"),
                type,
                new Agency.Province("50", new Label("เชียงใหม่", "Chiang Mai")),
                null,
                null,
                null,
                organisation);
    }

    static Named named(String code, Agency.Type type, String name) {
        return new Named(code, type, "57", name);
    }

    static Finding finding(String node, String indicator, FindingKind kind, String score) {
        return new Finding(node, indicator, kind, new BigDecimal(score), null, 2568);
    }

    static Guidance guidance(String node, GuidanceKind kind) {
        return new Guidance(node, kind, "แนวทาง");
    }

    static PlannedAssignment assignment(String node, String guidance) {
        return new PlannedAssignment(node, 0, guidance, List.of(ALL), YEAR);
    }

    Sample agency(Agency agency) {
        return with(s ->
                new Subject(s.framework(), agency, s.fiscalYear(), s.findings(), s.guidance(), s.content(), s.told()));
    }

    Sample framework(Framework framework) {
        return with(s ->
                new Subject(framework, s.agency(), s.fiscalYear(), s.findings(), s.guidance(), s.content(), s.told()));
    }

    Sample findings(Finding... findings) {
        return with(s -> new Subject(
                s.framework(), s.agency(), s.fiscalYear(), List.of(findings), s.guidance(), s.content(), s.told()));
    }

    Sample guidance(Guidance... guidance) {
        return with(s -> new Subject(
                s.framework(), s.agency(), s.fiscalYear(), s.findings(), List.of(guidance), s.content(), s.told()));
    }

    Sample content(UnaryOperator<PlanContent> change) {
        return with(s -> new Subject(
                s.framework(),
                s.agency(),
                s.fiscalYear(),
                s.findings(),
                s.guidance(),
                change.apply(s.content()),
                s.told()));
    }

    /** With another measure in the place of the one of its number, or a further one. */
    Sample measured(PlannedMeasure measure) {
        return content(content -> content.measure(measure.number()).isPresent()
                ? content.replace(measure)
                : new PlanContent(plus(content.measures(), measure), measure.number(), content.assignments()));
    }

    Sample without(int number) {
        return content(content -> content.remove(number));
    }

    Sample assigned(PlannedAssignment assignment) {
        return content(content ->
                new PlanContent(content.measures(), content.lastNumber(), plus(content.assignments(), assignment)));
    }

    /** With the text of a measure. */
    Sample saying(int number, String text) {
        return content(content -> content.replace(text(content.measure(number).orElseThrow(), text)));
    }

    Sample told(String place, Part part, String text) {
        return with(s -> new Subject(
                s.framework(),
                s.agency(),
                s.fiscalYear(),
                s.findings(),
                s.guidance(),
                s.content(),
                plus(s.told(), PlanText.prose(place, part, text))));
    }

    Sample library(LibraryTexts library) {
        return new Sample(subject, new Surroundings(library, surroundings.elsewhere(), surroundings.names()));
    }

    /** With the paragraphs of another agency's plan. */
    Sample elsewhere(String agency, Named named, String text) {
        Map<Long, String> prints = Paragraph.prints(Paragraph.of(
                List.of(PlanText.prose("/measures/1/measure", Part.measure(1), text)),
                named.spokenOf(),
                surroundings.library()));
        Map<Long, List<String>> elsewhere = new HashMap<>();
        prints.keySet().forEach(print -> elsewhere.put(print, List.of(agency)));
        return new Sample(subject, new Surroundings(surroundings.library(), elsewhere, surroundings.names()));
    }

    Sample names(Named... named) {
        return new Sample(
                subject,
                new Surroundings(surroundings.library(), surroundings.elsewhere(), AgencyNames.of(List.of(named))));
    }

    List<Gap> gaps() {
        return PlanCompleteness.gaps(subject, surroundings);
    }

    /** Code and place of every gap: {@code no-step /measures/3/steps}. */
    List<String> found() {
        return gaps().stream().map(gap -> gap.code() + " " + gap.place()).toList();
    }

    private Sample with(UnaryOperator<Subject> change) {
        return new Sample(change.apply(subject), surroundings);
    }

    private static PlannedMeasure text(PlannedMeasure m, String text) {
        return new PlannedMeasure(
                m.number(),
                m.version(),
                m.indicator(),
                m.issue(),
                text,
                m.responsible(),
                m.steps(),
                m.lastStep(),
                m.period(),
                m.budget(),
                m.serves(),
                m.carriedFrom());
    }

    private static <T> List<T> plus(List<T> list, T further) {
        List<T> all = new ArrayList<>(list);
        all.add(further);
        return all;
    }
}
