package org.sucharit.assessment.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sucharit.assessment.area.Provinces;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.kit.events.Snapshots;
import org.sucharit.kit.events.Versions;
import org.sucharit.kit.http.Etags;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;
import org.sucharit.kit.problem.Violation;

/** Keeping the register of agencies. */
@ApplicationScoped
public class Agencies {

    private static final Pattern UNDERSCORE = Pattern.compile("_(.)");

    private final AgencyRepository repository;
    private final Snapshots snapshots;
    private final Clock clock;
    private final Provinces provinces = Provinces.load();

    public Agencies(AgencyRepository repository, Snapshots snapshots, Clock clock) {
        this.repository = repository;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /** What an import did. */
    public record Imported(int rows, int created, int updated, int unchanged) {}

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
        return create(data);
    }

    /**
     * Changes an agency.
     *
     * @throws ProblemException NOT_FOUND, PRECONDITION_REQUIRED, STALE or INVALID
     */
    @Transactional
    public Agency change(String code, String ifMatch, AgencyData.Text text) {
        AgencyEntity agency =
                repository.lock(code).orElseThrow(() -> ProblemException.notFound("There is no agency " + code + "."));
        Etags.requireMatch(ifMatch, agency.version());
        AgencyData data = parse(text);
        if (!data.code().equals(code)) {
            throw ProblemException.invalid(
                    List.of(Violation.at("/code", "fixed", "The code of an agency cannot be changed.")));
        }
        update(agency, data);
        return snapshot(agency);
    }

    /**
     * Takes over a file: new codes are registered, known ones changed. All rows or none.
     *
     * @throws ProblemException INVALID with every mistake of every line
     */
    @Transactional
    public Imported importFile(byte[] file) {
        List<Violation> violations = new ArrayList<>();
        List<AgencyData> rows = AgencyFile.read(file, provinces, violations);
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        int created = 0;
        int updated = 0;
        // In the order of their codes, so that two imports cannot wait for each other.
        for (AgencyData row :
                rows.stream().sorted(Comparator.comparing(AgencyData::code)).toList()) {
            Optional<AgencyEntity> known = repository.lock(row.code());
            if (known.isEmpty()) {
                create(row);
                created++;
            } else if (update(known.get(), row)) {
                updated++;
            }
        }
        return new Imported(rows.size(), created, updated, rows.size() - created - updated);
    }

    @Transactional
    public Optional<Agency> find(String code) {
        return repository.findByIdOptional(code).map(this::snapshot);
    }

    /** Agencies by code after a code, optionally of one province or type. */
    @Transactional
    public List<Agency> page(String provinceCode, String type, String after, int limit) {
        return repository.page(provinceCode, type, after, limit).stream()
                .map(this::snapshot)
                .toList();
    }

    private Agency create(AgencyData data) {
        AgencyEntity agency = new AgencyEntity(data, Versions.next(0, clock));
        repository.persistAndFlush(agency);
        Agency snapshot = snapshot(agency);
        snapshots.publish(Topics.AGENCY, snapshot);
        return snapshot;
    }

    private boolean update(AgencyEntity agency, AgencyData data) {
        if (agency.data().equals(data)) {
            return false;
        }
        agency.change(data, Versions.next(agency.version(), clock));
        snapshots.publish(Topics.AGENCY, snapshot(agency));
        return true;
    }

    private Agency snapshot(AgencyEntity agency) {
        return agency.snapshot(
                provinces.byCode(agency.data().provinceCode()).orElseThrow().name());
    }

    private AgencyData parse(AgencyData.Text text) {
        List<Violation> violations = new ArrayList<>();
        return AgencyData.parse(
                        text,
                        provinces,
                        (field, code, message) -> Violation.at("/" + camel(field), code, message),
                        violations)
                .orElseThrow(() -> ProblemException.invalid(violations));
    }

    /** Fields are named as columns in files and as properties in JSON. */
    private static String camel(String column) {
        return UNDERSCORE.matcher(column).replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }
}
