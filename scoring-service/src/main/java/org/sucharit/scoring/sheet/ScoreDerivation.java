package org.sucharit.scoring.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.sucharit.contracts.Snapshot;
import org.sucharit.contracts.Topic;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.score.Score;
import org.sucharit.contracts.tally.Tally;
import org.sucharit.kit.events.Derivation;
import org.sucharit.kit.events.Snapshots;
import org.sucharit.kit.json.Wire;
import org.sucharit.scoring.announcement.Announcements;
import org.sucharit.scoring.assessed.RulesCache;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.derivation.InvalidInputs;
import org.sucharit.scoring.core.derivation.PrintedFigure;
import org.sucharit.scoring.core.sheet.ScoreSheet;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.tree.ScoreTree;
import org.sucharit.scoring.judged.Judgement;
import org.sucharit.scoring.judged.Judgements;
import org.sucharit.scoring.judged.Judgements.Held;
import org.sucharit.scoring.published.Figure;
import org.sucharit.scoring.published.Published;
import org.sucharit.scoring.published.PublishedTable;

/** Score sheets out of frameworks, assessments, tallies and published figures. */
@ApplicationScoped
public class ScoreDerivation implements Derivation {

    static final String NAME = "score";

    /** More agencies than this have never been assessed in one year. */
    private static final int MAX_AGENCIES = 100_000;

    private static final Logger LOG = Logger.getLogger(ScoreDerivation.class);

    private final Snapshots snapshots;
    private final Published published;
    private final RulesCache rules;
    private final Judgements judgements;
    private final Announcements announcements;

    public ScoreDerivation(
            Snapshots snapshots,
            Published published,
            RulesCache rules,
            Judgements judgements,
            Announcements announcements) {
        this.snapshots = snapshots;
        this.published = published;
        this.rules = rules;
        this.judgements = judgements;
        this.announcements = announcements;
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
        Optional<ScoringRules> scoring = assessment.flatMap(a -> rules.find(a.fiscalYear(), a.frameworkRevision()));
        if (scoring.isEmpty()) {
            return;
        }
        Map<String, Tally> tallies = tallies(assessment.get(), scoring.get().framework());
        if (!haveArrived(assessment.get(), tallies)) {
            return;
        }
        Held held =
                judgements.hold(assessment.get().fiscalYear(), assessment.get().agency());
        Judgement judgement;
        try {
            judgement = judge(assessment.get(), scoring.get(), tallies);
        } catch (InvalidInputs e) {
            // Trying again does not help; another input does.
            LOG.warnf(
                    "%s: %d inputs do not fit the framework",
                    key, e.violations().size());
            judgements.noteTrouble(held, e.violations());
            return;
        }
        if (held.newest().isEmpty() && judgement.inputs().equals(Inputs.none())) {
            return;
        }
        // What other services know may be newer than what a restored database remembers.
        Optional<Score> sent = snapshots.find(Topics.SCORE, key);
        if (sent.filter(held::lacks).isPresent()) {
            recover(held, judgement, sent.get());
            return;
        }
        judgements.add(held, judgement, sent.map(Score::version).orElse(0L)).ifPresent(added -> {
            if (held.announced().isPresent()) {
                LOG.debugf("%s: version %d is pending", key, added.score().version());
            } else if (assessment.get().phase() == Assessment.Phase.ANNOUNCED) {
                announcements.announceFirst(held, added);
            } else {
                snapshots.publish(Topics.SCORE, added.score());
            }
        });
    }

    /** What is known of the surveys that the framework has, or that have been released; by key. */
    private Map<String, Tally> tallies(Assessment assessment, Framework framework) {
        Stream<String> released = assessment.tallies().stream().map(Assessment.ReleasedTally::instrument);
        return snapshots.findAll(
                Topics.TALLY,
                Stream.concat(framework.instruments().stream().map(Framework.Instrument::code), released)
                        .distinct()
                        .map(instrument -> assessment.key() + "/" + instrument)
                        .toList());
    }

    /** Whether every tally that has been released is here: half of a round's answers make no score. */
    private static boolean haveArrived(Assessment assessment, Map<String, Tally> tallies) {
        return assessment.tallies().stream()
                .allMatch(released -> Optional.ofNullable(tallies.get(assessment.key() + "/" + released.instrument()))
                        .filter(tally -> tally.version() >= released.version())
                        .isPresent());
    }

    /** An announcement is a decision: it is taken back from what was sent, or missed, but never made anew. */
    private void recover(Held held, Judgement judgement, Score announced) {
        if (!announcements.recover(held, judgement, announced)) {
            LOG.errorf("%s: announcement %d is lost", announced.key(), announced.announcement());
            judgements.noteTrouble(
                    held,
                    List.of(new InvalidInputs.Violation(
                            "history",
                            "announcement " + announced.announcement(),
                            "was sent, is not in this database, and what is known now gives another score; restore a"
                                    + " newer backup and replay")));
        }
    }

    private Judgement judge(Assessment assessment, ScoringRules scoring, Map<String, Tally> known) {
        List<Tally> tallies = scoring.framework().instruments().stream()
                .map(instrument -> known.get(assessment.key() + "/" + instrument.code()))
                .filter(Objects::nonNull)
                .toList();
        PublishedTable table = published.find(assessment.fiscalYear(), assessment.agency());
        Inputs inputs = inputs(assessment, tallies, table);
        SortedMap<String, Long> tallyVersions = new TreeMap<>();
        tallies.forEach(tally -> tallyVersions.put(tally.instrument(), tally.version()));
        return new Judgement(
                score(assessment, scoring.derive(inputs)),
                inputs,
                new Judgement.Sources(
                        assessment.version(), scoring.framework().version(), table.version(), tallyVersions));
    }

    private static Inputs inputs(Assessment assessment, List<Tally> tallies, PublishedTable table) {
        Figure total = table.figures().get(ScoreTree.TOTAL);
        String rating = total == null ? null : total.verdict();
        Map<String, PrintedFigure> figures = new HashMap<>();
        table.figures().forEach((node, figure) -> figures.put(node, printed(figure)));
        return Inputs.none()
                .withTallies(tallies.stream().map(ScoreDerivation::content).toList())
                .withReviews(assessment.reviews().stream()
                        .sorted(Comparator.comparing(Assessment.ItemReview::item))
                        .toList())
                .withPublished(figures, rating)
                .withNotApplicable(Set.copyOf(assessment.notApplicable()));
    }

    /**
     * What a score depends on of a tally: its version is kept beside, and alone makes no new score; how answers vary
     * makes none either.
     */
    private static Tally content(Tally tally) {
        return new Tally(
                tally.fiscalYear(),
                tally.agency(),
                tally.instrument(),
                0,
                tally.state(),
                tally.respondents(),
                tally.questions().stream()
                        .map(question -> new Tally.QuestionTally(question.question(), question.counts()))
                        .toList());
    }

    /** A figure as the arithmetic takes it. The total's verdict is the rating; where it stood is nobody's business. */
    private static PrintedFigure printed(Figure figure) {
        return new PrintedFigure(
                figure.score(),
                Wire.parse(Score.Use.class, figure.use()).orElseThrow(),
                Wire.parse(Score.Verdict.class, figure.verdict()).orElse(null),
                Wire.parse(Plan.GuidanceKind.class, figure.guidance()).orElse(null),
                figure.printedName(),
                figure.respondents());
    }

    private static Score score(Assessment assessment, ScoreSheet sheet) {
        return new Score(
                assessment.fiscalYear(),
                assessment.agency(),
                0,
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
