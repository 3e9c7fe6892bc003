package org.sucharit.measures.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sucharit.contracts.agency.Agency.Organisation;
import org.sucharit.contracts.plan.Plan.Responsible;
import org.sucharit.contracts.plan.Plan.ResponsibleKind;
import org.sucharit.kit.json.Wire;

/**
 * Who is responsible, as people write it: {@code unit:office}, {@code position:clerk}, {@code committee:ethics}, {@code
 * all-units}, or a Thai name exactly as the agency's organisation has it; several apart by semicolons or line ends.
 */
public final class ResponsibleText {

    /** How documents say that all units are responsible. */
    private static final Set<String> ALL =
            Set.of("ทุกส่วนราชการ", "ทุกส่วนงาน", "ทุกหน่วยงาน", "ทุกสำนัก/กอง", "ทุกสำนัก", "ทุกกอง", "ทุกงาน");

    private static final Map<String, ResponsibleKind> KINDS = Map.of(
            Wire.code(ResponsibleKind.UNIT), ResponsibleKind.UNIT,
            Wire.code(ResponsibleKind.POSITION), ResponsibleKind.POSITION,
            Wire.code(ResponsibleKind.COMMITTEE), ResponsibleKind.COMMITTEE);

    private ResponsibleText() {}

    /**
     * Who is meant. Codes are not looked up here: {@link ContentRules} does.
     *
     * @param unknown told the names that nobody has, or that several have
     */
    public static List<Responsible> read(String text, Organisation organisation, Consumer<String> unknown) {
        List<Responsible> read = new ArrayList<>();
        for (String part : text.split("[;\\n\\r]", -1)) {
            String name = part.strip();
            if (name.isEmpty()) {
                continue;
            }
            Optional<Responsible> known = coded(name).or(() -> named(name, organisation));
            known.ifPresentOrElse(read::add, () -> unknown.accept(name));
        }
        return List.copyOf(read);
    }

    private static Optional<Responsible> coded(String text) {
        if (text.equals(Wire.code(ResponsibleKind.ALL_UNITS))) {
            return Optional.of(new Responsible(ResponsibleKind.ALL_UNITS, null, null));
        }
        if (ALL.contains(text)) {
            return Optional.of(new Responsible(ResponsibleKind.ALL_UNITS, null, text));
        }
        int colon = text.indexOf(':');
        return Optional.ofNullable(
                        colon < 0
                                ? null
                                : KINDS.get(text.substring(0, colon).strip().toLowerCase(Locale.ROOT)))
                .map(kind -> new Responsible(kind, text.substring(colon + 1).strip(), null));
    }

    private static Optional<Responsible> named(String name, Organisation organisation) {
        List<Responsible> found = Stream.of(
                        organisation.units().stream()
                                .filter(unit -> unit.name().th().equals(name))
                                .map(unit -> new Responsible(ResponsibleKind.UNIT, unit.code(), name)),
                        organisation.positions().stream()
                                .filter(position -> position.name().th().equals(name))
                                .map(position -> new Responsible(ResponsibleKind.POSITION, position.code(), name)),
                        organisation.committees().stream()
                                .filter(committee -> committee.name().th().equals(name))
                                .map(committee -> new Responsible(ResponsibleKind.COMMITTEE, committee.code(), name)))
                .flatMap(named -> named)
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
