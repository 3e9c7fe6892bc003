package org.sucharit.assessment.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.sucharit.assessment.agency.Register.Effective;
import org.sucharit.assessment.agency.StagedAgencies.Applied;
import org.sucharit.assessment.agency.StagedAgencies.Row;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.kit.bulk.BulkViolations;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;

/**
 * Carries out rows of a file against the register, some at a time, and takes them back. In the caller's transaction; of
 * what it read and wrote nothing stays in memory.
 */
@ApplicationScoped
public class AgencyRows {

    /** How many are best carried out at once. */
    static final int BATCH = 500;

    private final AgencyRepository repository;
    private final OrganisationRepository organisations;
    private final AgencyHistory history;
    private final Register register;

    public AgencyRows(
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
     * How a file is meant.
     *
     * @param update whether it may change agencies that there are
     * @param effectiveFrom from when changes hold; null for today
     */
    record Options(boolean update, LocalDate effectiveFrom) {}

    /** Says what rows would do, and which are not allowed. */
    void check(List<Row> rows, Options options, ImportOutcome outcome, BulkViolations violations) {
        Map<String, AgencyEntity> known = byCode(repository.withCodes(codes(rows)));
        Map<String, List<AgencyPeriodEntity>> lastTwo = lastTwo(known.keySet());
        for (Row row : rows) {
            AgencyEntity agency = known.get(row.code());
            if (agency == null || allows(agency, row, lastTwo.get(row.code()), options, violations)) {
                outcome.add(row, agency == null ? null : agency.data());
            }
        }
        repository.getEntityManager().clear();
    }

    /** Carries rows out, or says which are not allowed after all; what those that change something have done. */
    List<Applied> carryOut(List<Row> rows, Options options, ImportOutcome outcome, BulkViolations violations) {
        Map<String, AgencyEntity> known = byCode(repository.lock(codes(rows)));
        Map<String, List<AgencyPeriodEntity>> lastTwo = lastTwo(known.keySet());
        Effective effective = new Effective(options.effectiveFrom(), null);
        Map<String, AgencyEntity> created = byCode(register.create(rows.stream()
                .filter(row -> !known.containsKey(row.code()))
                .map(Row::agency)
                .toList()));
        List<AgencyEntity> written = new ArrayList<>(created.values());
        List<Applied> applied = new ArrayList<>();
        for (Row row : rows) {
            AgencyEntity agency = known.get(row.code());
            AgencyData before = agency == null ? null : agency.data();
            outcome.add(row, before);
            if (agency == null) {
                applied.add(new Applied(row.code(), created.get(row.code()).version(), null));
            } else if (allows(agency, row, lastTwo.get(row.code()), options, violations)
                    && register.change(agency, row.agency(), lastTwo.get(row.code()), effective)) {
                written.add(agency);
                applied.add(new Applied(row.code(), agency.version(), before));
            }
        }
        publish(written);
        return applied;
    }

    /**
     * Gives agencies back what they were before; those that were registered are withdrawn.
     *
     * @throws ProblemException CONFLICT where one has changed since
     */
    void takeBack(List<Applied> applied) {
        Map<String, AgencyEntity> known =
                byCode(repository.lock(applied.stream().map(Applied::code).toList()));
        List<String> changed = applied.stream()
                .filter(row -> known.get(row.code()).version() != row.version())
                .map(Applied::code)
                .limit(10)
                .toList();
        if (!changed.isEmpty()) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "Agencies have been changed since, e.g. " + String.join(", ", changed) + ".");
        }
        Map<String, List<AgencyPeriodEntity>> lastTwo = lastTwo(known.keySet());
        for (Applied row : applied) {
            AgencyEntity agency = known.get(row.code());
            List<AgencyPeriodEntity> periods = lastTwo.get(row.code());
            if (row.before() == null) {
                register.retract(agency, periods);
            } else {
                // From the same day as the import's change, which so never was.
                register.change(
                        agency,
                        row.before(),
                        periods,
                        new Effective(periods.getFirst().from(), null));
            }
        }
        publish(known.values());
    }

    private boolean allows(
            AgencyEntity agency,
            Row row,
            List<AgencyPeriodEntity> lastTwo,
            Options options,
            BulkViolations violations) {
        if (agency.state() == Agency.State.WITHDRAWN) {
            violations.add(row.line(), "code", "withdrawn", row.code() + " is withdrawn; PUT brings it back.");
            return false;
        }
        if (agency.data().equals(row.agency())) {
            return true;
        }
        if (!options.update()) {
            violations.add(row.line(), "code", "taken", "There is another agency " + row.code() + " already.");
            return false;
        }
        return EffectiveRule.mistake(options.effectiveFrom(), lastTwo.getFirst().from(), history.today())
                .map(mistake -> {
                    violations.add(row.line(), null, EffectiveRule.CODE, mistake);
                    return false;
                })
                .orElse(true);
    }

    private void publish(Collection<AgencyEntity> written) {
        EntityManager entities = repository.getEntityManager();
        entities.unwrap(Session.class).setJdbcBatchSize(BATCH);
        entities.flush();
        register.publishAll(
                written,
                organisations.of(written.stream().map(AgencyEntity::code).toList()));
        entities.clear();
    }

    private Map<String, List<AgencyPeriodEntity>> lastTwo(Set<String> codes) {
        return codes.isEmpty() ? Map.of() : history.lastTwo(codes);
    }

    private static List<String> codes(List<Row> rows) {
        return rows.stream().map(Row::code).toList();
    }

    private static Map<String, AgencyEntity> byCode(List<AgencyEntity> agencies) {
        return agencies.stream().collect(Collectors.toMap(AgencyEntity::code, Function.identity()));
    }
}
