package org.sucharit.measures.due;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.kit.identity.Caller;
import org.sucharit.kit.peer.Peers;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.Violation;

/** Whose duties a caller may ask for. */
@ApplicationScoped
class DueScopes {

    private final Peers peers;
    private final Caller caller;

    DueScopes(Peers peers, Caller caller) {
        this.peers = peers;
        this.caller = caller;
    }

    /**
     * Those of many agencies, for roles that are bound to none.
     *
     * @param province null for all that are within reach
     */
    DueFilter.Scope many(String province) {
        Caller.Reach reach = caller.reach();
        reach.requireProvince(province);
        return new DueFilter.Scope(null, province == null ? reach.province() : province, reach.exceptAgency(), null);
    }

    /**
     * Those of one agency.
     *
     * @param province null, or the agency must lie in it
     * @param unit code of a unit, position or committee in it; null for all
     * @throws ProblemException INVALID where there is no such agency, or nobody of that code in it
     */
    DueFilter.Scope one(String code, String province, String unit) {
        Agency agency = peers.find(Topics.AGENCY, code)
                .orElseThrow(() -> unknown("agency", "unknown-agency", "There is no agency " + code + "."));
        caller.requireReadingOf(code, agency.province().code(), false);
        return new DueFilter.Scope(code, province, null, unit == null ? null : holders(agency, unit));
    }

    private static Set<String> holders(Agency agency, String unit) {
        Set<String> holders = Holders.within(agency.organisation(), unit);
        if (holders.isEmpty()) {
            throw unknown(
                    "unit",
                    "unknown-unit",
                    "The organisation of " + agency.code() + " has no unit, position or committee " + unit + ".");
        }
        return holders;
    }

    private static ProblemException unknown(String parameter, String code, String message) {
        return ProblemException.invalid(List.of(Violation.at(parameter, code, message)));
    }
}
