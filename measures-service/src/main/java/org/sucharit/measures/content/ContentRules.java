package org.sucharit.measures.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.plan.Plan.Period;
import org.sucharit.contracts.plan.Plan.Responsible;
import org.sucharit.contracts.plan.Plan.ResponsibleKind;
import org.sucharit.kit.json.Wire;
import org.sucharit.kit.problem.Violation;

/** When what somebody writes in a plan makes sense; collects everything that does not. */
public final class ContentRules {

    /** Measures of one plan. */
    public static final int MEASURES = 200;

    private static final int SHORT_TEXT = 1_000;
    private static final int STEPS = 200;
    private static final int DEPTH = 5;
    private static final int RESPONSIBLE = 50;
    private static final int SERVES = 500;
    private static final int PRINTED = 20;
    private static final Pattern BUDGET = Pattern.compile("(?:0|[1-9][0-9]{0,11})(?:\\.[0-9]{1,2})?");
    private static final String ALL_UNITS = "ทุกส่วนราชการ";
    private final Scope scope;
    private final Mistakes mistakes = new Mistakes();

    public ContentRules(Scope scope) {
        this.scope = scope;
    }

    /** What is wrong with all that was checked, as many as an answer names. */
    public List<Violation> violations() {
        return mistakes.all();
    }

    /**
     * Checks a measure.
     *
     * @param present what it is to replace; empty for a new one
     * @return the measure, without number and version where it is new; of no use where there are violations
     */
    public PlannedMeasure measure(MeasureData data, Optional<PlannedMeasure> present) {
        if (data.indicator() == null) {
            add("/indicator", "required", "The indicator is missing.");
        } else if (!scope.indicators().contains(data.indicator())) {
            add("/indicator", "unknown-indicator", "There is no indicator " + shown(data.indicator()) + ".");
        }
        String issue = mistakes.optionalText("/issue", data.issue(), Mistakes.TEXT);
        String measure = mistakes.text("/measure", data.measure(), Mistakes.TEXT);
        Steps steps = new Steps(present);
        List<PlannedStep> planned = steps.planned("/steps", data.steps(), 1);
        return new PlannedMeasure(
                present.map(PlannedMeasure::number).orElse(0),
                present.map(PlannedMeasure::version).orElse(0L),
                data.indicator(),
                issue,
                measure,
                responsible(
                        data.responsible(),
                        present.map(PlannedMeasure::responsible).orElse(List.of())),
                planned,
                steps.last,
                period(data.period()),
                budget(data.budget()),
                serves(data.serves()),
                present.map(PlannedMeasure::carriedFrom).orElse(null));
    }

    /** Checks an assignment. */
    public PlannedAssignment assignment(AssignmentData data, PlannedAssignment present) {
        return new PlannedAssignment(
                present.node(),
                present.version(),
                mistakes.optionalText("/guidance", data.guidance(), Mistakes.TEXT),
                responsible(data.responsible(), present.responsible()),
                period(data.period()));
    }

    /** Checks a period. */
    public Period period(Period period) {
        if (period != null) {
            if (period.form() == null) {
                add("/period/form", "required", "Say quarters, months or year.");
            } else {
                FiscalPeriod.mistake(period).ifPresent(mistake -> add("/period", "outside-fiscal-year", mistake));
            }
        }
        return period;
    }

    private List<Responsible> responsible(List<Responsible> sent, List<Responsible> present) {
        List<Responsible> checked = new ArrayList<>();
        List<Responsible> all = list("/responsible", sent, RESPONSIBLE);
        for (int i = 0; i < all.size(); i++) {
            Responsible responsible = responsible("/responsible/" + i, all.get(i), present);
            if (responsible != null && checked.contains(responsible)) {
                add("/responsible/" + i, "duplicate", "It stands in the list already.");
            }
            checked.add(responsible);
        }
        return checked.stream().filter(Objects::nonNull).toList();
    }

    private Responsible responsible(String at, Responsible sent, List<Responsible> present) {
        if (sent.kind() == null) {
            add(at + "/kind", "required", "Say position, unit, committee or all-units.");
            return null;
        }
        if (sent.kind() == ResponsibleKind.ALL_UNITS) {
            String name = mistakes.optionalText(at + "/name", sent.name(), SHORT_TEXT);
            return new Responsible(sent.kind(), null, name == null ? ALL_UNITS : name);
        }
        if (present.contains(sent)) {
            return sent;
        }
        if (sent.code() == null) {
            add(
                    at + "/code",
                    "required",
                    "Say its code in the agency's organisation"
                            + (scope.organisation().equals(Agency.Organisation.EMPTY)
                                    ? "; the agency has to enter its organisation first."
                                    : "."));
            return null;
        }
        Optional<String> name = name(sent.kind(), sent.code());
        if (name.isEmpty()) {
            add(
                    at + "/code",
                    "unknown-responsible",
                    "The agency's organisation has no such " + Wire.code(sent.kind()) + ": " + shown(sent.code())
                            + ".");
        }
        return new Responsible(sent.kind(), sent.code(), name.orElse(null));
    }

    private Optional<String> name(ResponsibleKind kind, String code) {
        Agency.Organisation organisation = scope.organisation();
        return switch (kind) {
            case UNIT ->
                organisation.units().stream()
                        .filter(unit -> unit.code().equals(code))
                        .map(unit -> unit.name().th())
                        .findFirst();
            case POSITION ->
                organisation.positions().stream()
                        .filter(position -> position.code().equals(code))
                        .map(position -> position.name().th())
                        .findFirst();
            case COMMITTEE ->
                organisation.committees().stream()
                        .filter(committee -> committee.code().equals(code))
                        .map(committee -> committee.name().th())
                        .findFirst();
            case ALL_UNITS -> Optional.of(ALL_UNITS);
        };
    }

    private BigDecimal budget(String budget) {
        if (budget == null || budget.isBlank()) {
            return null;
        }
        if (!BUDGET.matcher(budget.strip()).matches()) {
            add(
                    "/budget",
                    "bad-budget",
                    "A budget is baht from 0 to 999999999999.99: digits, and at most two decimals.");
            return null;
        }
        return new BigDecimal(budget.strip()).setScale(2);
    }

    private List<String> serves(List<String> sent) {
        List<String> nodes = list("/serves", sent, SERVES);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (!scope.nodes().contains(nodes.get(i))) {
                add(
                        "/serves/" + i,
                        "unknown-node",
                        "There is no indicator, question or item " + shown(nodes.get(i)) + ".");
            } else if (!seen.add(nodes.get(i))) {
                add("/serves/" + i, "duplicate", "It stands in the list already.");
            }
        }
        return nodes;
    }

    private <T> List<T> list(String at, List<T> sent, int most) {
        if (sent == null) {
            return List.of();
        }
        if (sent.size() > most) {
            add(at, "too-many", "The list has at most " + most + " entries.");
            return List.of();
        }
        for (int i = 0; i < sent.size(); i++) {
            if (sent.get(i) == null) {
                add(at + "/" + i, "required", "An entry is missing.");
            }
        }
        return sent.stream().filter(Objects::nonNull).toList();
    }

    private void add(String at, String code, String message) {
        mistakes.add(at, code, message);
    }

    private static String shown(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    /** Steps of one measure: those that are known keep their key, new ones get the next. */
    private final class Steps {

        private final Set<Integer> known = new HashSet<>();
        private final Set<Integer> used = new HashSet<>();
        private int last;
        private int count;

        Steps(Optional<PlannedMeasure> present) {
            present.ifPresent(
                    measure -> measure.allSteps().map(PlannedStep::key).forEach(known::add));
            last = present.map(PlannedMeasure::lastStep).orElse(0);
        }

        List<PlannedStep> planned(String at, List<MeasureData.Step> sent, int depth) {
            List<MeasureData.Step> steps = list(at, sent, STEPS);
            if (!steps.isEmpty() && depth > DEPTH) {
                add(at, "too-deep", "Steps lie within steps at most " + DEPTH + " deep.");
                return List.of();
            }
            List<PlannedStep> planned = new ArrayList<>();
            for (int i = 0; i < steps.size(); i++) {
                planned.add(step(at + "/" + i, steps.get(i), depth));
            }
            return List.copyOf(planned);
        }

        private PlannedStep step(String at, MeasureData.Step step, int depth) {
            count++;
            if (count == STEPS + 1) {
                add("/steps", "too-many", "A measure has at most " + STEPS + " steps.");
            }
            return new PlannedStep(
                    key(at, step.key()),
                    mistakes.optionalText(at + "/printed", step.printed(), PRINTED),
                    mistakes.text(at + "/text", step.text(), Mistakes.TEXT),
                    planned(at + "/steps", step.steps(), depth + 1));
        }

        private int key(String at, Integer sent) {
            if (sent == null) {
                last++;
                return last;
            }
            if (!known.contains(sent)) {
                add(at + "/key", "unknown-step", "The measure has no step of this key; leave it out for a new one.");
            } else if (!used.add(sent)) {
                add(at + "/key", "duplicate", "Another step has this key.");
            }
            return sent;
        }
    }
}
