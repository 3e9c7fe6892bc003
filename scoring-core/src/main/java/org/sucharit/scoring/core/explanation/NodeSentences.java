package org.sucharit.scoring.core.explanation;

import static org.sucharit.scoring.core.explanation.Wording.figure;
import static org.sucharit.scoring.core.explanation.Wording.label;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.score.Score;
import org.sucharit.contracts.score.Score.NodeState;
import org.sucharit.scoring.core.derivation.Method;
import org.sucharit.scoring.core.explanation.NodeExplanation.Answers;
import org.sucharit.scoring.core.explanation.NodeExplanation.ChoiceCount;
import org.sucharit.scoring.core.explanation.NodeExplanation.Criterion;
import org.sucharit.scoring.core.explanation.NodeExplanation.Missing;
import org.sucharit.scoring.core.explanation.NodeExplanation.Operand;
import org.sucharit.scoring.core.explanation.NodeExplanation.Result;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.tree.TreeNode;

/**
 * Puts what is known of a node into words. A sentence says nothing that its {@link NodeExplanation} does not hold; so
 * what the public tier must not tell cannot slip in here.
 */
final class NodeSentences {

    /** The record names all; the sentence stays readable. */
    private static final int MISSING_NAMED = 5;

    private final Places places;
    private final int scale;

    NodeSentences(ScoringRules rules) {
        this.places = new Places(rules.tree(), rules.framework());
        this.scale = rules.policy().scale();
    }

    Label of(TreeNode node, NodeExplanation facts) {
        Label head = facts.result() == null ? withoutScore(node, facts) : withScore(node, facts);
        List<Label> clauses = Stream.of(
                        head, rounding(facts), beside(facts), coverage(facts), criterion(facts.criterion()))
                .filter(clause -> clause != null)
                .toList();
        return Wording.join(" ", clauses);
    }

    private Label withScore(TreeNode node, NodeExplanation facts) {
        Label place = places.place(node.code());
        Result result = facts.result();
        String figure = result.figure().toPlainString();
        Label source = source(node, facts);
        String th = place.th() + " ได้ " + figure + " คะแนน " + source.th();
        String en = place.en() + ": " + figure + ", " + source.en();
        if (result.figure().signum() == 0) {
            th += " คะแนนศูนย์นี้เป็นคะแนนที่ได้จริง มิใช่การไม่มีข้อมูล";
            en += " Zero is the score itself, not a lack of data.";
        }
        return label(th, en);
    }

    private Label source(TreeNode node, NodeExplanation facts) {
        Label operands = Wording.list(facts.operands(), operand -> operand(operand, isWeighted(facts)));
        int count = facts.operands().size();
        return switch (facts.method()) {
            case INPUT ->
                facts.use() == Score.Use.SHADOWED
                        ? label(
                                "ตามคะแนนที่ประกาศ แต่ไม่นำไปคำนวณต่อ เนื่องจากใช้คะแนนที่ประกาศในระดับที่สูงกว่าแทน",
                                "as published; not used further, since a published figure above it is used instead.")
                        : label(
                                "ตามคะแนนที่ประกาศ ซึ่งใช้เป็นคะแนนตั้งต้นของการคำนวณ",
                                "as published; the calculation starts from this figure.");
            case ANSWERS -> answers(facts.answers());
            case REVIEW -> label("ตามผลการตรวจประเมินของผู้ประเมิน", "as scored by the assessor.");
            case MEAN ->
                label(
                        "เป็นค่าเฉลี่ยของ %d รายการ ได้แก่ %s".formatted(count, operands.th()),
                        "the mean of %d: %s.".formatted(count, operands.en()));
            case WEIGHTED_MEAN ->
                label(
                        "เป็นค่าเฉลี่ยถ่วงน้ำหนักของ %d รายการ ได้แก่ %s".formatted(count, operands.th()),
                        "the weighted mean of %d: %s.".formatted(count, operands.en()));
            case SHARED_INDICATORS ->
                label(
                        "เป็นค่าเฉลี่ยถ่วงน้ำหนัก โดยใช้ตัวชี้วัดที่แบบวัดหลายแบบใช้ร่วมกันแทนแบบวัดที่ยังทราบคะแนนไม่ครบ ได้แก่ "
                                + operands.th(),
                        "a weighted mean in which shared indicators stand in for instruments that are less known: "
                                + operands.en() + ".");
            case NONE -> throw new IllegalStateException(node + " has a score from nowhere");
        };
    }

    private static boolean isWeighted(NodeExplanation facts) {
        return facts.method() != Method.MEAN;
    }

    private static Label operand(Operand operand, boolean weighted) {
        String score = operand.score().toPlainString();
        String fraction = operand.fraction();
        if (fraction != null && !Wording.isExactly(operand.score(), fraction)) {
            score = fraction + " ≈ " + score;
        }
        String share = weighted ? " × " + Wording.share(operand.weight()) : "";
        String text = operand.node() + " (" + score + share + ")";
        return label(text, text);
    }

    private Label answers(Answers answers) {
        if (answers == null) {
            return label("เป็นค่าเฉลี่ยของคำตอบที่มีคะแนน", "the mean of the answers that carry a score.");
        }
        List<ChoiceCount> taken = answers.distribution().stream()
                .filter(choice -> choice.count() > 0 && choice.score() != null)
                .toList();
        Label choices = Wording.list(
                taken,
                choice -> label(
                        "“%s” (%s คะแนน) %d คำตอบ"
                                .formatted(choice.label().th(), figure(choice.score(), 0), choice.count()),
                        "“%s” (%s) %d×".formatted(choice.label().en(), figure(choice.score(), 0), choice.count())));
        long scored = answers.n() - answers.unscored();
        return label(
                "เป็นค่าเฉลี่ยของคำตอบที่มีคะแนน %d คำตอบ จากผู้ตอบ %d คน ได้แก่ %s"
                        .formatted(scored, answers.n(), choices.th()),
                "the mean of %d answers that carry a score, of %d given: %s."
                        .formatted(scored, answers.n(), choices.en()));
    }

    private Label rounding(NodeExplanation facts) {
        Result result = facts.result();
        if (result == null) {
            return null;
        }
        Label mode = Wording.mode(result.mode());
        if (result.exact() == null) {
            boolean shownRounded = facts.operands().stream().anyMatch(operand -> !operand.rounded());
            return label(
                    (shownRounded
                                    ? "โดยคำนวณจากคะแนนก่อนปัดเศษ แล้วปัดเศษ%s เหลือทศนิยม %d ตำแหน่ง"
                                    : "ปัดเศษ%s เหลือทศนิยม %d ตำแหน่ง")
                            .formatted(mode.th(), result.scale()),
                    (shownRounded
                                    ? "Calculated from unrounded scores, then rounded %s to %d decimals."
                                    : "Rounded %s to %d decimals.")
                            .formatted(mode.en(), result.scale()));
        }
        if (!result.changed()) {
            return null;
        }
        String fraction = result.fraction() == null ? "" : " (" + result.fraction() + ")";
        String figure = result.figure().toPlainString();
        return label(
                "คะแนนก่อนปัดเศษคือ %s%s ปัดเศษ%s เหลือทศนิยม %d ตำแหน่ง เป็น %s"
                        .formatted(result.exact(), fraction, mode.th(), result.scale(), figure),
                "%s%s → %s by %s to %d decimals."
                        .formatted(result.exact(), fraction, figure, mode.en(), result.scale()));
    }

    /** What was published beside the derived score. */
    private Label beside(NodeExplanation facts) {
        if (facts.published() == null || facts.use() != Score.Use.COMPARE) {
            return null;
        }
        String published = figure(facts.published(), scale);
        if (facts.result() == null) {
            return label(
                    "คะแนนที่ประกาศคือ %s ซึ่งใช้เปรียบเทียบเท่านั้น".formatted(published),
                    "Published: %s, only to compare.".formatted(published));
        }
        BigDecimal difference = facts.published().subtract(facts.result().figure());
        return difference.signum() == 0
                ? label("ตรงกับคะแนนที่ประกาศ", "The published figure is the same.")
                : label(
                        "คะแนนที่ประกาศคือ %s ซึ่ง%sที่คำนวณได้ %s"
                                .formatted(
                                        published,
                                        difference.signum() > 0 ? "สูงกว่า" : "ต่ำกว่า",
                                        figure(difference.abs(), scale)),
                        "Published: %s, which is %s %s."
                                .formatted(
                                        published,
                                        figure(difference.abs(), scale),
                                        difference.signum() > 0 ? "higher" : "lower"));
    }

    private Label coverage(NodeExplanation facts) {
        if (facts.result() == null || facts.missing().isEmpty()) {
            return null;
        }
        String percent = facts.coverage().movePointRight(2).toPlainString();
        Label named = Wording.list(facts.missing().stream().limit(MISSING_NAMED).toList(), NodeSentences::missing);
        int more = facts.missing().size() - MISSING_NAMED;
        return label(
                "มีข้อมูลจริงร้อยละ %s โดยยังขาด %s".formatted(percent, named.th())
                        + (more > 0 ? " และอีก %d รายการ".formatted(more) : ""),
                "%s%% rests on data; missing: %s".formatted(percent, named.en())
                        + (more > 0 ? " and %d more.".formatted(more) : "."));
    }

    private static Label missing(Missing missing) {
        String node = missing.node();
        return switch (missing.state()) {
            case UNREVIEWED -> label(node + " (ยังไม่ได้ตรวจประเมิน)", node + " (not reviewed)");
            case NO_ANSWER -> label(node + " (ไม่มีคำตอบ)", node + " (no answer)");
            case SCORED, NOT_APPLICABLE ->
                label(node + " (ใช้คะแนนตัวชี้วัดที่ประกาศแทน)", node + " (its indicator is used as published)");
        };
    }

    private Label criterion(Criterion criterion) {
        if (criterion == null) {
            return null;
        }
        String from = figure(criterion.from(), scale);
        String margin = figure(criterion.margin().abs(), scale);
        return switch (criterion.margin().signum()) {
            case 1 ->
                label(
                        "ผ่านเกณฑ์ %s โดยสูงกว่าเกณฑ์ %s คะแนน".formatted(from, margin),
                        "Meets the criterion of %s by %s.".formatted(from, margin));
            case 0 -> label("ผ่านเกณฑ์ %s พอดี".formatted(from), "Meets the criterion of %s exactly.".formatted(from));
            default ->
                label(
                        "ไม่ผ่านเกณฑ์ %s โดยต่ำกว่าเกณฑ์ %s คะแนน".formatted(from, margin),
                        "Misses the criterion of %s by %s.".formatted(from, margin));
        };
    }

    private Label withoutScore(TreeNode node, NodeExplanation facts) {
        Label place = places.place(node.code());
        Label why = why(node, facts);
        return label(place.th() + " " + why.th(), place.en() + ": " + why.en());
    }

    private static Label why(TreeNode node, NodeExplanation facts) {
        if (facts.state() == NodeState.NOT_APPLICABLE) {
            return label("ไม่ใช้กับหน่วยงานนี้ จึงไม่นำมาคำนวณ", "does not apply to this agency and does not count.");
        }
        if (facts.state() == NodeState.UNREVIEWED) {
            return node.isLeaf()
                    ? label("ยังไม่มีคะแนน เนื่องจากยังไม่มีผลการตรวจประเมิน", "no score, not reviewed yet.")
                    : label(
                            "ยังไม่มีคะแนน เนื่องจากยังไม่มีผลการตรวจประเมินของข้อใด",
                            "no score, nothing under it is reviewed yet.");
        }
        if (!node.isLeaf()) {
            return label("ยังไม่มีคะแนน เนื่องจากยังไม่มีข้อมูลที่นำมาคำนวณได้", "no score, nothing under it enters.");
        }
        Answers answers = facts.answers();
        return answers == null || answers.n() == 0
                ? label("ยังไม่มีคะแนน เนื่องจากไม่มีคำตอบที่มีคะแนน", "no score, no answer carries one.")
                : label(
                        "ยังไม่มีคะแนน เนื่องจากผู้ตอบทั้ง %d คนเลือกคำตอบที่ไม่มีคะแนน".formatted(answers.n()),
                        "no score, all %d answers are choices that carry none.".formatted(answers.n()));
    }
}
