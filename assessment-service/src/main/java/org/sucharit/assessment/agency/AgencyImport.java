package org.sucharit.assessment.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sucharit.assessment.agency.AgencyFile.Row;
import org.sucharit.assessment.agency.Imported.Change;
import org.sucharit.assessment.agency.Imported.Kind;
import org.sucharit.assessment.agency.Register.Effective;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.agency.Agency.Organisation;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.Violation;

/** Takes over a file of agencies: new codes are registered, known ones changed. All rows or none. */
@ApplicationScoped
public class AgencyImport {

    private static final int BATCH = 500;

    private final AgencyRepository repository;
    private final OrganisationRepository organisations;
    private final AgencyHistory history;
    private final Register register;

    public AgencyImport(
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
     * @param dryRun whether it is only to be checked
     * @param effectiveFrom from when changes hold; null for today
     */
    record Options(boolean update, boolean dryRun, LocalDate effectiveFrom) {}

    /**
     * Takes over a file.
     *
     * @throws ProblemException INVALID with every mistake of every line; nothing is stored then
     */
    @Transactional
    Imported importFile(byte[] file, Options options) {
        List<Violation> violations = new ArrayList<>();
        List<Row> rows = AgencyFile.read(file, register.provinces(), violations);
        // In the order of their codes, so that two imports cannot wait for each other.
        List<Row> inOrder =
                rows.stream().sorted(Comparator.comparing(Row::code)).toList();
        List<Change> changes = new ArrayList<>();
        for (int from = 0; from < inOrder.size(); from += BATCH) {
            List<Row> batch = inOrder.subList(from, Math.min(from + BATCH, inOrder.size()));
            new Batch(batch, options).carryOut(changes, violations);
        }
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations.stream()
                    .sorted(Comparator.comparing(Violation::line))
                    .toList());
        }
        return imported(rows.size(), changes, options.dryRun());
    }

    private static Imported imported(int rows, List<Change> changes, boolean dryRun) {
        int created = (int) changes.stream()
                .filter(change -> change.change() == Kind.CREATED)
                .count();
        return new Imported(
                dryRun,
                rows,
                created,
                changes.size() - created,
                rows - changes.size(),
                changes.stream()
                        .sorted(Comparator.comparingInt(Change::line))
                        .limit(Imported.MAX_CHANGES)
                        .toList());
    }

    /** Some rows, with what is known of their agencies read at once. */
    private final class Batch {

        private final List<Row> rows;
        private final Options options;
        private final Effective effective;
        private final Map<String, AgencyEntity> known;
        private final Map<String, List<AgencyPeriodEntity>> lastTwo;
        private final List<AgencyEntity> written = new ArrayList<>();

        Batch(List<Row> rows, Options options) {
            this.rows = rows;
            this.options = options;
            this.effective = new Effective(options.effectiveFrom(), null);
            this.known = repository.lock(rows.stream().map(Row::code).toList()).stream()
                    .collect(Collectors.toMap(AgencyEntity::code, Function.identity()));
            this.lastTwo = known.isEmpty() ? Map.of() : history.lastTwo(known.keySet());
        }

        void carryOut(List<Change> changes, List<Violation> violations) {
            for (Row row : rows) {
                AgencyEntity agency = known.get(row.code());
                if (agency == null) {
                    changes.add(new Change(row.line(), row.code(), Kind.CREATED, List.of()));
                } else if (!accepts(row, agency, violations)) {
                    continue;
                } else if (!agency.data().equals(row.agency())) {
                    changes.add(new Change(
                            row.line(), row.code(), Kind.UPDATED, Imported.difference(agency.data(), row.agency())));
                } else {
                    continue;
                }
                if (!options.dryRun() && violations.isEmpty()) {
                    write(row, agency);
                }
            }
            publish();
        }

        private boolean accepts(Row row, AgencyEntity agency, List<Violation> violations) {
            int before = violations.size();
            if (agency.state() == Agency.State.WITHDRAWN) {
                violations.add(Violation.at(
                        row.line(), "code", "withdrawn", row.code() + " is withdrawn; PUT brings it back."));
            } else if (!agency.data().equals(row.agency())) {
                if (!options.update()) {
                    violations.add(Violation.at(
                            row.line(), "code", "taken", "There is another agency " + row.code() + " already."));
                }
                LocalDate lastChange = lastTwo.get(row.code()).getFirst().from();
                EffectiveRule.mistake(options.effectiveFrom(), lastChange, history.today())
                        .ifPresent(
                                mistake -> violations.add(Violation.at(row.line(), null, EffectiveRule.CODE, mistake)));
            }
            return violations.size() == before;
        }

        private void write(Row row, AgencyEntity agency) {
            if (agency == null) {
                written.add(register.create(row.agency()));
            } else {
                register.change(agency, row.agency(), lastTwo.get(row.code()), effective);
                written.add(agency);
            }
        }

        /** Nothing of a batch stays in memory. */
        private void publish() {
            EntityManager entities = repository.getEntityManager();
            entities.flush();
            Map<String, Organisation> kept = known.isEmpty() ? Map.of() : organisations.of(known.keySet());
            written.forEach(agency -> register.publish(agency, kept.getOrDefault(agency.code(), Organisation.EMPTY)));
            entities.clear();
        }
    }
}
