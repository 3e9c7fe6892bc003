package org.sucharit.measures.completeness.rules;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.measures.completeness.rules.AgencyNames.Hit;
import org.sucharit.measures.completeness.rules.AgencyNames.Named;
import org.sucharit.measures.content.Part;
import org.sucharit.measures.content.PlannedAssignment;
import org.sucharit.measures.content.PlannedMeasure;

/** Whether texts are the agency's own: not copied, and speaking of no other agency and no other type of agency. */
final class TextRules {

    private final Subject subject;
    private final Surroundings surroundings;
    private final Gaps gaps;
    private final Named own;
    private final List<PlanText> texts;
    private final Map<Part, String> indicators;

    TextRules(Subject subject, Surroundings surroundings, Gaps gaps) {
        this.subject = subject;
        this.surroundings = surroundings;
        this.gaps = gaps;
        this.own = Named.of(subject.agency());
        this.texts = Stream.concat(PlanText.of(subject.content()).stream(), subject.told().stream())
                .toList();
        this.indicators = indicators(subject);
    }

    void check() {
        List<Paragraph> paragraphs = Paragraph.of(texts, own.spokenOf(), surroundings.library());
        within(paragraphs);
        elsewhere(paragraphs);
        texts.forEach(this::agencies);
        maintaining();
    }

    /** Said where a part has a paragraph of another for the first time; what it then repeats is its own. */
    private void within(List<Paragraph> paragraphs) {
        Map<String, Map<Part, String>> before = new HashMap<>();
        Set<String> told = new LinkedHashSet<>();
        for (Paragraph paragraph : paragraphs) {
            PlanText text = paragraph.text();
            Map<Part, String> same = before.computeIfAbsent(paragraph.plain(), any -> new LinkedHashMap<>());
            if (!same.isEmpty() && same.keySet().stream().allMatch(earlier -> areApart(earlier, text.part()))) {
                String first = same.values().iterator().next();
                if (told.add(text.place() + " " + first)) {
                    gaps.add(Rule.COPIED_WITHIN, text.place(), "first", first, "text", shown(text.text()));
                }
            }
            same.putIfAbsent(text.part(), text.place());
        }
    }

    /** A measure and the assignment of its indicator are two tables of the same thing. */
    private boolean areApart(Part one, Part other) {
        if (one.equals(other)) {
            return false;
        }
        boolean bothMeasures = isMeasure(one) == isMeasure(other);
        String indicator = indicators.get(one);
        return bothMeasures || indicator == null || !indicator.equals(indicators.get(other));
    }

    private void elsewhere(List<Paragraph> paragraphs) {
        Map<String, Set<String>> copies = new LinkedHashMap<>();
        for (Paragraph paragraph : paragraphs) {
            paragraph
                    .prints()
                    .map(surroundings.elsewhere()::get)
                    .filter(Objects::nonNull)
                    .forEach(agencies -> copies.computeIfAbsent(paragraph.text().place(), any -> new LinkedHashSet<>())
                            .addAll(agencies));
        }
        Map<String, String> byPlace =
                texts.stream().collect(Collectors.toMap(PlanText::place, PlanText::text, (first, second) -> first));
        copies.forEach((place, agencies) -> gaps.add(
                Rule.COPIED_FROM_AGENCY,
                place,
                "agencies",
                agencies.stream().limit(Surroundings.AGENCIES).collect(Collectors.joining(", "))
                        + (agencies.size() > Surroundings.AGENCIES ? ", …" : ""),
                "text",
                shown(byPlace.get(place))));
    }

    private void agencies(PlanText text) {
        Set<String> told = new LinkedHashSet<>();
        NormalText.paragraphs(text.text())
                .filter(paragraph -> !surroundings.library().has(NormalText.plain(paragraph)))
                .map(AgencyWords::tight)
                .forEach(paragraph -> {
                    List<Hit> hits = surroundings.names().in(paragraph, own);
                    hits.stream()
                            .filter(hit -> !hit.bearers().isEmpty())
                            .filter(hit -> told.add(hit.name()))
                            .forEach(hit -> name(text, hit));
                    TreeMap<Integer, Integer> named = new TreeMap<>();
                    hits.forEach(hit -> named.put(hit.start(), hit.end()));
                    AgencyWords.in(paragraph).stream()
                            .filter(word -> !isWithin(named.floorEntry(word.start()), word.end()))
                            .filter(word -> isForeign(word.types()))
                            .filter(word -> told.add(word.word()))
                            .forEach(word -> gaps.add(
                                    Rule.ANOTHER_AGENCY_TYPE,
                                    text.place(),
                                    AgencyWords.name(own.type()),
                                    "word",
                                    word.word()));
                });
    }

    private static boolean isWithin(Map.Entry<Integer, Integer> name, int end) {
        return name != null && end <= name.getValue();
    }

    private void name(PlanText text, Hit hit) {
        boolean alike = hit.bearers().stream()
                .anyMatch(bearer -> AgencyWords.areAlike(bearer.type(), own.type()) && !isAround(bearer));
        gaps.add(
                alike ? Rule.NAMES_ANOTHER_AGENCY : Rule.MENTIONS_ANOTHER_AGENCY,
                text.place(),
                "name",
                hit.name(),
                "agencies",
                hit.bearers().stream()
                        .map(Named::code)
                        .limit(Surroundings.AGENCIES)
                        .collect(Collectors.joining(", ")));
    }

    /** The provincial organisation of an agency's own province is one it works with. */
    private boolean isAround(Named other) {
        return other.type() == Agency.Type.PAO && other.province().equals(own.province());
    }

    private boolean isForeign(Set<Agency.Type> types) {
        return !types.contains(own.type()) && types.stream().anyMatch(type -> AgencyWords.areAlike(type, own.type()));
    }

    private void maintaining() {
        for (PlannedMeasure measure : subject.content().measures()) {
            maintaining("/measures/" + measure.number() + "/measure", measure.indicator(), measure.measure());
        }
        for (PlannedAssignment assignment : subject.content().assignments()) {
            maintaining("/assignments/" + assignment.node() + "/guidance", assignment.node(), assignment.guidance());
        }
    }

    private void maintaining(String place, String indicator, String text) {
        if (indicator != null
                && text != null
                && subject.isWeak(indicator)
                && surroundings.library().onlyMaintains(indicator, text)) {
            gaps.add(Rule.MAINTAINS_WHAT_IS_WEAK, place, "indicator", indicator);
        }
    }

    private static Map<Part, String> indicators(Subject subject) {
        Nodes nodes = subject.nodes();
        Map<Part, String> indicators = new HashMap<>();
        subject.content()
                .measures()
                .forEach(measure -> indicators.put(Part.measure(measure.number()), measure.indicator()));
        subject.content()
                .assignments()
                .forEach(assignment -> indicators.put(
                        Part.assignment(assignment.node()),
                        nodes.indicatorOf(assignment.node()).orElse(null)));
        return indicators;
    }

    private static boolean isMeasure(Part part) {
        return part.key().startsWith("measure/");
    }

    private static String shown(String text) {
        String line = NormalText.folded(text);
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }
}
