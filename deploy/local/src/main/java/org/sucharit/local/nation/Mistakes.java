package org.sucharit.local.nation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Band;
import org.sucharit.local.nation.Results.Row;
import org.sucharit.local.nation.Results.Table;

/** Plants one contradiction in about three published tables of a hundred; never in a figure that is used as input. */
final class Mistakes {

    private static final double SHARE = 0.03;
    /** Less might be rounding. */
    private static final BigDecimal NOTICEABLE = new BigDecimal("0.05");

    private static final List<Mistake.Kind> KINDS = List.of(Mistake.Kind.values());
    private static final String MEETS = "meets";
    private static final String DOES_NOT_MEET = "does-not-meet";

    private final Nation nation;
    private final Framework framework;

    Mistakes(Nation nation, Framework framework) {
        this.nation = nation;
        this.framework = framework;
    }

    static String verdict(boolean meets) {
        return meets ? MEETS : DOES_NOT_MEET;
    }

    /** The table with or without a mistake. */
    Table plant(FictitiousAgency agency, List<Row> right) {
        Chance chance = Chance.of(nation.seed(), "mistake/" + framework.fiscalYear(), agency.index());
        if (chance.unit() >= SHARE) {
            return new Table(right, Optional.empty());
        }
        Mistake.Kind kind = KINDS.get(chance.below(KINDS.size()));
        return switch (kind) {
            case DIGITS, LINE -> figure(kind, right, chance);
            case VERDICT -> verdict(right, chance);
            case RATING -> rating(right, chance);
        };
    }

    private Table figure(Mistake.Kind kind, List<Row> right, Chance chance) {
        List<Integer> compared = new ArrayList<>();
        for (int i = 0; i < right.size(); i++) {
            if (!right.get(i).isInput()) {
                compared.add(i);
            }
        }
        int at = compared.get(chance.below(compared.size()));
        Row row = right.get(at);
        BigDecimal wrong = kind == Mistake.Kind.DIGITS
                ? swapped(row.score())
                : right.get(at == 0 ? 1 : at - 1).score();
        if (wrong.subtract(row.score()).abs().compareTo(NOTICEABLE) < 0) {
            return verdict(right, chance);
        }
        return table(right, at, new Row(row.node(), wrong, row.use(), row.verdict()), kind, row.score(), wrong);
    }

    /** The decimals, or where they are equal the digits before the point. */
    private static BigDecimal swapped(BigDecimal score) {
        int units = score.movePointRight(2).intValueExact();
        int decimals = units % 100;
        int turned = decimals % 10 * 10 + decimals / 10;
        if (turned != decimals) {
            return BigDecimal.valueOf(units - decimals + turned, 2);
        }
        int whole = units / 100;
        int turnedWhole = whole % 10 * 10 + whole / 10;
        return whole == 100 ? score : BigDecimal.valueOf(turnedWhole * 100L + decimals, 2);
    }

    private Table verdict(List<Row> right, Chance chance) {
        List<Integer> judged = new ArrayList<>();
        for (int i = 1; i < right.size(); i++) {
            if (!right.get(i).verdict().isEmpty()) {
                judged.add(i);
            }
        }
        int at = judged.get(chance.below(judged.size()));
        Row row = right.get(at);
        String wrong = verdict(row.verdict().equals(DOES_NOT_MEET));
        return table(
                right,
                at,
                new Row(row.node(), row.score(), row.use(), wrong),
                Mistake.Kind.VERDICT,
                row.verdict(),
                wrong);
    }

    private Table rating(List<Row> right, Chance chance) {
        List<String> ratings = framework.bands().stream().map(Band::rating).toList();
        Row total = right.getFirst();
        int band = ratings.indexOf(total.verdict());
        boolean better = band == ratings.size() - 1 || (band > 0 && chance.below(2) == 0);
        String wrong = ratings.get(band + (better ? -1 : 1));
        return table(
                right,
                0,
                new Row(total.node(), total.score(), total.use(), wrong),
                Mistake.Kind.RATING,
                total.verdict(),
                wrong);
    }

    private static Table table(List<Row> right, int at, Row row, Mistake.Kind kind, Object expected, Object printed) {
        List<Row> rows = new ArrayList<>(right);
        rows.set(at, row);
        return new Table(
                List.copyOf(rows), Optional.of(new Mistake(kind, row.node(), expected.toString(), printed.toString())));
    }
}
