package org.sucharit.assessment.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.kit.json.Wire;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;
import org.sucharit.kit.problem.Violation;

/** What agencies disclose, item by item. */
@ApplicationScoped
public class Disclosures {

    private final DisclosureStore store;

    Disclosures(DisclosureStore store) {
        this.store = store;
    }

    /** What an agency disclosed, by item; without items of which nothing was said. */
    @Transactional
    public Map<String, Disclosure> of(int fiscalYear, String agency) {
        return store.of(fiscalYear, agency);
    }

    /**
     * Puts what an agency says of an item in the place of what it said. The item is one of the assessment's framework.
     *
     * @param locked as {@link org.sucharit.assessment.assessment.Assessments#lock} told it in this transaction
     * @throws ProblemException INVALID for addresses that are none and for what is too long, CONFLICT in a phase that takes
     *     no disclosures
     */
    @Transactional(TxType.MANDATORY)
    public void declare(Assessment locked, Disclosure disclosure) {
        ProblemException.requireNone(violations(disclosure));
        if (!DisclosureRules.mayDeclare(locked.phase())) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "The assessment is in phase " + Wire.code(locked.phase())
                            + "; disclosures are taken from collect to confirm.");
        }
        store.put(locked.fiscalYear(), locked.agency(), disclosure);
    }

    private static List<Violation> violations(Disclosure disclosure) {
        List<Violation> violations = new ArrayList<>();
        for (String address : disclosure.addresses()) {
            if (!DisclosureRules.isAddress(address)) {
                violations.add(Violation.at(
                        "/url", "bad-url", "\"" + address + "\" is no address that begins with http:// or https://."));
            }
        }
        if (disclosure.url() != null && disclosure.url().length() > DisclosureRules.LONGEST_URL) {
            violations.add(Violation.at(
                    "/url",
                    "too-long",
                    "The addresses of an item have at most " + DisclosureRules.LONGEST_URL + " characters together."));
        }
        if (disclosure.explanation() != null
                && disclosure.explanation().length() > DisclosureRules.LONGEST_EXPLANATION) {
            violations.add(Violation.at(
                    "",
                    "too-long",
                    "The explanation of an item has at most " + DisclosureRules.LONGEST_EXPLANATION + " characters."));
        }
        return violations;
    }
}
