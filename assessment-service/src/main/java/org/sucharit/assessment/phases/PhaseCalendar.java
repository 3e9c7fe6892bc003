package org.sucharit.assessment.phases;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sucharit.contracts.assessment.Assessment.Phase;

/**
 * When the phases of a year begin for one agency. A phase ends when the next begins, or later where it was extended.
 * The last one that ends by itself is {@link Phase#CLARIFY}: announcing is a decision, and it ends
 * {@link Phase#CONFIRM}.
 */
public record PhaseCalendar(Map<Phase, Instant> begins, List<Extension> extensions) {

    private static final List<Phase> ORDER = List.of(Phase.values());

    /** The phase does not end before {@code until}. */
    public record Extension(Phase phase, Instant until) {}

    public PhaseCalendar {
        begins = Map.copyOf(begins);
        extensions = List.copyOf(extensions);
    }

    /** A year without a calendar. */
    public static PhaseCalendar none() {
        return new PhaseCalendar(Map.of(), List.of());
    }

    /** When a phase ends by itself; empty where it does not. */
    public Optional<Instant> end(Phase phase) {
        if (phase.compareTo(Phase.CONFIRM) >= 0) {
            return Optional.empty();
        }
        Instant planned = begins.get(next(phase));
        if (planned == null) {
            return Optional.empty();
        }
        return Optional.of(extensions.stream()
                .filter(extension -> extension.phase() == phase)
                .map(Extension::until)
                .reduce(planned, (a, b) -> b.isAfter(a) ? b : a));
    }

    /** Where an assessment should stand that stands in a phase: every phase that has ended is left. */
    public Phase due(Phase present, Instant now) {
        Phase phase = present;
        while (end(phase).filter(end -> !end.isAfter(now)).isPresent()) {
            phase = next(phase);
        }
        return phase;
    }

    /**
     * What is wrong with planned beginnings; empty where nothing is.
     *
     * @return by phase what to do about it
     */
    public static Map<Phase, String> mistakes(Map<Phase, Instant> begins, Instant earliest, Instant latest) {
        Map<Phase, String> mistakes = new EnumMap<>(Phase.class);
        Phase before = null;
        for (Phase phase : ORDER) {
            Instant begin = begins.get(phase);
            if (begin == null) {
                mistakes.put(phase, "is missing");
                continue;
            }
            if (begin.isBefore(earliest) || begin.isAfter(latest)) {
                mistakes.put(phase, "lies more than a year away from the fiscal year");
            } else if (before != null && !begin.isAfter(begins.get(before))) {
                mistakes.put(phase, "must begin after " + before.name().toLowerCase(java.util.Locale.ROOT));
            }
            before = phase;
        }
        return mistakes;
    }

    private static Phase next(Phase phase) {
        return ORDER.get(ORDER.indexOf(phase) + 1);
    }
}
