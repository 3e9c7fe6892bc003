package org.sucharit.reporting.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.report.Report;

/** All that people have written into what a document is made of, by place. */
public final class Texts {

    private Texts() {}

    /**
     * By place: passages by theirs, a plan's by part: {@code measures/3}, {@code assignments/OIT.o14}, {@code
     * guidance.OIT.o14}. What was told of progress stands in the implementation report alone, guidance in the analysis.
     *
     * @param plan null for a report about many agencies
     * @param passages what people wrote into the document; it stands in the stead of what was composed
     */
    public static Map<String, String> of(Report.Kind kind, Plan plan, Map<String, String> passages) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (plan != null && kind == Report.Kind.ANALYSIS) {
            plan.guidance().forEach(guidance -> texts.put("guidance." + guidance.node(), guidance.text()));
            plan.measures().forEach(measure -> texts.put("measures/" + measure.number(), planned(measure)));
        } else if (plan != null) {
            told(plan, passages.keySet(), texts);
        }
        texts.putAll(passages);
        texts.values().removeIf(String::isEmpty);
        return texts;
    }

    private static String planned(Plan.Measure measure) {
        return joined(Stream.concat(
                Stream.of(measure.issue(), measure.measure()),
                measure.steps().stream().flatMap(Texts::planned)));
    }

    private static Stream<String> planned(Plan.Step step) {
        return Stream.concat(Stream.of(step.text()), step.steps().stream().flatMap(Texts::planned));
    }

    /** @param written places at which a passage stands in the stead of what was told */
    private static void told(Plan plan, Set<String> written, Map<String, String> texts) {
        for (Plan.Measure measure : plan.measures()) {
            String place = "measures." + measure.number();
            boolean isSummed = written.contains(place + ".summary");
            texts.put(
                    "measures/" + measure.number(),
                    joined(Stream.of(
                                    Stream.of(measure.issue(), measure.measure()),
                                    Stream.ofNullable(measure.summary()).filter(_ -> !isSummed),
                                    Stream.ofNullable(measure.outcome())
                                            .filter(_ -> !written.contains(place + ".outcome")),
                                    measure.steps().stream().flatMap(Texts::steps),
                                    progress(measure.progress(), isSummed))
                            .flatMap(each -> each)));
        }
        for (Plan.Assignment assignment : plan.assignments()) {
            Stream<String> guidance = Stream.ofNullable(assignment.guidance())
                    .filter(_ -> !written.contains("guidance." + assignment.node()));
            texts.put(
                    "assignments/" + assignment.node(),
                    joined(Stream.concat(
                            guidance, progress(assignment.progress(), isRetold(plan, assignment.node(), written)))));
        }
    }

    /**
     * Whether a passage stands in the stead of what was told of a node. An item of another year may be one of another
     * number in the document, so that its own number says nothing of its place.
     */
    private static boolean isRetold(Plan plan, String node, Set<String> written) {
        boolean keepsItsCode = !node.contains(".") || plan.basedOnFiscalYear() == plan.fiscalYear();
        return written.contains("others." + node) || (keepsItsCode && written.contains("progress." + node));
    }

    private static Stream<String> steps(Plan.Step step) {
        return Stream.concat(
                Stream.concat(Stream.of(step.text()), progress(step.progress(), false)),
                step.steps().stream().flatMap(Texts::steps));
    }

    /** @param isRetold whether a passage tells what was done; why it was stopped and what shows it have no passages */
    private static Stream<String> progress(Plan.Progress progress, boolean isRetold) {
        List<Plan.Entry> entries = progress == null ? List.of() : progress.entries();
        return entries.stream()
                .flatMap(entry -> Stream.concat(
                        Stream.of(isRetold ? null : entry.text(), entry.reason()),
                        entry.evidence().stream().map(Plan.Evidence::url)));
    }

    private static String joined(Stream<String> texts) {
        return texts.filter(text -> text != null && !text.isBlank()).collect(Collectors.joining("\n"));
    }
}
