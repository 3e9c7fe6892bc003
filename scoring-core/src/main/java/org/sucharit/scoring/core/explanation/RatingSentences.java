package org.sucharit.scoring.core.explanation;

import static org.sucharit.scoring.core.explanation.Wording.figure;
import static org.sucharit.scoring.core.explanation.Wording.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sucharit.contracts.Label;
import org.sucharit.scoring.core.explanation.RatingExplanation.BandExplanation;
import org.sucharit.scoring.core.explanation.RatingExplanation.Condition;
import org.sucharit.scoring.core.explanation.RatingExplanation.Outcome;
import org.sucharit.scoring.core.explanation.RatingExplanation.Standing;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.tree.ScoreTree;

/** Puts into words which band holds, and why those above it do not. */
final class RatingSentences {

    private final Places places;
    private final int scale;

    RatingSentences(ScoringRules rules) {
        this.places = new Places(rules.tree(), rules.framework());
        this.scale = rules.policy().scale();
    }

    Label of(String rating, List<String> possible, String published, List<BandExplanation> bands) {
        List<Label> clauses = new ArrayList<>();
        clauses.add(rating == null ? open(possible, bands) : decided(bands));
        bands.stream()
                .filter(band -> band.standing() == Standing.MISSED)
                .toList()
                .reversed()
                .forEach(band -> clauses.add(missed(band)));
        if (published != null) {
            clauses.add(published(published, rating));
        }
        return Wording.join(" ", clauses);
    }

    private Label decided(List<BandExplanation> bands) {
        BandExplanation holding = bands.stream()
                .filter(band -> band.standing() == Standing.HOLDS)
                .findFirst()
                .orElseThrow();
        Label met = Wording.join(
                "; ", holding.conditions().stream().map(this::condition).toList());
        return label(
                "ผลการประเมินอยู่ในระดับ “%s” เนื่องจาก %s"
                        .formatted(holding.label().th(), met.th()),
                "Rated “%s”: %s.".formatted(holding.label().en(), met.en()));
    }

    private Label condition(Condition condition) {
        Label name = name(condition.node());
        String from = figure(condition.from(), scale);
        if (condition.outcome() == Outcome.OPEN) {
            return label(
                    "%s ซึ่งยังทราบไม่ครบ ไม่อาจทำให้ระดับเปลี่ยนไป".formatted(name.th()),
                    "%s is not fully known, and can change nothing".formatted(name.en()));
        }
        String actual = condition.actual().toPlainString();
        String margin = figure(condition.margin(), scale);
        return label(
                "%s ได้ %s คะแนน ไม่ต่ำกว่า %s (+%s)".formatted(name.th(), actual, from, margin),
                "%s %s is at least %s (+%s)".formatted(name.en(), actual, from, margin));
    }

    private Label missed(BandExplanation band) {
        List<Condition> missed = band.conditions().stream()
                .filter(condition -> condition.outcome() == Outcome.MISSED)
                .toList();
        if (missed.isEmpty()) {
            return label(
                    "ไม่อาจถึงระดับ “%s” ไม่ว่าคะแนนที่ยังไม่ทราบจะเป็นเท่าใด"
                            .formatted(band.label().th()),
                    "“%s” is out of reach whatever the open scores become."
                            .formatted(band.label().en()));
        }
        Label reasons = Wording.list(missed, condition -> {
            Label name = name(condition.node());
            String lacking = figure(condition.margin().negate(), scale);
            String from = figure(condition.from(), scale);
            return label(
                    "%s ได้ %s คะแนน ต่ำกว่า %s อยู่ %s"
                            .formatted(name.th(), condition.actual().toPlainString(), from, lacking),
                    "%s %s is %s below %s"
                            .formatted(name.en(), condition.actual().toPlainString(), lacking, from));
        });
        return label(
                "ไม่ถึงระดับ “%s” เนื่องจาก %s".formatted(band.label().th(), reasons.th()),
                "Not “%s”: %s.".formatted(band.label().en(), reasons.en()));
    }

    private Label open(List<String> possible, List<BandExplanation> bands) {
        Label ratings = Wording.list(possible, code -> {
            Label name = places.rating(code);
            return label("“" + name.th() + "”", "“" + name.en() + "”");
        });
        List<String> nodes = bands.stream()
                .flatMap(band -> band.conditions().stream())
                .filter(condition -> condition.outcome() == Outcome.OPEN)
                .map(Condition::node)
                .distinct()
                .toList();
        Label unknown = Wording.list(nodes, RatingSentences::name);
        return label(
                "ระดับผลการประเมินยังไม่อาจสรุปได้ อาจเป็น %s เนื่องจากยังทราบคะแนนไม่ครบ ได้แก่ %s"
                        .formatted(ratings.th(), unknown.th()),
                "The rating is open, it may be %s; not fully known: %s.".formatted(ratings.en(), unknown.en()));
    }

    private Label published(String published, String rating) {
        Label name = places.rating(published);
        if (rating == null) {
            return label("ระดับที่ประกาศคือ “%s”".formatted(name.th()), "Published: “%s”.".formatted(name.en()));
        }
        return Objects.equals(published, rating)
                ? label("ตรงกับระดับที่ประกาศ", "The published rating is the same.")
                : label(
                        "แต่ระดับที่ประกาศคือ “%s”".formatted(name.th()),
                        "The published rating is “%s”.".formatted(name.en()));
    }

    private static Label name(String node) {
        return node.equals(ScoreTree.TOTAL) ? label("คะแนนเฉลี่ยรวม", "the total") : label(node, node);
    }
}
