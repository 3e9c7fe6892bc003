package org.sucharit.reporting.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sucharit.contracts.plan.Plan;

/** All that people have written into what a document is made of, by place. */
public final class Texts {

    private Texts() {}

    static Map<String, String> of(Subject subject) {
        Map<String, String> texts = new LinkedHashMap<>(subject.passages());
        texts.putAll(of(subject.plan()));
        return texts;
    }

    /** The texts of a plan, by part: {@code measures/3}, {@code assignments/OIT.o14}, {@code guidance/OIT.o14}; none of null. */
    public static Map<String, String> of(Plan plan) {
        if (plan == null) {
            return Map.of();
        }
        Map<String, String> texts = new LinkedHashMap<>();
        plan.guidance().forEach(guidance -> texts.put("guidance/" + guidance.node(), guidance.text()));
        for (Plan.Measure measure : plan.measures()) {
            texts.put(
                    "measures/" + measure.number(),
                    joined(Stream.of(
                                    Stream.of(measure.issue(), measure.measure(), measure.summary(), measure.outcome()),
                                    measure.steps().stream().flatMap(Texts::steps),
                                    progress(measure.progress()))
                            .flatMap(each -> each)));
        }
        for (Plan.Assignment assignment : plan.assignments()) {
            texts.put(
                    "assignments/" + assignment.node(),
                    joined(Stream.concat(Stream.ofNullable(assignment.guidance()), progress(assignment.progress()))));
        }
        texts.values().removeIf(String::isEmpty);
        return texts;
    }

    private static Stream<String> steps(Plan.Step step) {
        return Stream.concat(
                Stream.concat(Stream.of(step.text()), progress(step.progress())),
                step.steps().stream().flatMap(Texts::steps));
    }

    private static Stream<String> progress(Plan.Progress progress) {
        List<Plan.Entry> entries = progress == null ? List.of() : progress.entries();
        return entries.stream()
                .flatMap(entry -> Stream.concat(
                        Stream.of(entry.text(), entry.reason()),
                        entry.evidence().stream().map(Plan.Evidence::url)));
    }

    private static String joined(Stream<String> texts) {
        return texts.filter(text -> text != null && !text.isBlank()).collect(Collectors.joining("\n"));
    }
}
