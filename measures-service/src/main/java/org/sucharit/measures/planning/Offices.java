package org.sucharit.measures.planning;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.sucharit.contracts.agency.Agency.Organisation;
import org.sucharit.contracts.plan.Plan.Responsible;
import org.sucharit.contracts.plan.Plan.ResponsibleKind;

/** Finds in an agency's organisation what the library calls by a usual name. */
final class Offices {

    private final Organisation organisation;

    Offices(Organisation organisation) {
        this.organisation = organisation;
    }

    /**
     * Who goes by a name, as the agency calls it: สำนักปลัด where the library says สำนักปลัดเทศบาล. Without a code where
     * the organisation has nobody of that name.
     */
    Responsible find(ResponsibleKind kind, String name) {
        if (kind == ResponsibleKind.ALL_UNITS) {
            return new Responsible(kind, null, name);
        }
        return named().filter(entered -> entered.name().equals(name))
                .findFirst()
                .or(() -> closest(kind, name))
                .orElse(new Responsible(kind, null, name));
    }

    /** One name may go on where the other ends: of several, the longest. */
    private Optional<Responsible> closest(ResponsibleKind kind, String name) {
        return named().filter(entered -> entered.kind() == kind)
                .filter(entered ->
                        name.startsWith(entered.name()) || entered.name().startsWith(name))
                .max(Comparator.comparingInt(entered -> entered.name().length()));
    }

    private Stream<Responsible> named() {
        return Stream.of(
                        organisation.units().stream()
                                .map(unit -> new Responsible(
                                        ResponsibleKind.UNIT,
                                        unit.code(),
                                        unit.name().th())),
                        organisation.positions().stream()
                                .map(position -> new Responsible(
                                        ResponsibleKind.POSITION,
                                        position.code(),
                                        position.name().th())),
                        organisation.committees().stream()
                                .map(committee -> new Responsible(
                                        ResponsibleKind.COMMITTEE,
                                        committee.code(),
                                        committee.name().th())))
                .flatMap(all -> all);
    }
}
