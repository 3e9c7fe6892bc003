package org.sucharit.scoring.core.receipt;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sucharit.contracts.assessment.Assessment.ItemReview;
import org.sucharit.contracts.assessment.Assessment.ReviewState;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.plan.Plan.GuidanceKind;
import org.sucharit.contracts.score.Score;
import org.sucharit.contracts.tally.Tally;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.derivation.PrintedFigure;
import org.sucharit.scoring.core.sheet.ScoreSheet;

/**
 * What a public receipt states: the rules, the public inputs, what was announced, and commitments to what is sealed.
 *
 * @param reviews by the item's code
 * @param published figures as they were entered, by node
 * @param notApplicable nodes that do not apply to the agency
 * @param nodes every node of the framework's tree
 * @param commitments by node: of a survey to how many took part, of its questions to how often each choice was taken
 */
record Statement(
        String format,
        Head head,
        Framework framework,
        Map<String, Review> reviews,
        Map<String, Published> published,
        List<String> notApplicable,
        Rating rating,
        Map<String, AnnouncedNode> nodes,
        Map<String, String> commitments) {

    static final String FORMAT = "sucharit-receipt/1";

    /** An assessor's judgement of one item; the score is null while there is none. */
    record Review(ReviewState state, BigDecimal score) {}

    /** What was published at one node, as it was entered; what was not is null. */
    record Published(
            BigDecimal score,
            Score.Use use,
            Score.Verdict verdict,
            GuidanceKind guidance,
            String name,
            Integer respondents) {}

    /** The rating announced, or those still possible; and what was published, null where nothing was. */
    record Rating(List<String> derived, String published) {

        Rating {
            Objects.requireNonNull(derived, "derived");
        }
    }

    Statement {
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(reviews, "reviews");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(notApplicable, "notApplicable");
        Objects.requireNonNull(rating, "rating");
        Objects.requireNonNull(nodes, "nodes");
        Objects.requireNonNull(commitments, "commitments");
    }

    static Statement of(
            Head head,
            Framework framework,
            Inputs inputs,
            ScoreSheet sheet,
            Map<String, AnnouncedNode> nodes,
            Map<String, String> commitments) {
        return new Statement(
                FORMAT,
                head,
                framework,
                inputs.reviews().stream()
                        .collect(Collectors.toMap(
                                ItemReview::item, review -> new Review(review.state(), review.score()))),
                published(inputs),
                inputs.notApplicable().stream().sorted().toList(),
                new Rating(sheet.rating().derived(), inputs.publishedRating()),
                nodes,
                commitments);
    }

    /** The inputs that are public, with these in place of the sealed ones. */
    Inputs inputs(List<Tally> tallies) {
        Map<String, PrintedFigure> figures = new TreeMap<>();
        published.forEach((node, figure) -> figures.put(
                node,
                new PrintedFigure(
                        figure.score(),
                        figure.use(),
                        figure.verdict(),
                        figure.guidance(),
                        figure.name(),
                        figure.respondents())));
        List<ItemReview> items = reviews.entrySet().stream()
                .map(review -> new ItemReview(
                        review.getKey(),
                        review.getValue().state(),
                        review.getValue().score()))
                .toList();
        return new Inputs(tallies, items, figures, rating.published(), Set.copyOf(notApplicable));
    }

    private static Map<String, Published> published(Inputs inputs) {
        Map<String, Published> figures = new TreeMap<>();
        inputs.published()
                .forEach((node, figure) -> figures.put(
                        node,
                        new Published(
                                figure.score(),
                                figure.use(),
                                figure.verdict(),
                                figure.guidance(),
                                figure.name(),
                                figure.respondents())));
        return figures;
    }
}
