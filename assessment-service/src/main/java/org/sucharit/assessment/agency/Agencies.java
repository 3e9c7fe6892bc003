package org.sucharit.assessment.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sucharit.assessment.agency.Register.Effective;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.agency.Agency.Organisation;
import org.sucharit.kit.http.Etags;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;
import org.sucharit.kit.problem.Violation;

/** Keeping the register of agencies. */
@ApplicationScoped
public class Agencies {

    private static final Pattern UNDERSCORE = Pattern.compile("_(.)");
    private static final int MAX_PERIODS = 1000;

    private final AgencyRepository repository;
    private final OrganisationRepository organisations;
    private final AgencyHistory history;
    private final Register register;

    public Agencies(
            AgencyRepository repository,
            OrganisationRepository organisations,
            AgencyHistory history,
            Register register) {
        this.repository = repository;
        this.organisations = organisations;
        this.history = history;
        this.register = register;
    }

    /**
     * Registers one agency.
     *
     * @throws ProblemException INVALID with all mistakes, CONFLICT where the code is taken
     */
    @Transactional
    public Agency register(AgencyData.Text text) {
        AgencyData data = parse(text);
        if (repository.lock(data.code()).isPresent()) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "There is an agency " + data.code() + " already. PUT changes it.");
        }
        AgencyEntity agency = register.create(List.of(data)).getFirst();
        repository.flush();
        return register.publish(agency, Agency.Organisation.EMPTY);
    }

    /**
     * Changes an agency; a withdrawn one is back in the register.
     *
     * @param effective from when on a change of name, type or place holds
     * @throws ProblemException NOT_FOUND, PRECONDITION_REQUIRED, STALE or INVALID
     */
    @Transactional
    Agency change(String code, String ifMatch, AgencyData.Text text, Effective effective) {
        AgencyEntity agency = locked(code, ifMatch);
        AgencyData data = parse(text);
        if (!data.code().equals(code)) {
            throw ProblemException.invalid(
                    List.of(Violation.at("/code", "fixed", "The code of an agency cannot be changed.")));
        }
        List<AgencyPeriodEntity> lastTwo = history.latest(code, 2);
        EffectiveRule.require(effective.day(), lastTwo.getFirst().from(), history.today());
        return register.change(agency, data, lastTwo, effective)
                ? register.publish(agency, organisations.of(code))
                : snapshot(agency);
    }

    /**
     * Takes an agency out of the register, where it stays to be read.
     *
     * @param effective from when on it is no agency any more, and why
     * @throws ProblemException NOT_FOUND, PRECONDITION_REQUIRED, STALE, or INVALID without a reason
     */
    @Transactional
    Agency withdraw(String code, String ifMatch, Effective effective) {
        AgencyEntity agency = locked(code, ifMatch);
        if (effective.reason() == null) {
            throw ProblemException.invalid(List.of(Violation.at("reason", "required", "Say why it is withdrawn.")));
        }
        if (agency.state() == Agency.State.WITHDRAWN) {
            return snapshot(agency);
        }
        List<AgencyPeriodEntity> lastTwo = history.latest(code, 2);
        EffectiveRule.require(effective.day(), lastTwo.getFirst().from(), history.today());
        register.withdraw(agency, lastTwo, effective);
        return register.publish(agency, organisations.of(code));
    }

    @Transactional
    public Optional<Agency> find(String code) {
        return repository.findByIdOptional(code).map(this::snapshot);
    }

    /** Those of some agencies that there are, by code; nobody else changes them until this transaction ends. */
    @Transactional(TxType.MANDATORY)
    public List<Agency> lock(Collection<String> codes) {
        Map<String, Organisation> organised = organisations.of(codes);
        return repository.lock(codes).stream()
                .map(agency -> register.snapshot(agency, organised.getOrDefault(agency.code(), Organisation.EMPTY)))
                .toList();
    }

    /** The provinces of those of some agencies that there are, by agency. */
    @Transactional
    public Map<String, String> provinces(Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : repository.withCodes(codes).stream()
                        .collect(Collectors.toMap(
                                AgencyEntity::code, agency -> agency.data().provinceCode()));
    }

    /** An agency with the name, type, place and state it had on a day; the rest of it is as it is now. */
    @Transactional
    Optional<Agency> on(String code, LocalDate day) {
        return find(code).map(now -> {
            AgencyFacts then = history.on(code, day).orElseThrow().facts();
            return new Agency(
                    code,
                    now.version(),
                    then.state(),
                    then.name(),
                    then.type(),
                    register.provinces()
                            .byCode(then.provinceCode())
                            .orElseThrow()
                            .told(),
                    then.district(),
                    then.subdistrict(),
                    now.staffCount(),
                    now.organisation());
        });
    }

    /** What an agency was, the present period first; the latest {@value #MAX_PERIODS}. Empty if there is none. */
    @Transactional
    List<AgencyPeriod> periods(String code) {
        return history.latest(code, MAX_PERIODS).stream()
                .map(period -> AgencyPeriod.of(period, register.provinces()))
                .toList();
    }

    private AgencyEntity locked(String code, String ifMatch) {
        AgencyEntity agency =
                repository.lock(code).orElseThrow(() -> ProblemException.notFound("There is no agency " + code + "."));
        Etags.requireMatch(ifMatch, agency.version());
        return agency;
    }

    private Agency snapshot(AgencyEntity agency) {
        return register.snapshot(agency, organisations.of(agency.code()));
    }

    private AgencyData parse(AgencyData.Text text) {
        List<Violation> violations = new ArrayList<>();
        return AgencyData.parse(
                        text,
                        register.provinces(),
                        (field, code, message) -> Violation.at("/" + camel(field), code, message),
                        violations)
                .orElseThrow(() -> ProblemException.invalid(violations));
    }

    /** Fields are named as columns in files and as properties in JSON. */
    private static String camel(String column) {
        return UNDERSCORE.matcher(column).replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }
}
