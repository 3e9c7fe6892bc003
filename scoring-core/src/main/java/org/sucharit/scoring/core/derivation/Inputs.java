package org.sucharit.scoring.core.derivation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sucharit.contracts.assessment.Assessment.ItemReview;
import org.sucharit.contracts.tally.Tally;

/**
 * Everything that one agency's score sheet is derived from, besides the framework.
 *
 * @param tallies at most one per survey; a withdrawn one counts for nothing
 * @param reviews at most one per item; an item without one is unreviewed
 * @param published figures and verdicts by node code
 * @param publishedRating rating code as published; null where none was; one that the framework does not know is
 *     reported as a difference
 * @param notApplicable nodes that do not apply to this agency, with everything below them
 */
public record Inputs(
        List<Tally> tallies,
        List<ItemReview> reviews,
        Map<String, PrintedFigure> published,
        String publishedRating,
        Set<String> notApplicable) {

    public Inputs {
        tallies = List.copyOf(tallies);
        reviews = List.copyOf(reviews);
        published = Map.copyOf(published);
        notApplicable = Set.copyOf(notApplicable);
    }

    /** Nothing known yet. */
    public static Inputs none() {
        return new Inputs(List.of(), List.of(), Map.of(), null, Set.of());
    }

    public Inputs withTallies(List<Tally> released) {
        return new Inputs(released, reviews, published, publishedRating, notApplicable);
    }

    public Inputs withReviews(List<ItemReview> given) {
        return new Inputs(tallies, given, published, publishedRating, notApplicable);
    }

    public Inputs withPublished(Map<String, PrintedFigure> figures, String rating) {
        return new Inputs(tallies, reviews, figures, rating, notApplicable);
    }

    public Inputs withNotApplicable(Set<String> nodes) {
        return new Inputs(tallies, reviews, published, publishedRating, nodes);
    }
}
