package org.sucharit.scoring.judged;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sucharit.contracts.score.Score;
import org.sucharit.kit.events.Versions;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.derivation.InvalidInputs;
import org.sucharit.scoring.core.reconciliation.Edits;
import org.sucharit.scoring.core.sheet.ScoringRules;

/** Every version of every score. Methods that change something are called with the score's history locked. */
@ApplicationScoped
public class Judgements {

    /** Versions of one score that are kept without ever having been announced. */
    private static final int MAX_UNANNOUNCED = 1_000;

    private static final int MAX_VIOLATIONS = 100;

    /** Of one agency that are read at once. */
    private static final int MAX_YEARS = 50;

    /** The reason told of an announcement whose own was lost. */
    private static final String TAKEN_BACK = "Taken back, after a restore, from what other services had been told.";

    private final ScoreVersionRepository repository;
    private final ObjectMapper mapper;
    private final Clock clock;

    public Judgements(ScoreVersionRepository repository, ObjectMapper mapper, Clock clock) {
        this.repository = repository;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** The history of one score, held by this transaction. */
    public record Held(int fiscalYear, String agency, Optional<Judgement> newest, Optional<Judgement> announced) {

        /** What has been derived since the announcement and comes to something else; empty before one. */
        public Optional<Judgement> pending() {
            return announced.isEmpty() ? Optional.empty() : newest.filter(n -> !n.comesToTheSameAs(announced.get()));
        }

        /** Whether a score was announced of which this history knows nothing. */
        public boolean lacks(Score sent) {
            return sent.announcement() != null && sent.announcement() > announcement();
        }

        /** Number of the last announcement; 0 before the first. */
        int announcement() {
            return announced.map(judgement -> judgement.score().announcement()).orElse(0);
        }
    }

    /** One line of a history. */
    public record Entry(
            long version,
            Instant derivedAt,
            Score score,
            List<Cause> causes,
            Instant announcedAt,
            String announcedBy,
            String reason,
            List<Cause> announcedCauses) {}

    private record JudgedBy(Inputs inputs, Judgement.Sources sources) {}

    /** Takes hold of a score's history until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Held hold(int fiscalYear, String agency) {
        ScoreHistoryEntity history = repository.lock(fiscalYear, agency);
        Optional<Judgement> announced = find(fiscalYear, agency, history.announcedVersion());
        return new Held(fiscalYear, agency, find(fiscalYear, agency, history.newestVersion()), announced);
    }

    /**
     * Tells which agencies have announced a score that was judged by a version of their published table, and lets nothing
     * be announced of any of them until the transaction ends. Their scores are to be marked stale after it: who derives
     * takes hold of a history first, too.
     *
     * @param tables version by agency
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<String> announcedBy(int fiscalYear, Map<String, Long> tables) {
        repository.hold(fiscalYear, tables.keySet());
        return repository.announcedTables(fiscalYear, tables.keySet()).stream()
                .filter(row -> tables.get((String) row[0]).equals(row[1]))
                .map(row -> (String) row[0])
                .distinct()
                .toList();
    }

    /** Notes that the present inputs give no score, and why; what was derived before stays. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void noteTrouble(Held held, List<InvalidInputs.Violation> violations) {
        history(held).troubled(json(violations.subList(0, Math.min(violations.size(), MAX_VIOLATIONS))));
    }

    /** Why the present inputs give no score; empty where they do. */
    @Transactional
    public List<InvalidInputs.Violation> trouble(int fiscalYear, String agency) {
        return repository
                .history(fiscalYear, agency)
                .map(ScoreHistoryEntity::trouble)
                .map(trouble -> this.<List<InvalidInputs.Violation>>read(trouble, new TypeReference<>() {}))
                .orElse(List.of());
    }

    /**
     * Adds a version, unless the newest one says the same.
     *
     * @param judgement under whatever version
     * @param atLeast a version that the new one must exceed
     * @return what was added, under its version; empty where nothing new is said
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Judgement> add(Held held, Judgement judgement, long atLeast) {
        ScoreHistoryEntity history = history(held);
        history.troubled(null);
        if (held.newest().filter(judgement::saysTheSameAs).isPresent()) {
            return Optional.empty();
        }
        long last = held.newest().map(newest -> newest.score().version()).orElse(0L);
        Judgement added = judgement.as(Versions.next(Math.max(last, atLeast), clock), null);
        repository.persist(entity(held, added));
        history.derived(added.score().version());
        if (held.newest().isPresent()) {
            repository.prune(held.fiscalYear(), held.agency(), MAX_UNANNOUNCED);
        }
        return Optional.of(added);
    }

    /**
     * Makes a version the announced one, for good.
     *
     * @param by who announced it; null where the round's announcement did
     * @return the judgement under its announcement number
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Judgement announce(Held held, Judgement judgement, Instant at, String by, String reason) {
        long version = judgement.score().version();
        Judgement announced = judgement.as(version, held.announcement() + 1);
        repository
                .find(held.fiscalYear(), held.agency(), version)
                .orElseThrow()
                .announce(
                        announced.score().announcement(),
                        at,
                        by,
                        reason,
                        json(Causes.of(held.announced().orElse(null), announced)),
                        json(announced.score()));
        history(held).announced(version);
        return announced;
    }

    /**
     * Takes back an announcement that was sent to other services and that a restored database has lost.
     *
     * @param judgement what is known now
     * @return what was announced; empty where what is known comes to something else, and nothing is changed
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Judgement> adopt(Held held, Judgement judgement, Score announced, Instant at) {
        Judgement adopted = judgement.as(announced.version(), announced.announcement());
        if (!judgement.isOf(announced)) {
            return Optional.empty();
        }
        ScoreVersionEntity version = repository
                .find(held.fiscalYear(), held.agency(), announced.version())
                .orElseGet(() -> entity(held, adopted));
        version.announce(
                announced.announcement(),
                at,
                null,
                TAKEN_BACK,
                json(Causes.of(held.announced().orElse(null), adopted)),
                json(adopted.score()));
        repository.persist(version);
        ScoreHistoryEntity history = history(held);
        history.troubled(null);
        history.derived(announced.version());
        history.announced(announced.version());
        return Optional.of(adopted);
    }

    private ScoreVersionEntity entity(Held held, Judgement judgement) {
        return new ScoreVersionEntity(
                new ScoreVersionEntity.Id(
                        held.fiscalYear(), held.agency(), judgement.score().version()),
                clock.instant(),
                json(Causes.of(held.newest().orElse(null), judgement)),
                json(new JudgedBy(judgement.inputs(), judgement.sources())),
                json(judgement.score()));
    }

    /** Read, and locked, when it was taken hold of in this transaction. */
    private ScoreHistoryEntity history(Held held) {
        return repository.history(held.fiscalYear(), held.agency()).orElseThrow();
    }

    /** The version that counts: the announced one, or the newest before any announcement. */
    @Transactional
    public Optional<Judgement> inForce(int fiscalYear, String agency) {
        return repository.history(fiscalYear, agency).flatMap(history -> find(fiscalYear, agency, history.inForce()));
    }

    /** The versions that count in one year, by agency, after one of them, at most {@code limit}. */
    @Transactional
    public List<Judgement> inForce(int fiscalYear, String after, int limit) {
        return repository.inForce(fiscalYear, after, limit).stream()
                .map(this::judgement)
                .toList();
    }

    /** The versions that count of one agency, newest year first. */
    @Transactional
    public List<Judgement> years(String agency) {
        return repository.inForce(agency, MAX_YEARS).stream()
                .map(this::judgement)
                .toList();
    }

    /** How many agencies have a score in a year. */
    @Transactional
    public long count(int fiscalYear) {
        return repository.countInForce(fiscalYear);
    }

    /** What was derived last; the same as what is in force, until something changes after an announcement. */
    @Transactional
    public Optional<Judgement> newest(int fiscalYear, String agency) {
        return repository
                .history(fiscalYear, agency)
                .flatMap(history -> find(fiscalYear, agency, history.newestVersion()));
    }

    @Transactional
    public Optional<Judgement> find(int fiscalYear, String agency, Long version) {
        return version == null
                ? Optional.empty()
                : repository.find(fiscalYear, agency, version).map(this::judgement);
    }

    /** Newest first, older than {@code before}, at most {@code limit}. */
    @Transactional
    public List<Entry> list(int fiscalYear, String agency, boolean announcedOnly, long before, int limit) {
        return repository.list(fiscalYear, agency, announcedOnly, before, limit).stream()
                .map(this::entry)
                .toList();
    }

    /** The smallest edits of a version's published table; searched for once. */
    @Transactional
    public Edits edits(Judgement judgement, ScoringRules rules) {
        Score score = judgement.score();
        ScoreVersionEntity version = repository
                .find(score.fiscalYear(), score.agency(), score.version())
                .orElseThrow();
        if (version.edits() == null) {
            version.keepEdits(json(rules.edits(judgement.inputs())));
        }
        return read(version.edits(), new TypeReference<>() {});
    }

    private Judgement judgement(ScoreVersionEntity entity) {
        JudgedBy judgedBy = read(entity.judgedBy(), new TypeReference<>() {});
        Score score = read(entity.score(), new TypeReference<>() {});
        return new Judgement(score, judgedBy.inputs(), judgedBy.sources());
    }

    private Entry entry(ScoreVersionEntity entity) {
        return new Entry(
                entity.version(),
                entity.derivedAt(),
                read(entity.score(), new TypeReference<>() {}),
                read(entity.causes(), new TypeReference<>() {}),
                entity.announcedAt(),
                entity.announcedBy(),
                entity.reason(),
                entity.announcedCauses() == null ? null : read(entity.announcedCauses(), new TypeReference<>() {}));
    }

    private String json(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T read(String json, TypeReference<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept score cannot be read", e);
        }
    }
}
