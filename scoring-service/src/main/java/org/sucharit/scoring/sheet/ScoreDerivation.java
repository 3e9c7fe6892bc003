package org.sucharit.scoring.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sucharit.contracts.Snapshot;
import org.sucharit.contracts.Topic;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.score.Score;
import org.sucharit.contracts.tally.Tally;
import org.sucharit.kit.events.Derivation;
import org.sucharit.kit.events.Snapshots;
import org.sucharit.kit.events.Stale;
import org.sucharit.kit.events.Versions;
import org.sucharit.kit.json.Wire;
import org.sucharit.scoring.assessed.RulesCache;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.derivation.PrintedFigure;
import org.sucharit.scoring.core.sheet.ScoreSheet;
import org.sucharit.scoring.core.tree.ScoreTree;
import org.sucharit.scoring.published.Figure;
import org.sucharit.scoring.published.Published;
import org.sucharit.scoring.published.PublishedChanged;
import org.sucharit.scoring.published.PublishedTable;

/** Score sheets out of frameworks, assessments, tallies and published figures. */
@ApplicationScoped
public class ScoreDerivation implements Derivation {

    private static final String NAME = "score";

    /** More agencies than this have never been assessed in one year. */
    private static final int MAX_AGENCIES = 100_000;

    private final Snapshots snapshots;
    private final Published published;
    private final RulesCache rules;
    private final Stale stale;
    private final Clock clock;

    public ScoreDerivation(Snapshots snapshots, Published published, RulesCache rules, Stale stale, Clock clock) {
        this.snapshots = snapshots;
        this.stale = stale;
        this.published = published;
        this.rules = rules;
        this.clock = clock;
    }

    void restart(@Observes PublishedChanged change) {
        stale.mark(NAME, change.fiscalYear() + "/" + change.agency());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Collection<String> touchedBy(Topic<?> topic, Snapshot snapshot) {
        return switch (snapshot) {
            case Assessment assessment -> List.of(assessment.key());
            case Tally tally -> List.of(tally.fiscalYear() + "/" + tally.agency());
            case Framework framework ->
                snapshots.keys(Topics.ASSESSMENT, framework.fiscalYear() + "/", "", MAX_AGENCIES);
            default -> List.of();
        };
    }

    @Override
    public void derive(String key) {
        Optional<Assessment> assessment = snapshots.find(Topics.ASSESSMENT, key);
        Optional<Framework> framework =
                assessment.flatMap(a -> snapshots.find(Topics.FRAMEWORK, a.fiscalYear() + "/" + a.frameworkRevision()));
        if (framework.isEmpty()) {
            return;
        }
        Inputs inputs = inputs(assessment.get(), framework.get());
        Optional<Score> before = snapshots.find(Topics.SCORE, key);
        if (before.isEmpty() && inputs.equals(Inputs.none())) {
            return;
        }
        ScoreSheet sheet = rules.of(framework.get()).derive(inputs);
        long version = before.map(Score::version).orElse(0L);
        if (before.filter(score(assessment.get(), sheet, version)::equals).isEmpty()) {
            snapshots.publish(Topics.SCORE, score(assessment.get(), sheet, Versions.next(version, clock)));
        }
    }

    private Inputs inputs(Assessment assessment, Framework framework) {
        List<Tally> tallies = framework.instruments().stream()
                .flatMap(
                        instrument -> snapshots.find(Topics.TALLY, assessment.key() + "/" + instrument.code()).stream())
                .toList();
        PublishedTable table = published.find(assessment.fiscalYear(), assessment.agency());
        Figure total = table.figures().get(ScoreTree.TOTAL);
        String rating = total == null ? null : total.verdict();
        Map<String, PrintedFigure> figures = new HashMap<>();
        table.figures().forEach((node, figure) -> printed(figure).ifPresent(p -> figures.put(node, p)));
        return Inputs.none()
                .withTallies(tallies)
                .withReviews(assessment.reviews())
                .withPublished(figures, rating);
    }

    /** A figure as the arithmetic takes it; guidance and names are not its business. */
    private static Optional<PrintedFigure> printed(Figure figure) {
        Score.Verdict verdict =
                Wire.parse(Score.Verdict.class, figure.verdict()).orElse(null);
        if (figure.score() == null && verdict == null) {
            return Optional.empty();
        }
        return Optional.of(new PrintedFigure(
                figure.score(), Wire.parse(Score.Use.class, figure.use()).orElseThrow(), verdict, null, null, null));
    }

    private static Score score(Assessment assessment, ScoreSheet sheet, long version) {
        return new Score(
                assessment.fiscalYear(),
                assessment.agency(),
                version,
                Score.State.CURRENT,
                assessment.frameworkRevision(),
                assessment.phase(),
                null,
                sheet.total(),
                sheet.rating(),
                sheet.nodes(),
                sheet.differences());
    }
}
