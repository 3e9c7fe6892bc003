package org.sucharit.assessment.agency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.agency.Agency.Committee;
import org.sucharit.contracts.agency.Agency.Organisation;
import org.sucharit.contracts.agency.Agency.Position;
import org.sucharit.contracts.agency.Agency.Unit;
import org.sucharit.kit.problem.Violation;

/**
 * Codes that an agency has given up, each with the Thai name it last had: a code may come back under that name only, or a
 * plan of an earlier year would come to speak of something else.
 */
record RetiredCodes(Map<String, String> units, Map<String, String> positions, Map<String, String> committees) {

    static final RetiredCodes NONE = new RetiredCodes(Map.of(), Map.of(), Map.of());

    /** More would say that codes are not being given up but made up. */
    private static final int MAX_PER_LIST = 5000;

    /** What is given up after an organisation has replaced another. */
    RetiredCodes after(Organisation before, Organisation after) {
        return new RetiredCodes(
                after(units, unitNames(before), unitNames(after)),
                after(positions, positionNames(before), positionNames(after)),
                after(committees, committeeNames(before), committeeNames(after)));
    }

    /** Where an organisation uses a code for something else than it stood for. */
    List<Violation> reused(Organisation sent) {
        List<Violation> violations = new ArrayList<>();
        reused("/units", units, sent.units().stream().map(Unit::code).toList(), unitNames(sent), violations);
        reused(
                "/positions",
                positions,
                sent.positions().stream().map(Position::code).toList(),
                positionNames(sent),
                violations);
        reused(
                "/committees",
                committees,
                sent.committees().stream().map(Committee::code).toList(),
                committeeNames(sent),
                violations);
        return violations;
    }

    /** Whether more was given up than is kept in mind. */
    boolean tooMany() {
        return units.size() > MAX_PER_LIST || positions.size() > MAX_PER_LIST || committees.size() > MAX_PER_LIST;
    }

    private static Map<String, String> after(
            Map<String, String> retired, Map<String, String> before, Map<String, String> after) {
        Map<String, String> now = new TreeMap<>(retired);
        now.putAll(before);
        now.keySet().removeAll(after.keySet());
        return now;
    }

    private static void reused(
            String list,
            Map<String, String> retired,
            List<String> codes,
            Map<String, String> names,
            List<Violation> violations) {
        for (int i = 0; i < codes.size(); i++) {
            String before = retired.get(codes.get(i));
            if (before != null && !before.equals(names.get(codes.get(i)))) {
                violations.add(Violation.at(
                        list + "/" + i + "/code",
                        "retired-code",
                        "The code " + codes.get(i) + " stood for " + before + ". Use a new code, or that name."));
            }
        }
    }

    private static Map<String, String> unitNames(Organisation organisation) {
        return names(organisation.units(), Unit::code, Unit::name);
    }

    private static Map<String, String> positionNames(Organisation organisation) {
        return names(organisation.positions(), Position::code, Position::name);
    }

    private static Map<String, String> committeeNames(Organisation organisation) {
        return names(organisation.committees(), Committee::code, Committee::name);
    }

    private static <T> Map<String, String> names(List<T> parts, Function<T, String> code, Function<T, Label> name) {
        return parts.stream()
                .collect(Collectors.toMap(code, part -> name.apply(part).th(), (first, second) -> first, HashMap::new));
    }
}
