package org.sucharit.measures.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sucharit.kit.bulk.ThaiDigits;

/**
 * Steps as a text with one of them a line. A number at a line's head ({@code 1.}, {@code ๒.๑)}, {@code 2.1}, {@code (๓)})
 * is the one printed, and by how many parts it has, the step lies within the one above it. A line without stands beside the
 * one before it.
 */
public final class StepText {

    private static final String PARTS = "\\d{1,2}(?:\\.\\d{1,2})*";
    /** A number that ends with a mark, or has more than one part; 7.4.2566 and 12,000 are none. */
    private static final Pattern NUMBERED = Pattern.compile("(?:\\((?<in>" + PARTS + ")\\)|(?<marked>" + PARTS
            + ")(?:\\.\\)|[.)])|(?<plain>\\d{1,2}(?:\\.\\d{1,2})+))(?![\\d.,)])\\s*(?<text>\\S.*)");

    private StepText() {}

    /** The steps of a text, all new; none of a blank one. */
    public static List<MeasureData.Step> read(String text) {
        List<Line> top = new ArrayList<>();
        List<List<Line>> levels = new ArrayList<>(List.of(top));
        int depth = 1;
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.isEmpty()) {
                continue;
            }
            Matcher numbered = NUMBERED.matcher(ThaiDigits.toArabic(line));
            String number = null;
            String rest = line;
            if (numbered.matches()) {
                String group =
                        numbered.group("in") != null ? "in" : numbered.group("marked") != null ? "marked" : "plain";
                number = line.substring(numbered.start(group), numbered.end(group));
                rest = line.substring(numbered.start("text"));
                // Nothing lies within a step that is not there.
                depth = Math.min(number.split("\\.", -1).length, levels.size());
            }
            Line read = new Line(number, rest, new ArrayList<>());
            levels.subList(depth, levels.size()).clear();
            levels.get(depth - 1).add(read);
            levels.add(read.within());
        }
        return steps(top, "");
    }

    /** The same steps; those that a measure has in the same words keep their key, and so what was told of them. */
    public static List<MeasureData.Step> keyed(List<MeasureData.Step> steps, Optional<PlannedMeasure> present) {
        Map<String, Deque<Integer>> keys = new HashMap<>();
        present.ifPresent(measure -> measure.allSteps()
                .forEach(step -> keys.computeIfAbsent(step.text(), first -> new ArrayDeque<>())
                        .add(step.key())));
        return keyed(steps, keys);
    }

    private static List<MeasureData.Step> keyed(List<MeasureData.Step> steps, Map<String, Deque<Integer>> keys) {
        List<MeasureData.Step> keyed = new ArrayList<>();
        for (MeasureData.Step step : steps) {
            Integer key = keys.getOrDefault(step.text(), new ArrayDeque<>()).poll();
            keyed.add(new MeasureData.Step(key, step.printed(), step.text(), keyed(step.steps(), keys)));
        }
        return List.copyOf(keyed);
    }

    private record Line(String number, String text, List<Line> within) {}

    private static List<MeasureData.Step> steps(List<Line> lines, String above) {
        List<MeasureData.Step> steps = new ArrayList<>();
        for (Line line : lines) {
            String counted = above + (steps.size() + 1);
            String printed = line.number() == null || isCounted(line.number(), counted) ? null : line.number();
            steps.add(new MeasureData.Step(null, printed, line.text(), steps(line.within(), counted + ".")));
        }
        return List.copyOf(steps);
    }

    private static boolean isCounted(String number, String counted) {
        return ThaiDigits.toArabic(number).equals(counted);
    }
}
