package org.sucharit.reporting.page;

import java.util.List;
import org.sucharit.kit.json.Wire;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.Violation;
import org.sucharit.reporting.dashboard.Scope;

/** Reads parameters of pages. */
final class Parameters {

    private Parameters() {}

    /**
     * A scope.
     *
     * @throws ProblemException INVALID where there is none of the name
     */
    static Scope scope(String text) {
        return Wire.parse(Scope.class, text)
                .orElseThrow(() -> ProblemException.invalid(List.of(
                        Violation.at("scope", "unknown-scope", "scope is one of " + Wire.codes(Scope.class) + "."))));
    }
}
