package org.sucharit.scoring.core.path;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sucharit.contracts.framework.Framework.Band;
import org.sucharit.scoring.core.derivation.Derivation;
import org.sucharit.scoring.core.rating.RatingRules;

/**
 * A rating or a better one: the bands from the best down to the rating's. A band of the same rating counts only where
 * no worse one stands above it.
 */
record Goal(String rating, List<Band> bands) {

    static Goal of(String rating, List<Band> bands) {
        Set<String> good = new HashSet<>();
        int end = 0;
        while (end < bands.size()
                && (!good.contains(rating) || good.contains(bands.get(end).rating()))) {
            good.add(bands.get(end++).rating());
        }
        return new Goal(rating, bands.subList(0, end));
    }

    /** Whether the derivation leaves no worse rating possible. */
    boolean isCertain(Derivation derivation, RatingRules ratings) {
        for (String possible : ratings.ratings(derivation)) {
            if (bands.stream().noneMatch(band -> band.rating().equals(possible))) {
                return false;
            }
        }
        return true;
    }
}
