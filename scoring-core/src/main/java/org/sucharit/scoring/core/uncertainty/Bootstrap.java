package org.sucharit.scoring.core.uncertainty;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;

/**
 * What the total and the rating would be in samples as the surveys might have drawn them.
 *
 * @param method how samples were drawn
 * @param replicates how many; 0 where there is no answer
 * @param total the 2.5 % and 97.5 % percentiles, rounded as the framework publishes; null where there is no answer
 * @param ratings every rating of the framework, from best to worst; empty where there is no answer. Probabilities sum
 *     to 1
 * @param unavailable why {@code total} or {@code ratings} are missing; else null
 */
public record Bootstrap(Resampling method, int replicates, Range total, List<Chance> ratings, Unavailable unavailable) {

    public Bootstrap {
        ratings = List.copyOf(ratings);
    }

    /** How samples are drawn. */
    public enum Resampling {
        /**
         * From a distribution fitted to means and covariances, multivariate t about the means, cut off at the ends of the
         * scale. Single respondents' answers are not drawn: they are not known here.
         */
        @JsonProperty("parametric-t")
        PARAMETRIC_T
    }

    /**
     * How often a rating came out.
     *
     * @param probability 0–1, four decimals
     */
    public record Chance(String rating, BigDecimal probability) {}
}
