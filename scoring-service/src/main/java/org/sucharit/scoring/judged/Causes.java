package org.sucharit.scoring.judged;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sucharit.contracts.assessment.Assessment.ItemReview;
import org.sucharit.contracts.tally.Tally;
import org.sucharit.kit.json.Wire;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.derivation.PrintedFigure;
import org.sucharit.scoring.judged.Cause.Kind;

/** What differs between what two scores were judged by. */
final class Causes {

    private final List<Cause> causes = new ArrayList<>();

    private Causes() {}

    /** Why a score was derived; never empty. */
    static List<Cause> of(Judgement before, Judgement after) {
        Causes causes = new Causes();
        if (before == null) {
            return List.of(new Cause(Kind.FIRST, null, null, null));
        }
        causes.compare(before, after);
        return causes.causes.isEmpty() ? List.of(new Cause(Kind.RULES, null, null, null)) : List.copyOf(causes.causes);
    }

    private void compare(Judgement before, Judgement after) {
        if (before.score().frameworkRevision() != after.score().frameworkRevision()
                || before.sources().framework() != after.sources().framework()) {
            causes.add(new Cause(
                    Kind.FRAMEWORK,
                    null,
                    Integer.toString(before.score().frameworkRevision()),
                    Integer.toString(after.score().frameworkRevision())));
        }
        differ(
                Kind.PHASE,
                null,
                Wire.code(before.score().phase()),
                Wire.code(after.score().phase()));
        Inputs old = before.inputs();
        Inputs now = after.inputs();
        changes(byInstrument(old), byInstrument(now), (survey, from, to) -> sealed(survey));
        changes(byItem(old), byItem(now), (item, from, to) -> differ(Kind.REVIEW, item, text(from), text(to)));
        changes(
                old.published(),
                now.published(),
                (node, from, to) -> differ(Kind.PUBLISHED, node, text(from), text(to)));
        differ(Kind.PUBLISHED, "total", old.publishedRating(), now.publishedRating());
        Set<String> applicability = new TreeSet<>(old.notApplicable());
        applicability.addAll(now.notApplicable());
        for (String node : applicability) {
            differ(
                    Kind.NOT_APPLICABLE,
                    node,
                    Boolean.toString(old.notApplicable().contains(node)),
                    Boolean.toString(now.notApplicable().contains(node)));
        }
    }

    @FunctionalInterface
    private interface Change<T> {
        void tell(String place, T from, T to);
    }

    private static <T> void changes(Map<String, T> before, Map<String, T> after, Change<T> change) {
        Set<String> places = new TreeSet<>(before.keySet());
        places.addAll(after.keySet());
        for (String place : places) {
            if (!Objects.equals(before.get(place), after.get(place))) {
                change.tell(place, before.get(place), after.get(place));
            }
        }
    }

    /** What respondents answered is told to nobody. */
    private void sealed(String survey) {
        causes.add(new Cause(Kind.TALLY, survey, null, null));
    }

    private void differ(Kind kind, String place, String from, String to) {
        if (!Objects.equals(from, to)) {
            causes.add(new Cause(kind, place, from, to));
        }
    }

    private static Map<String, Tally> byInstrument(Inputs inputs) {
        return inputs.tallies().stream().collect(Collectors.toMap(Tally::instrument, Function.identity()));
    }

    private static Map<String, ItemReview> byItem(Inputs inputs) {
        return inputs.reviews().stream()
                .collect(Collectors.toMap(ItemReview::item, Function.identity(), (a, b) -> b, TreeMap::new));
    }

    private static String text(ItemReview review) {
        return review == null ? null : join(review.score(), Wire.code(review.state()));
    }

    private static String text(PrintedFigure figure) {
        return figure == null
                ? null
                : join(
                        figure.score(),
                        Wire.code(figure.use()),
                        figure.verdict() == null ? null : Wire.code(figure.verdict()),
                        figure.guidance() == null ? null : Wire.code(figure.guidance()),
                        figure.name(),
                        figure.respondents() == null ? null : "n = " + figure.respondents());
    }

    private static String join(BigDecimal score, String... words) {
        List<String> parts = new ArrayList<>();
        parts.add(score == null ? null : score.toPlainString());
        parts.addAll(Arrays.asList(words));
        return parts.stream().filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
