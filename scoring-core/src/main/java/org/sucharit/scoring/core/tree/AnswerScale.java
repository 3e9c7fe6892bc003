package org.sucharit.scoring.core.tree;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.scoring.core.arithmetic.Rational;

/** The choices of a question or item and what each scores; some carry no score and do not count. */
public final class AnswerScale {

    private final Map<String, Optional<Rational>> scores = new HashMap<>();

    AnswerScale(Framework.Scale scale) {
        for (Framework.Choice choice : scale.choices()) {
            scores.put(choice.code(), Optional.ofNullable(choice.score()).map(Rational::of));
        }
    }

    public boolean knows(String choice) {
        return scores.containsKey(choice);
    }

    /** Some choice that carries a score, always the same; empty where none does. */
    public Optional<String> anyScored() {
        return scores.keySet().stream()
                .filter(choice -> scores.get(choice).isPresent())
                .min(Comparator.naturalOrder());
    }

    /** Whether an answer can score exactly this. */
    public boolean canScore(Rational score) {
        return scores.containsValue(Optional.of(score));
    }

    /** The highest score of an answer; 0 where no answer carries one. */
    Rational highest() {
        return scores.values().stream().flatMap(Optional::stream).reduce(Rational.ZERO, Rational::max);
    }

    /** The lowest score of an answer; 0 where no answer carries one. */
    Rational lowest() {
        return scores.values().stream()
                .flatMap(Optional::stream)
                .reduce(Rational::min)
                .orElse(Rational.ZERO);
    }

    /** What an answer can score; empty where no choice carries a score. */
    public NavigableSet<Rational> scores() {
        NavigableSet<Rational> distinct = new TreeSet<>();
        scores.values().forEach(score -> score.ifPresent(distinct::add));
        return distinct;
    }

    /**
     * The mean over the answers that carry a score; empty where none does.
     *
     * @param counts choice to number of answers; every choice is {@linkplain #knows known}
     */
    public Optional<Rational> mean(Map<String, Integer> counts) {
        Rational sum = Rational.ZERO;
        long answers = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            Rational score = scores.get(entry.getKey()).orElse(null);
            if (score != null && entry.getValue() > 0) {
                sum = sum.add(score.multiply(Rational.of(entry.getValue())));
                answers += entry.getValue();
            }
        }
        return answers == 0 ? Optional.empty() : Optional.of(sum.divide(Rational.of(answers)));
    }
}
