package org.sucharit.assessment.agency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sucharit.contracts.agency.Agency.Committee;
import org.sucharit.contracts.agency.Agency.Executive;
import org.sucharit.contracts.agency.Agency.Organisation;
import org.sucharit.contracts.agency.Agency.Position;
import org.sucharit.contracts.agency.Agency.Unit;
import org.sucharit.kit.problem.ProblemException;

/** When an organisation makes sense: everything it names exists, units form trees, a position has one holder a day. */
final class OrganisationRules {

    static final int MAX_PARTS = 1000;

    private final OrganisationMistakes mistakes = new OrganisationMistakes();

    private OrganisationRules() {}

    /**
     * Checks an organisation as it was sent.
     *
     * @return the same with its names stripped
     * @throws ProblemException INVALID with everything that is wrong
     */
    static Organisation check(Organisation sent) {
        return new OrganisationRules().checked(sent);
    }

    private Organisation checked(Organisation sent) {
        checkList("/units", sent.units());
        checkList("/positions", sent.positions());
        checkList("/committees", sent.committees());
        checkList("/executives", sent.executives());
        // What follows walks the lists.
        mistakes.throwIfAny();
        Set<String> units = codes("/units", sent.units(), Unit::code);
        Set<String> positions = codes("/positions", sent.positions(), Position::code);
        codes("/committees", sent.committees(), Committee::code);
        Organisation organisation = new Organisation(
                each("/units", sent.units(), (at, unit) -> unit(at, unit, units)),
                each("/positions", sent.positions(), (at, position) -> position(at, position, units)),
                each("/committees", sent.committees(), (at, committee) -> committee(at, committee, positions)),
                each("/executives", sent.executives(), (at, executive) -> executive(at, executive, positions)));
        mistakes.throwIfAny();
        checkTree(organisation.units());
        new Terms(organisation.executives()).check(mistakes);
        mistakes.throwIfAny();
        return organisation;
    }

    private void checkList(String at, List<?> parts) {
        if (parts == null) {
            mistakes.add(at, "required", "The list is missing; send an empty one where there is nothing.");
        } else if (parts.size() > MAX_PARTS) {
            mistakes.add(at, "too-many", "The list has at most " + MAX_PARTS + " entries.");
        } else {
            IntStream.range(0, parts.size())
                    .filter(i -> parts.get(i) == null)
                    .forEach(i -> mistakes.add(at + "/" + i, "required", "An entry is missing."));
        }
    }

    private <T> Set<String> codes(String at, List<T> parts, Function<T, String> code) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            String pointer = at + "/" + i + "/code";
            String value = code.apply(parts.get(i));
            mistakes.checkCode(pointer, value);
            Integer before = value == null ? null : first.putIfAbsent(value, i);
            if (before != null) {
                mistakes.add(pointer, "duplicate", value + " is the code of " + at + "/" + before + " already.");
            }
        }
        return first.keySet();
    }

    private Unit unit(String at, Unit unit, Set<String> units) {
        checkKnown(at + "/parent", unit.parent(), units, "unit");
        return new Unit(unit.code(), mistakes.name(at + "/name", unit.name()), unit.parent());
    }

    private Position position(String at, Position position, Set<String> units) {
        checkKnown(at + "/unit", position.unit(), units, "unit");
        return new Position(position.code(), mistakes.name(at + "/name", position.name()), position.unit());
    }

    private Committee committee(String at, Committee committee, Set<String> positions) {
        checkList(at + "/positions", committee.positions());
        List<String> members = committee.positions() == null ? List.of() : committee.positions();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < Math.min(members.size(), MAX_PARTS); i++) {
            String pointer = at + "/positions/" + i;
            checkKnown(pointer, members.get(i), positions, "position");
            if (!seen.add(members.get(i))) {
                mistakes.add(pointer, "duplicate", members.get(i) + " sits in it already.");
            }
        }
        return new Committee(committee.code(), mistakes.name(at + "/name", committee.name()), members);
    }

    private Executive executive(String at, Executive executive, Set<String> positions) {
        if (executive.position() == null) {
            mistakes.add(at + "/position", "required", "The position is missing.");
        }
        checkKnown(at + "/position", executive.position(), positions, "position");
        Terms.checkDays(at, executive, mistakes);
        return new Executive(
                mistakes.text(at + "/name", executive.name()), executive.position(), executive.from(), executive.to());
    }

    private void checkKnown(String at, String code, Set<String> known, String what) {
        if (code != null && !known.contains(code)) {
            mistakes.add(at, "unknown-" + what, "There is no " + what + " " + code + " in this organisation.");
        }
    }

    /** Every unit is reached from one at the top; one that is not belongs, in the end, to itself. */
    private void checkTree(List<Unit> units) {
        Map<String, List<String>> children = units.stream()
                .filter(unit -> unit.parent() != null)
                .collect(Collectors.groupingBy(
                        Unit::parent, Collectors.mapping(Unit::code, Collectors.toCollection(ArrayList::new))));
        List<String> reached = new ArrayList<>(units.stream()
                .filter(unit -> unit.parent() == null)
                .map(Unit::code)
                .toList());
        for (int i = 0; i < reached.size(); i++) {
            reached.addAll(children.getOrDefault(reached.get(i), List.of()));
        }
        Set<String> inTrees = Set.copyOf(reached);
        for (int i = 0; i < units.size(); i++) {
            if (!inTrees.contains(units.get(i).code())) {
                mistakes.add(
                        "/units/" + i + "/parent", "cycle", "The unit belongs to itself, directly or through others.");
            }
        }
    }

    private static <T> List<T> each(String at, List<T> parts, Check<T> check) {
        return IntStream.range(0, parts.size())
                .mapToObj(i -> check.checked(at + "/" + i, parts.get(i)))
                .toList();
    }

    @FunctionalInterface
    private interface Check<T> {
        T checked(String at, T part);
    }
}
