package org.sucharit.local.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.local.nation.Nation;
import org.sucharit.local.nation.NationInputs;
import org.sucharit.local.nation.ShippedBasis;
import org.sucharit.local.nation.ShippedFramework;
import org.sucharit.local.suite.Home;
import org.sucharit.local.suite.LaunchException;
import org.sucharit.local.suite.Progress;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.path.Path;
import org.sucharit.scoring.core.path.Wish;
import org.sucharit.scoring.core.sheet.ScoringRules;

/** How fast scores are computed in memory, beside one SQL statement that computes the same. */
final class ScoreBench implements Bench.Alone {

    private static final int YEAR = 2568;
    private static final int WARM_UP = 2_000;
    private static final int SHEETS = 5_000;
    private static final int WARM_UP_REAL = 5;
    private static final int REAL = 20;

    @Override
    public String about() {
        return "scores of the fictitious nation, in memory and by one SQL statement";
    }

    @Override
    public void run(Home home, Progress progress) {
        Framework framework = ShippedFramework.read(home, YEAR);
        ScoringRules rules = ScoringRules.of(framework);
        Nation nation = Nation.of(new ShippedBasis(home).provinces());
        List<Inputs> agencies = NationInputs.of(nation, framework, 1);
        progress.say(String.format(
                Locale.ROOT,
                "  %,d agencies, %,d nodes each; %d processors",
                agencies.size(),
                rules.tree().size(),
                Runtime.getRuntime().availableProcessors()));

        progress.say(oneSheet(rules, agencies).describe("one sheet from its inputs (target 1 ms)"));
        Inputs printed = KhlongPhon.asPrinted();
        progress.say(repeated(() -> path(rules, printed)).describe("path of a real sheet (target 200 ms)"));
        progress.say(
                repeated(() -> reconciliation(rules, printed)).describe("reconciliation of its table (target 500 ms)"));
        new NationBench(framework, rules, agencies).run(progress, home);
    }

    /** To the best rating, from the printed inputs on. */
    private static void path(ScoringRules rules, Inputs printed) {
        String best = rules.framework().bands().getFirst().rating();
        Path path = Path.to(Wish.of(best), rules.derivation(printed), rules.ratings());
        if (!path.reachable() || path.steps().isEmpty()) {
            throw new LaunchException("There is no path from the printed sheet.");
        }
    }

    /** The sheet with every difference, and the smallest set of edits that settles them. */
    private static void reconciliation(ScoringRules rules, Inputs printed) {
        if (rules.derive(printed).differences().isEmpty()
                || rules.edits(printed).edits().isEmpty()) {
            throw new LaunchException("The printed table has lost its contradictions.");
        }
    }

    private static Spread repeated(Runnable work) {
        Spread spread = new Spread();
        for (int i = 0; i < WARM_UP_REAL + REAL; i++) {
            long start = System.nanoTime();
            work.run();
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            if (i >= WARM_UP_REAL) {
                spread.add(took);
            }
        }
        return spread;
    }

    private static Spread oneSheet(ScoringRules rules, List<Inputs> agencies) {
        Spread spread = new Spread();
        for (int i = 0; i < WARM_UP + SHEETS; i++) {
            Inputs inputs = agencies.get(i % agencies.size());
            long start = System.nanoTime();
            int nodes = rules.derive(inputs).nodes().size();
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            if (nodes != rules.tree().size()) {
                throw new LaunchException("A sheet lacks nodes.");
            }
            if (i >= WARM_UP) {
                spread.add(took);
            }
        }
        return spread;
    }
}
