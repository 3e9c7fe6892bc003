package org.sucharit.assessment.framework;

import static org.sucharit.assessment.framework.FrameworkRules.each;
import static org.sucharit.assessment.framework.FrameworkRules.notEmpty;
import static org.sucharit.assessment.framework.FrameworkRules.unique;

import java.math.BigDecimal;
import java.util.List;
import org.sucharit.assessment.framework.FrameworkMistake.Code;
import org.sucharit.contracts.framework.Framework.Band;
import org.sucharit.contracts.framework.Framework.Target;

/** The rules of the rating table: read from the top, every total has a band and every band has totals. */
final class BandRules {

    private BandRules() {}

    static void check(List<Band> bands, Target target, Mistakes mistakes) {
        if (!notEmpty(bands, "/bands", "a band", mistakes)) {
            return;
        }
        unique(bands, "/bands", "/rating", Band::rating, mistakes);
        each(bands, "/bands", (band, path) -> belowTarget(band, target, path, mistakes));
        for (int i = 1; i < bands.size(); i++) {
            order(bands, i, mistakes);
        }
        floor(bands.getLast(), "/bands/" + (bands.size() - 1), mistakes);
    }

    private static void belowTarget(Band band, Target target, String path, Mistakes mistakes) {
        boolean known = band.from() != null && target != null && target.score() != null;
        if (known && band.meetsTarget() && band.from().compareTo(target.score()) < 0) {
            mistakes.add(
                    path + "/meetsTarget",
                    Code.BAND_BELOW_TARGET,
                    "Write false here, or let the band begin at the target of "
                            + target.score().toPlainString() + ".");
        }
    }

    private static void order(List<Band> bands, int index, Mistakes mistakes) {
        Band band = bands.get(index);
        Band above = bands.get(index - 1);
        if (band == null || above == null || band.from() == null || above.from() == null) {
            return;
        }
        String path = "/bands/" + index;
        if (band.from().compareTo(above.from()) > 0) {
            mistakes.add(path + "/from", Code.BAND_ORDER, "Move this band up: bands are listed from the highest down.");
            return;
        }
        for (Band earlier : bands.subList(0, index)) {
            if (earlier != null && takesAll(earlier, band)) {
                mistakes.add(
                        path,
                        Code.BAND_UNREACHABLE,
                        "Change or remove this band: every result in it is already rated \"" + earlier.rating()
                                + "\".");
                return;
            }
        }
    }

    /** Both conditions are lower bounds, so it is enough to look at the lowest result that the later band holds. */
    private static boolean takesAll(Band earlier, Band later) {
        if (earlier.from() == null) {
            return false;
        }
        BigDecimal lowestInstrument = orZero(later.everyInstrumentFrom());
        // No total lies below all of its instruments.
        BigDecimal lowestTotal = later.from().max(lowestInstrument);
        return lowestTotal.compareTo(earlier.from()) >= 0
                && lowestInstrument.compareTo(orZero(earlier.everyInstrumentFrom())) >= 0;
    }

    private static BigDecimal orZero(BigDecimal score) {
        return score == null ? BigDecimal.ZERO : score;
    }

    private static void floor(Band lowest, String path, Mistakes mistakes) {
        if (lowest == null || lowest.from() == null) {
            return;
        }
        if (lowest.from().signum() != 0) {
            mistakes.add(
                    path + "/from",
                    Code.BAND_GAP,
                    "Let the lowest band begin at 0; totals below "
                            + lowest.from().toPlainString() + " have no rating.");
        }
        if (lowest.everyInstrumentFrom() != null) {
            mistakes.add(
                    path + "/everyInstrumentFrom",
                    Code.BAND_GAP,
                    "Remove this condition from the lowest band, or results that miss it have no rating.");
        }
    }
}
