package org.sucharit.scoring.rescoring;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sucharit.scoring.core.trend.Comparability;

/**
 * One agency in a national run.
 *
 * @param before the score in force
 * @param after what it would be
 * @param change of the total; null where either is not known
 * @param changed whether another rating would follow for certain: no rating is possible before and after; false where it
 *     could not be rescored
 * @param comparability what the total after rests on; null where it could not be rescored
 * @param trouble why it could not be rescored; null where it was
 */
public record RescoredAgency(
        String agency,
        Side before,
        Side after,
        BigDecimal change,
        boolean changed,
        Comparability.Shares comparability,
        String trouble) {

    /**
     * A total and its rating.
     *
     * @param total 0–100, rounded; null where nothing is known
     * @param rating the one that follows, or every one that is possible, best first; empty where it could not be rescored
     */
    @Schema(name = "RescoringSide")
    public record Side(BigDecimal total, List<String> rating) {}

    static RescoredAgency of(String agency, Side before, Side after, Comparability.Shares comparability) {
        boolean known = before.total() != null && after.total() != null;
        return new RescoredAgency(
                agency,
                before,
                after,
                known ? after.total().subtract(before.total()) : null,
                Collections.disjoint(before.rating(), after.rating()),
                comparability,
                null);
    }

    static RescoredAgency troubled(String agency, Side before, String trouble) {
        return new RescoredAgency(agency, before, new Side(null, List.of()), null, false, null, trouble);
    }
}
