package org.sucharit.measures.planning;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.plan.Plan.GuidanceKind;
import org.sucharit.measures.content.FiscalPeriod;

/** The files of the guidance library as they are written. */
final class GuidanceData {

    private GuidanceData() {}

    /**
     * The texts of one fiscal year.
     *
     * @param leaves by question or item code ({@code e4}) or by node ({@code EIT2.e4}), which goes first
     * @param types what is said instead to some agencies: by a key of {@code leaves}, then by the code of a type of
     *     agency or of a group of types
     * @param responsible roles that look after an item, by its code; the others are looked after by their indicator's
     * @param indicators by indicator code
     */
    record Year(
            int fiscalYear,
            Map<String, Pair> leaves,
            Map<String, Map<String, Map<GuidanceKind, String>>> types,
            Map<String, List<String>> responsible,
            Map<String, Template> indicators) {

        /** All texts as they stand in the file. */
        Stream<String> texts() {
            return Stream.of(
                            leaves.values().stream().flatMap(Pair::texts),
                            types.values().stream()
                                    .flatMap(variants -> variants.values().stream())
                                    .flatMap(texts -> texts.values().stream()),
                            indicators.values().stream().flatMap(Template::texts))
                    .flatMap(texts -> texts);
        }
    }

    /**
     * What serves every year.
     *
     * @param groups types of agency that a year's file speaks to together
     * @param kinds which of the names below are positions and committees; all others are units
     * @param roles role to agency type ({@code sao}, or {@code default}) to Thai name
     */
    record Generic(
            Pair survey,
            Pair disclosure,
            Template indicator,
            Urgent urgent,
            Map<String, List<Agency.Type>> groups,
            Kinds kinds,
            Map<String, Map<String, String>> roles) {}

    /**
     * What the names of roles are.
     *
     * @param allUnits the role that stands for all units
     * @param positions names of positions
     * @param committees names of committees and working groups
     */
    record Kinds(String allUnits, Set<String> positions, Set<String> committees) {

        Plan.ResponsibleKind of(String role, String name) {
            if (role.equals(allUnits)) {
                return Plan.ResponsibleKind.ALL_UNITS;
            }
            if (positions.contains(name)) {
                return Plan.ResponsibleKind.POSITION;
            }
            return committees.contains(name) ? Plan.ResponsibleKind.COMMITTEE : Plan.ResponsibleKind.UNIT;
        }
    }

    record Pair(String raise, String maintain) {

        Stream<String> texts() {
            return Stream.of(raise, maintain);
        }

        /** The same with other texts where there are others. */
        Pair with(Map<GuidanceKind, String> others) {
            return new Pair(
                    others.getOrDefault(GuidanceKind.RAISE, raise),
                    others.getOrDefault(GuidanceKind.MAINTAIN, maintain));
        }

        String of(GuidanceKind kind) {
            return switch (kind) {
                case RAISE -> raise;
                case MAINTAIN -> maintain;
            };
        }
    }

    record Urgent(String text, String leaf) {}

    /** An indicator's plan before it meets a score; its responsible are roles. */
    record Template(String issue, Pair measure, List<String> responsible, List<Step> steps, Quarters period) {

        Stream<String> texts() {
            return Stream.of(Stream.of(issue), measure.texts(), steps.stream().flatMap(Step::texts))
                    .flatMap(texts -> texts);
        }
    }

    /** Quarters of the fiscal year, 1–4. */
    record Quarters(int fromQuarter, int toQuarter) {

        Plan.Period period() {
            return FiscalPeriod.quarters(fromQuarter, toQuarter);
        }
    }

    /** A step, written as its text alone where it has no steps within it. */
    record Step(String text, List<Step> steps) {

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        Step {
            steps = steps == null ? List.of() : List.copyOf(steps);
        }

        Stream<String> texts() {
            return Stream.concat(Stream.of(text), steps.stream().flatMap(Step::texts));
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Step of(String text) {
            return new Step(text, List.of());
        }
    }
}
