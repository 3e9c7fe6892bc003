package org.sucharit.measures.due;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.plan.Plan.Assignment;
import org.sucharit.contracts.plan.Plan.Measure;
import org.sucharit.contracts.plan.Plan.Period;
import org.sucharit.contracts.plan.Plan.Progress;
import org.sucharit.contracts.plan.Plan.ProgressState;
import org.sucharit.contracts.plan.Plan.Responsible;
import org.sucharit.measures.content.FiscalPeriod;
import org.sucharit.measures.content.Part;

/** What of a plan has still to be done, and by when. */
final class Duties {

    /** Characters of a duty's text, as a reader counts them. */
    static final int MAX_TEXT = 200;

    private static final Locale THAI = Locale.forLanguageTag("th");

    private final Plan plan;
    private final FrameworkNodes nodes;

    private Duties(Plan plan, FrameworkNodes nodes) {
        this.plan = plan;
        this.nodes = nodes;
    }

    /** Whether duties follow from a plan: it is approved, and not closed. */
    static boolean binds(Plan plan) {
        return plan.state() == Plan.State.APPROVED || plan.state() == Plan.State.IN_OPERATION;
    }

    /** The measures and assignments of a plan that are neither done nor stopped and have a period. */
    static List<Duty> of(Plan plan, FrameworkNodes nodes) {
        return binds(plan) ? new Duties(plan, nodes).open() : List.of();
    }

    private List<Duty> open() {
        return Stream.concat(
                        plan.measures().stream().map(this::measure),
                        plan.assignments().stream().map(this::assignment))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Duty> measure(Measure measure) {
        String text = Stream.of(measure.measure(), measure.issue())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        return duty(
                Part.measure(measure.number()),
                measure.indicator(),
                text,
                measure.responsible(),
                measure.period(),
                measure.progress());
    }

    private Optional<Duty> assignment(Assignment assignment) {
        String node = assignment.node();
        String text = assignment.guidance() == null ? nodes.label(node).orElse(node) : assignment.guidance();
        return duty(
                Part.assignment(node),
                nodes.indicator(node).orElse(null),
                text,
                assignment.responsible(),
                assignment.period(),
                assignment.progress());
    }

    private Optional<Duty> duty(
            Part part, String indicator, String text, List<Responsible> responsible, Period period, Progress progress) {
        boolean settled = progress.state() == ProgressState.DONE || progress.state() == ProgressState.STOPPED;
        if (settled || period == null) {
            return Optional.empty();
        }
        return Optional.of(new Duty(
                part.key(),
                indicator,
                shorten(text),
                responsible.stream().map(Responsible::name).map(Duties::shorten).toList(),
                Holders.of(responsible),
                FiscalPeriod.firstDay(plan.fiscalYear(), period),
                FiscalPeriod.lastDay(plan.fiscalYear(), period),
                progress.state()));
    }

    /** One line of a text; no vowel or tone mark is cut off its consonant. */
    static String shorten(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        BreakIterator characters = BreakIterator.getCharacterInstance(THAI);
        characters.setText(line);
        int end = characters.next(MAX_TEXT);
        return end == BreakIterator.DONE || end == line.length() ? line : line.substring(0, end) + "…";
    }
}
