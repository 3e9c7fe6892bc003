package org.sucharit.measures.due;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sucharit.contracts.agency.Agency.Committee;
import org.sucharit.contracts.agency.Agency.Organisation;
import org.sucharit.contracts.agency.Agency.Position;
import org.sucharit.contracts.agency.Agency.Unit;
import org.sucharit.contracts.plan.Plan.Responsible;

/**
 * Those who are responsible, spelt so that a unit and a position of the same code are told apart: {@code unit:finance},
 * {@code position:clerk}, {@code committee:ita}, {@code all-units}.
 */
final class Holders {

    private static final String ALL_UNITS = "all-units";
    private static final String UNIT = "unit:";
    private static final String POSITION = "position:";
    private static final String COMMITTEE = "committee:";

    private Holders() {}

    /** Those responsible for something; without those of whom only a name is known. */
    static List<String> of(List<Responsible> responsible) {
        return responsible.stream()
                .map(Holders::of)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Optional<String> of(Responsible responsible) {
        Optional<String> code = Optional.ofNullable(responsible.code());
        return switch (responsible.kind()) {
            case ALL_UNITS -> Optional.of(ALL_UNITS);
            case UNIT -> code.map(UNIT::concat);
            case POSITION -> code.map(POSITION::concat);
            case COMMITTEE -> code.map(COMMITTEE::concat);
        };
    }

    /**
     * All whose duties are those of a unit, position or committee: a unit's are also those of the units and positions
     * within it, and what is for all units is for each.
     *
     * @return empty where the organisation has nobody of that code
     */
    static Set<String> within(Organisation organisation, String code) {
        Set<String> holders = new TreeSet<>();
        if (organisation.units().stream().anyMatch(unit -> unit.code().equals(code))) {
            Set<String> units = below(organisation.units(), code);
            units.stream().map(UNIT::concat).forEach(holders::add);
            organisation.positions().stream()
                    .filter(position -> position.unit() != null && units.contains(position.unit()))
                    .map(position -> POSITION + position.code())
                    .forEach(holders::add);
            holders.add(ALL_UNITS);
        }
        Stream.concat(
                        organisation.positions().stream().map(Position::code).map(POSITION::concat),
                        organisation.committees().stream().map(Committee::code).map(COMMITTEE::concat))
                .filter(holder -> holder.substring(holder.indexOf(':') + 1).equals(code))
                .forEach(holders::add);
        return holders;
    }

    /** A unit and those that belong to it; a unit that belongs to itself does no harm. */
    private static Set<String> below(List<Unit> units, String top) {
        Set<String> found = new TreeSet<>(Set.of(top));
        List<String> next = new ArrayList<>(List.of(top));
        while (!next.isEmpty()) {
            String parent = next.removeLast();
            units.stream()
                    .filter(unit -> Objects.equals(unit.parent(), parent))
                    .map(Unit::code)
                    .filter(found::add)
                    .forEach(next::add);
        }
        return found;
    }
}
