package org.sucharit.scoring.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.score.Score;
import org.sucharit.kit.events.Snapshots;
import org.sucharit.kit.events.Versions;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;
import org.sucharit.scoring.assessed.RulesCache;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.judged.Judgement;
import org.sucharit.scoring.judged.Judgements;
import org.sucharit.scoring.judged.Judgements.Held;
import org.sucharit.scoring.receipt.AnnouncedReceipts;

/**
 * Announcing scores. An announced score stays as it is and is public; what is derived later is pending until it is
 * announced in its turn.
 */
@ApplicationScoped
public class Announcements {

    private static final Logger LOG = Logger.getLogger(Announcements.class);

    private final Judgements judgements;
    private final AnnouncedReceipts receipts;
    private final RulesCache rules;
    private final Snapshots snapshots;
    private final Clock clock;

    public Announcements(
            Judgements judgements, AnnouncedReceipts receipts, RulesCache rules, Snapshots snapshots, Clock clock) {
        this.judgements = judgements;
        this.receipts = receipts;
        this.rules = rules;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /** Announces the first score of a year, as the round's announcement demands. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void announceFirst(Held held, Judgement judgement) {
        announce(held, judgement, null, null);
    }

    /**
     * Takes back an announcement that was sent and that a restored database has lost; it gets another receipt.
     *
     * @return whether what is known now comes to what was announced; if not, nothing is changed
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean recover(Held held, Judgement judgement, Score announced) {
        Instant at = Versions.instant(announced.version());
        Optional<Judgement> adopted = judgements.adopt(held, judgement, announced, at);
        adopted.map(recovered -> receipts.issue(recovered, rules(announced), at))
                .filter(receipt -> !receipt.equals(announced.receipt()))
                .ifPresent(receipt -> LOG.warnf(
                        "%s: the receipt of announcement %d is not the one that was told (%s), which is lost",
                        announced.key(), announced.announcement(), announced.receipt()));
        return adopted.isPresent();
    }

    /**
     * Announces a pending correction.
     *
     * @param version of the correction that was looked at
     * @throws ProblemException CONFLICT where nothing is announced or pending, STALE where another version is pending
     */
    @Transactional
    public Judgement correct(int fiscalYear, String agency, long version, String by, String reason) {
        Held held = judgements.hold(fiscalYear, agency);
        if (held.announced().isEmpty()) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "The score is not announced yet. It is announced when its assessment moves to phase announced.");
        }
        if (snapshots
                .find(Topics.SCORE, fiscalYear + "/" + agency)
                .filter(held::lacks)
                .isPresent()) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "A later announcement is not in this database. Restore a newer backup and replay first.");
        }
        if (!judgements.trouble(fiscalYear, agency).isEmpty()) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "What is known now does not fit the framework; see trouble in the score. Correct that first.");
        }
        Judgement pending = held.pending()
                .orElseThrow(() -> new ProblemException(
                        ProblemType.CONFLICT, "No correction is pending: what is announced still follows."));
        if (pending.score().version() != version) {
            throw new ProblemException(
                    ProblemType.STALE,
                    "Version " + pending.score().version() + " is pending. Look at it before announcing it.");
        }
        return announce(held, pending, by, reason);
    }

    private Judgement announce(Held held, Judgement judgement, String by, String reason) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Judgement announced = judgements.announce(held, judgement, now, by, reason);
        String receipt = receipts.issue(announced, rules(announced.score()), now);
        snapshots.publish(Topics.SCORE, announced.told(receipt));
        return announced;
    }

    private ScoringRules rules(Score score) {
        return rules.find(score.fiscalYear(), score.frameworkRevision())
                .orElseThrow(() -> new IllegalStateException("no framework of " + score.key()));
    }
}
