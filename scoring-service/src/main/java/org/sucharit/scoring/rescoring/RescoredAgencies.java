package org.sucharit.scoring.rescoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.sucharit.scoring.core.trend.Comparability;
import org.sucharit.scoring.rescoring.RescoredAgency.Side;

/** What national runs have found, agency by agency. All methods take part in the caller's transaction. */
@ApplicationScoped
public class RescoredAgencies {

    /** Decimals of the mean change. */
    private static final int SCALE = 4;

    /** Ratings that are possible, best first; no code has a comma. */
    private static final String SEPARATOR = ",";

    private static final String SHARES_A_RATING =
            "string_to_array(rating_before, ',') && string_to_array(rating_after, ',')";

    private static final String CHANGED = "trouble is null and not (" + SHARES_A_RATING + ")";

    private static final String OPEN = "trouble is null and rating_before <> rating_after and " + SHARES_A_RATING;

    private final DataSource dataSource;

    public RescoredAgencies(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** So many agencies went from one rating, or several possible ones, to another. */
    public record Move(List<String> before, List<String> after, long agencies) {}

    /**
     * What a run has found so far.
     *
     * @param changed how many would be rated otherwise for certain
     * @param open of how many the inputs do not settle it: other ratings are possible, but one of them is before and after
     * @param troubled how many could not be rescored
     * @param meanChange of the total, over those that have one before and after; null without any
     * @param moves most frequent first
     */
    public record Summary(long changed, long open, long troubled, BigDecimal meanChange, List<Move> moves) {}

    void add(UUID run, List<RescoredAgency> rescored) {
        execute("""
                insert into rescored_agency (rescoring, agency, total_before, rating_before, total_after, rating_after,
                    equal, partly, nothing, trouble) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, insert -> {
            for (RescoredAgency agency : rescored) {
                Comparability.Shares shares = agency.comparability();
                insert.setObject(1, run);
                insert.setString(2, agency.agency());
                insert.setBigDecimal(3, agency.before().total());
                insert.setString(4, String.join(SEPARATOR, agency.before().rating()));
                insert.setBigDecimal(5, agency.after().total());
                insert.setString(6, String.join(SEPARATOR, agency.after().rating()));
                insert.setBigDecimal(7, shares == null ? null : shares.equal());
                insert.setBigDecimal(8, shares == null ? null : shares.partly());
                insert.setBigDecimal(9, shares == null ? null : shares.nothing());
                insert.setString(10, agency.trouble());
                insert.addBatch();
            }
            return insert.executeBatch();
        });
    }

    /** By agency, after one of them, at most {@code limit}. */
    List<RescoredAgency> list(UUID run, boolean changedOnly, String after, int limit) {
        String sql = """
                select agency, total_before, rating_before, total_after, rating_after, equal, partly, nothing, trouble
                from rescored_agency where rescoring = ? and agency > ?
                """ + (changedOnly ? " and " + CHANGED : "") + " order by agency limit ?";
        return execute(sql, select -> {
            select.setObject(1, run);
            select.setString(2, after);
            select.setInt(3, limit);
            return rows(select, RescoredAgencies::agency);
        });
    }

    Summary summary(UUID run) {
        List<Move> moves = execute("""
                select rating_before, rating_after, count(*) from rescored_agency
                where rescoring = ? and trouble is null
                group by rating_before, rating_after order by count(*) desc, rating_before, rating_after
                """, select -> {
            select.setObject(1, run);
            return rows(select, row -> new Move(ratings(row.getString(1)), ratings(row.getString(2)), row.getLong(3)));
        });
        return execute("""
                select count(*) filter (where %s), count(*) filter (where %s),
                    count(*) filter (where trouble is not null), avg(total_after - total_before)
                from rescored_agency where rescoring = ?
                """.formatted(CHANGED, OPEN), select -> {
            select.setObject(1, run);
            return rows(
                            select,
                            row -> new Summary(
                                    row.getLong(1), row.getLong(2), row.getLong(3), mean(row.getBigDecimal(4)), moves))
                    .getFirst();
        });
    }

    private static BigDecimal mean(BigDecimal change) {
        return change == null ? null : change.setScale(SCALE, RoundingMode.HALF_UP);
    }

    private static RescoredAgency agency(ResultSet row) throws SQLException {
        String agency = row.getString(1);
        Side before = new Side(row.getBigDecimal(2), ratings(row.getString(3)));
        String trouble = row.getString(9);
        if (trouble != null) {
            return RescoredAgency.troubled(agency, before, trouble);
        }
        BigDecimal equal = row.getBigDecimal(6);
        return RescoredAgency.of(
                agency,
                before,
                new Side(row.getBigDecimal(4), ratings(row.getString(5))),
                equal == null ? null : new Comparability.Shares(equal, row.getBigDecimal(7), row.getBigDecimal(8)));
    }

    private static List<String> ratings(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(SEPARATOR, -1));
    }

    private static <R> List<R> rows(PreparedStatement select, Row<R> row) throws SQLException {
        List<R> rows = new ArrayList<>();
        try (ResultSet results = select.executeQuery()) {
            while (results.next()) {
                rows.add(row.of(results));
            }
        }
        return rows;
    }

    private <R> R execute(String sql, Work<R> work) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @FunctionalInterface
    private interface Work<R> {
        R with(PreparedStatement statement) throws SQLException;
    }

    @FunctionalInterface
    private interface Row<R> {
        R of(ResultSet row) throws SQLException;
    }
}
