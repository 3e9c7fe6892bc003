package org.sucharit.local.nation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Instrument;
import org.sucharit.contracts.framework.Framework.Level;
import org.sucharit.contracts.score.Score;
import org.sucharit.scoring.core.derivation.Derivation;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.derivation.PrintedFigure;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.tree.TreeNode;

/**
 * What was published about each agency in a year whose answers are not known: total, instruments and indicators. The
 * figures just beneath the instruments are the input; those above follow from them, by the suite's own arithmetic, where
 * no mistake is planted.
 */
final class Results {

    private static final double INDICATORS_DIFFER = 0.25;
    private static final double BEST = 100;

    private final Nation nation;
    private final ScoringRules rules;
    private final Framework framework;
    private final Shortfalls shortfalls;
    private final Mistakes mistakes;
    private final List<TreeNode> printed;
    private final Map<String, Double> difficulties = new HashMap<>();

    Results(Nation nation, Framework framework) {
        this.nation = nation;
        this.framework = framework;
        this.rules = ScoringRules.of(framework);
        this.shortfalls = new Shortfalls(nation.seed());
        this.mistakes = new Mistakes(nation, framework);
        this.printed = rules.tree().nodes().stream()
                .filter(node -> node.level().compareTo(Level.PART) >= 0)
                .toList();
        for (Instrument instrument : framework.instruments()) {
            List<String> measured =
                    inputs(instrument.code()).map(TreeNode::code).toList();
            List<Double> factors = shortfalls.difficulties(framework.fiscalYear(), measured);
            for (int i = 0; i < measured.size(); i++) {
                difficulties.put(measured.get(i), factors.get(i));
            }
        }
    }

    /**
     * A row of a published table.
     *
     * @param verdict of an indicator or, at the total, the rating; empty elsewhere
     */
    record Row(String node, BigDecimal score, Score.Use use, String verdict) {

        boolean isInput() {
            return use == Score.Use.INPUT;
        }
    }

    /** A published table in printed order, with the mistake that was planted in it. */
    record Table(List<Row> rows, Optional<Mistake> mistake) {}

    Table of(FictitiousAgency agency) {
        Map<String, PrintedFigure> inputs = new HashMap<>();
        for (Instrument instrument : framework.instruments()) {
            draw(agency, instrument, inputs);
        }
        Derivation derivation = rules.derivation(Inputs.none().withPublished(inputs, null));
        List<Row> rows =
                printed.stream().map(node -> row(node, derivation, inputs)).toList();
        return mistakes.plant(agency, rows);
    }

    private void draw(FictitiousAgency agency, Instrument instrument, Map<String, PrintedFigure> inputs) {
        int year = framework.fiscalYear();
        double shortfall =
                shortfalls.instrument(agency, year, instrument.code(), instrument.kind() == Instrument.Kind.SURVEY);
        Chance chance = Chance.of(nation.seed(), "results/" + year + "/" + instrument.code(), agency.index());
        inputs(instrument.code()).forEach(node -> {
            double score = 100 - shortfall * difficulties.get(node.code()) * chance.factor(INDICATORS_DIFFER);
            BigDecimal figure = BigDecimal.valueOf(Math.clamp(score, 0, BEST)).setScale(2, RoundingMode.HALF_UP);
            inputs.put(node.code(), PrintedFigure.input(figure));
        });
    }

    private Row row(TreeNode node, Derivation derivation, Map<String, PrintedFigure> inputs) {
        PrintedFigure input = inputs.get(node.code());
        BigDecimal score = input != null
                ? input.score()
                : rules.policy().publish(derivation.score(node).orElseThrow());
        String verdict = switch (node.level()) {
            case TOTAL -> rules.ratings(derivation).getFirst();
            case INDICATOR ->
                Mistakes.verdict(score.compareTo(framework.thresholds().verdict()) >= 0);
            default -> "";
        };
        return new Row(node.code(), score, input == null ? Score.Use.COMPARE : Score.Use.INPUT, verdict);
    }

    private Stream<TreeNode> inputs(String instrument) {
        return rules.tree().find(instrument).orElseThrow().children().stream();
    }
}
