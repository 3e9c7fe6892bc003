package org.sucharit.scoring.core.testsupport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.sucharit.contracts.framework.Framework.Level;
import org.sucharit.contracts.plan.Plan.GuidanceKind;
import org.sucharit.contracts.score.Score;
import org.sucharit.contracts.score.Score.Verdict;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.derivation.PrintedFigure;
import org.sucharit.scoring.core.sheet.ScoreSheet;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.tree.TreeNode;

/**
 * The full table of a random agency, printed without a mistake: every level half-up from exact scores, every verdict,
 * guidance from some threshold on, headings with their numbers. Mistakes can then be planted.
 */
public final class PrintedCase {

    private static final String[] THAI_DIGITS = {"๐", "๑", "๒", "๓", "๔", "๕", "๖", "๗", "๘", "๙"};

    private final RandomCase given;
    private final Random random;
    private final ScoringRules rules;
    private final String rating;
    private final Map<String, PrintedFigure> figures = new HashMap<>();
    private final List<TreeNode> planted = new ArrayList<>();
    /** Where guidance or a leaf is wrong already: a second mistake might hide the first. */
    private final Set<TreeNode> touched = new HashSet<>();

    private PrintedCase(RandomCase given, Inputs inputs) {
        this.given = given;
        this.random = given.random();
        this.rules = ScoringRules.of(given.framework());
        ScoreSheet sheet = rules.derive(inputs);
        this.rating = sheet.rating().derived().getFirst();
        BigDecimal threshold = BigDecimal.valueOf(85 + random.nextInt(16));
        for (Score.Node node : sheet.nodes()) {
            figures.put(node.node(), printed(node, threshold));
        }
    }

    /** Every figure follows from the answers and reviews. */
    public static PrintedCase of(long seed) {
        RandomCase given = RandomCase.perhapsMixed(seed, Frameworks.EXACT, 0);
        return new PrintedCase(given, given.inputs());
    }

    /** Every figure above the questions and items follows from their figures as printed, to two decimals. */
    public static PrintedCase ofPrintedQuestions(long seed) {
        RandomCase given = RandomCase.perhapsMixed(seed, Frameworks.EXACT, 0);
        return new PrintedCase(given, ScoringRules.of(given.framework()).withoutAnswers(given.inputs()));
    }

    private PrintedFigure printed(Score.Node node, BigDecimal threshold) {
        PrintedFigure figure = PrintedFigure.compare(node.derived()).withVerdict(node.verdict());
        if (node.level() == Level.LEAF) {
            boolean raise = node.derived().compareTo(threshold) < 0;
            return figure.withGuidance(raise ? GuidanceKind.RAISE : GuidanceKind.MAINTAIN);
        }
        return hasHeading(node.level()) ? figure.withName(heading(number(node.node()))) : figure;
    }

    private static boolean hasHeading(Level level) {
        return level == Level.INDICATOR || level == Level.PART || level == Level.SUB_INDICATOR;
    }

    private static String number(String code) {
        return code.startsWith("E") ? code.substring(code.indexOf('.') + 1) : code;
    }

    /** A heading as documents print it: "ตัวชี้วัดที่ ๖ ชื่อ". */
    public static String heading(String number) {
        StringBuilder thai = new StringBuilder();
        number.chars().forEach(c -> thai.append(c == '.' ? "." : THAI_DIGITS[c - '0']));
        return (number.contains(".") ? "ตัวชี้วัดย่อยที่ " : "ตัวชี้วัดที่ ") + thai + "  " + Frameworks.NAME.th();
    }

    public ScoringRules rules() {
        return rules;
    }

    /** The table alone. */
    public Inputs table() {
        return Inputs.none().withPublished(figures, rating);
    }

    /** The table beside the answers and reviews that it was printed from. */
    public Inputs besideWhatWasMeasured() {
        return given.inputs().withPublished(figures, rating);
    }

    public List<TreeNode> planted() {
        return planted;
    }

    /** Plants one mistake that the rest of the table contradicts. */
    public void plant() {
        int before = planted.size();
        while (planted.size() == before) {
            List<TreeNode> nodes = rules.tree().nodes();
            TreeNode node = nodes.get(random.nextInt(nodes.size()));
            if (!planted.contains(node)) {
                plant(node, figures.get(node.code()));
            }
        }
    }

    private void plant(TreeNode node, PrintedFigure printed) {
        switch (random.nextInt(4)) {
            case 0 -> plantScore(node, printed);
            case 1 -> {
                if (printed.verdict() != null) {
                    boolean meets = printed.verdict() == Verdict.MEETS;
                    put(node, printed.withVerdict(meets ? Verdict.DOES_NOT_MEET : Verdict.MEETS));
                }
            }
            case 2 -> plantGuidance(node, printed);
            default -> {
                if (printed.name() != null) {
                    put(node, printed.withName(heading("77")));
                }
            }
        }
    }

    private void plantScore(TreeNode node, PrintedFigure printed) {
        if (node.isLeaf() && !touched.add(instrumentOf(node))) {
            return;
        }
        BigDecimal away = BigDecimal.valueOf(node.isItem() ? 50 : 5 + random.nextInt(20));
        BigDecimal score = printed.score();
        put(
                node,
                printed.withScore(
                        score.compareTo(BigDecimal.valueOf(50)) >= 0 ? score.subtract(away) : score.add(away)));
    }

    private void plantGuidance(TreeNode node, PrintedFigure printed) {
        if (!node.isLeaf()) {
            return;
        }
        List<PrintedFigure> others = rules.tree().nodes().stream()
                .filter(other -> other.isLeaf() && other != node && instrumentOf(other) == instrumentOf(node))
                .map(other -> figures.get(other.code()))
                .toList();
        boolean missesCriterion = printed.score().compareTo(BigDecimal.valueOf(85)) < 0;
        long maintainedBelow = others.stream()
                .filter(other -> other.guidance() == GuidanceKind.MAINTAIN
                        && other.score().compareTo(printed.score()) <= 0)
                .count();
        if (others.size() >= 5 && random.nextBoolean() && touched.add(instrumentOf(node))) {
            put(node, printed.withGuidance(null));
        } else if (missesCriterion && touched.add(instrumentOf(node))) {
            put(node, printed.withGuidance(GuidanceKind.MAINTAIN));
        } else if (printed.guidance() == GuidanceKind.MAINTAIN
                && maintainedBelow >= 2
                && touched.add(instrumentOf(node))) {
            put(node, printed.withGuidance(GuidanceKind.RAISE));
        }
    }

    private void put(TreeNode node, PrintedFigure wrong) {
        figures.put(node.code(), wrong);
        planted.add(node);
    }

    private static TreeNode instrumentOf(TreeNode leaf) {
        TreeNode node = leaf;
        while (node.level() != Level.INSTRUMENT) {
            node = node.parent().orElseThrow();
        }
        return node;
    }
}
