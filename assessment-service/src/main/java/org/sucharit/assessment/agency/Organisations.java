package org.sucharit.assessment.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.agency.Agency.Organisation;
import org.sucharit.kit.http.Etags;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;
import org.sucharit.kit.problem.Violation;

/** Keeping how an agency is organised. It is part of the agency, and changes with the agency's version. */
@ApplicationScoped
public class Organisations {

    private final AgencyRepository agencies;
    private final OrganisationRepository repository;
    private final Register register;

    public Organisations(AgencyRepository agencies, OrganisationRepository repository, Register register) {
        this.agencies = agencies;
        this.repository = repository;
        this.register = register;
    }

    /**
     * Replaces the organisation of an agency.
     *
     * @return the agency, of a new version if anything changed
     * @throws ProblemException NOT_FOUND, PRECONDITION_REQUIRED, STALE, CONFLICT for a withdrawn agency, INVALID with
     *     everything that is wrong
     */
    @Transactional
    public Agency replace(String code, String ifMatch, Organisation sent) {
        AgencyEntity agency =
                agencies.lock(code).orElseThrow(() -> ProblemException.notFound("There is no agency " + code + "."));
        Etags.requireMatch(ifMatch, agency.version());
        if (agency.state() == Agency.State.WITHDRAWN) {
            throw new ProblemException(ProblemType.CONFLICT, "The agency is withdrawn.");
        }
        Organisation organisation = OrganisationRules.check(sent);
        OrganisationEntity kept = repository.findByIdOptional(code).orElseGet(() -> new OrganisationEntity(code));
        if (kept.organisation().equals(organisation)) {
            return register.snapshot(agency, organisation);
        }
        kept.replace(organisation, retired(kept, organisation));
        repository.persist(kept);
        register.touch(agency);
        return register.publish(agency, organisation);
    }

    private static RetiredCodes retired(OrganisationEntity kept, Organisation organisation) {
        List<Violation> reused = kept.retired().reused(organisation);
        ProblemException.requireNone(reused);
        RetiredCodes retired = kept.retired().after(kept.organisation(), organisation);
        if (retired.tooMany()) {
            throw new ProblemException(ProblemType.CONFLICT, "Too many codes were given up; use those that are known.");
        }
        return retired;
    }
}
