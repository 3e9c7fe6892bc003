package org.sucharit.scoring.rescoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.sucharit.contracts.Snapshot;
import org.sucharit.contracts.Topic;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.score.Score;
import org.sucharit.kit.events.Derivation;
import org.sucharit.kit.events.Stale;
import org.sucharit.scoring.core.derivation.InvalidInputs;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.tree.TreeNode;
import org.sucharit.scoring.core.trend.Comparability;
import org.sucharit.scoring.core.trend.Rescored;
import org.sucharit.scoring.core.trend.Rescoring;
import org.sucharit.scoring.judged.Judgement;
import org.sucharit.scoring.judged.Judgements;
import org.sucharit.scoring.rescoring.RescoredAgency.Side;
import org.sucharit.scoring.trend.FrameworkChain;

/**
 * Works at national runs, page by page of agencies. A run stands in the queue of stale aggregates: so it is taken up
 * again after a kill, by whichever replica, and what was stale before a page is taken before the next one. A page, its
 * progress and what was taken out of the queue with it are committed together.
 */
@ApplicationScoped
public class NationalRescoring implements Derivation {

    static final String NAME = "rescoring";

    private static final int MAX_TROUBLE = 500;

    private static final Logger LOG = Logger.getLogger(NationalRescoring.class);

    private final RescoringRepository runs;
    private final RescoredAgencies results;
    private final Judgements judgements;
    private final FrameworkChain frameworks;
    private final Stale stale;
    private final RescoringConfig config;
    private final ObjectMapper mapper;
    private final Clock clock;

    public NationalRescoring(
            RescoringRepository runs,
            RescoredAgencies results,
            Judgements judgements,
            FrameworkChain frameworks,
            Stale stale,
            RescoringConfig config,
            ObjectMapper mapper,
            Clock clock) {
        this.runs = runs;
        this.results = results;
        this.judgements = judgements;
        this.frameworks = frameworks;
        this.stale = stale;
        this.config = config;
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** A run goes by the scores as it finds them; nothing that happens starts one. */
    @Override
    public Collection<String> touchedBy(Topic<?> topic, Snapshot snapshot) {
        return List.of();
    }

    /** Rescores the next page of a run, and has the one after it derived in its turn. */
    @Override
    public void derive(String key) {
        runs.lock(UUID.fromString(key)).filter(run -> run.finishedAt() == null).ifPresent(this::rescorePage);
    }

    private void rescorePage(RescoringEntity run) {
        List<Judgement> page = judgements.inForce(run.fiscalYear(), run.lastAgency(), config.page());
        if (!page.isEmpty()) {
            Rules rules = new Rules(target(run));
            results.add(
                    run.id(), page.stream().map(score -> rescore(score, rules)).toList());
            run.advance(page.getLast().score().agency(), page.size());
        }
        if (page.size() < config.page()) {
            run.finish(clock.instant());
        } else {
            stale.mark(NAME, run.id().toString());
        }
    }

    private RescoredAgency rescore(Judgement judgement, Rules rules) {
        Score score = judgement.score();
        Side before = new Side(score.total().derived(), score.rating().derived());
        Optional<Rescoring> rescoring = rules.from(score.fiscalYear(), score.frameworkRevision());
        if (rescoring.isEmpty()) {
            return RescoredAgency.troubled(
                    score.agency(), before, "revision " + score.frameworkRevision() + " of its framework is not here");
        }
        try {
            Rescored rescored = rescoring.get().rescore(judgement.inputs());
            TreeNode total = rescored.rules().tree().total();
            return RescoredAgency.of(
                    score.agency(),
                    before,
                    new Side(rescored.figure(total).orElse(null), rescored.ratings()),
                    rescored.comparability(total).map(Comparability::published).orElse(null));
        } catch (InvalidInputs e) {
            String why = e.getMessage();
            return RescoredAgency.troubled(
                    score.agency(), before, why.substring(0, Math.min(why.length(), MAX_TROUBLE)));
        } catch (RuntimeException e) {
            // One agency must not keep the nation waiting.
            LOG.errorf(e, "%s could not be rescored", score.key());
            return RescoredAgency.troubled(score.agency(), before, "unexpected error; see the log");
        }
    }

    private Framework target(RescoringEntity run) {
        try {
            return mapper.readValue(run.framework(), Framework.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept framework cannot be read", e);
        }
    }

    /** The way from each revision that a page meets to the target. */
    private final class Rules {

        private final ScoringRules target;
        private final Map<Integer, Optional<Rescoring>> byRevision = new HashMap<>();

        Rules(Framework target) {
            this.target = ScoringRules.of(target);
        }

        Optional<Rescoring> from(int fiscalYear, int revision) {
            return byRevision.computeIfAbsent(
                    revision, r -> frameworks.rules(fiscalYear, r).map(own -> frameworks.rescoring(own, target)));
        }
    }
}
