package org.sucharit.assessment.round;

import java.util.List;
import org.sucharit.assessment.area.Provinces;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.Violation;

/** The provinces that a request about many agencies may name. */
final class KnownProvinces {

    private static final Provinces PROVINCES = Provinces.load();

    private KnownProvinces() {}

    /**
     * Requires that a province exists, where one is named.
     *
     * @param code may be null
     * @param place where in the request it stands
     * @throws ProblemException INVALID where there is none
     */
    static void require(String code, String place) {
        if (code != null && PROVINCES.byCode(code).isEmpty()) {
            throw ProblemException.invalid(
                    List.of(Violation.at(place, "unknown-province", "There is no province " + code + ".")));
        }
    }
}
