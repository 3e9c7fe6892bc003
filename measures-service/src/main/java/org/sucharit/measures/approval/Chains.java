package org.sucharit.measures.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.agency.Agency.Position;
import org.sucharit.kit.events.Snapshots;
import org.sucharit.kit.events.Versions;
import org.sucharit.kit.http.Etags;
import org.sucharit.kit.identity.Caller;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;
import org.sucharit.kit.problem.Violation;

/** Who approves the plans of an agency, in which order. */
@ApplicationScoped
public class Chains {

    /** Positions of one chain. */
    private static final int LONGEST = 10;

    /** Who approves where an agency has named nobody. */
    private static final Turn EXECUTIVE = new Turn(null, "ผู้บริหารสูงสุดของหน่วยงาน");

    private final ChainRepository repository;
    private final Snapshots snapshots;
    private final Caller caller;
    private final Clock clock;

    Chains(ChainRepository repository, Snapshots snapshots, Caller caller, Clock clock) {
        this.repository = repository;
        this.snapshots = snapshots;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Whose turn it is.
     *
     * @param position its code in the agency's organisation; null for the executive of an agency without a chain
     * @param title its name, Thai
     */
    public record Turn(String position, String title) {}

    /**
     * A chain.
     *
     * @param version 0 where the agency has named nobody
     * @param turns in their order, at least one
     */
    public record Chain(String agency, long version, List<Turn> turns) {}

    /** The chain of an agency; a position that is not in its organisation any more keeps its code as title. */
    public Chain of(String agency) {
        return repository
                .findByIdOptional(agency)
                .map(chain -> new Chain(agency, chain.version(), turns(agency, chain.positions())))
                .orElseGet(() -> new Chain(agency, 0, List.of(EXECUTIVE)));
    }

    /** The chain of an agency, which nobody changes until this transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    Chain hold(String agency) {
        repository.lock(agency);
        return of(agency);
    }

    private List<Turn> turns(String agency, List<String> codes) {
        if (codes.isEmpty()) {
            return List.of(EXECUTIVE);
        }
        // What is at hand: this is asked for within transactions.
        Map<String, String> titles = snapshots
                .find(Topics.AGENCY, agency)
                .map(known -> known.organisation().positions().stream()
                        .collect(Collectors.toMap(
                                Position::code, position -> position.name().th())))
                .orElse(Map.of());
        return codes.stream()
                .map(code -> new Turn(code, titles.getOrDefault(code, code)))
                .toList();
    }

    /**
     * Names the positions of a chain; none for the executive alone.
     *
     * @throws ProblemException STALE, PRECONDITION_REQUIRED where there is a chain already, CONFLICT while a plan
     *     is being approved, INVALID with everything that is wrong
     */
    @Transactional
    public Chain replace(Agency agency, String ifMatch, List<String> positions) {
        String code = agency.code();
        List<Violation> violations = mistakes(positions, agency);
        ProblemException.requireNone(violations);
        ChainEntity chain = repository.lock(code).orElseGet(() -> new ChainEntity(code));
        if (chain.version() > 0) {
            Etags.requireMatch(ifMatch, chain.version());
        }
        if (repository.isAtWork(code)) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "A plan of the agency is being approved by the chain as it is. Finish that, or take the approvals"
                            + " back.");
        }
        chain.replace(positions, Versions.next(chain.version(), clock), caller.name(), clock.instant());
        repository.persist(chain);
        return of(code);
    }

    private static List<Violation> mistakes(List<String> positions, Agency agency) {
        if (positions == null) {
            return List.of(Violation.at("/positions", "required", "Send the positions, or an empty list."));
        }
        if (positions.size() > LONGEST) {
            return List.of(Violation.at("/positions", "too-many", "A chain has at most " + LONGEST + " positions."));
        }
        List<String> known =
                agency.organisation().positions().stream().map(Position::code).toList();
        List<Violation> violations = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < positions.size(); i++) {
            String position = positions.get(i);
            if (position == null || !known.contains(position)) {
                violations.add(Violation.at(
                        "/positions/" + i,
                        "unknown-position",
                        "The agency's organisation has no position " + Objects.toString(position, "without a code")
                                + "."));
            } else if (!seen.add(position)) {
                violations.add(Violation.at("/positions/" + i, "duplicate", "It stands in the chain already."));
            }
        }
        return violations;
    }
}
