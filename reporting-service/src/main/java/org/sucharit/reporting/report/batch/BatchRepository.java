package org.sucharit.reporting.report.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.sucharit.contracts.report.Report;
import org.sucharit.kit.events.DatabaseException;
import org.sucharit.kit.json.Wire;
import org.sucharit.reporting.report.Format;
import org.sucharit.reporting.report.batch.Batch.Claim;
import org.sucharit.reporting.report.batch.Batch.Item;
import org.sucharit.reporting.report.batch.Batch.Made;
import org.sucharit.reporting.report.batch.Batch.Progress;
import org.sucharit.reporting.report.batch.Batch.Result;
import org.sucharit.reporting.writing.Writing;

/** Batches and their documents. Each method is one statement, in the caller's transaction where there is one. */
@ApplicationScoped
class BatchRepository {

    private static final String BATCH =
            "b.id, b.fiscal_year, b.kind, b.province, b.format, b.language, b.digits, b.created_by, b.created_at";

    private final DataSource dataSource;

    BatchRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The newest version of a document. */
    record Newest(String subject, long version) {}

    /** The newest versions of all documents of a kind, by subject. */
    List<Newest> newest(int fiscalYear, Report.Kind kind, int limit) {
        return query("""
                select distinct on (subject) subject, version from report where fiscal_year = ? and kind = ?
                order by subject, version desc limit ?
                """, row -> new Newest(row.getString(1), row.getLong(2)), fiscalYear, kind.code(), limit);
    }

    /** Until the transaction ends nobody else makes batches in this caller's name. */
    void lock(String caller) {
        query("select 1 from pg_advisory_xact_lock(hashtext('batch'), hashtext(?))", row -> row.getInt(1), caller);
    }

    /** How many of a caller's batches are in work. */
    int open(String caller) {
        return query("""
                select count(*) from batch b where created_by = ?
                    and exists (select 1 from batch_item where batch = b.id and state = 'waiting')
                """, row -> row.getInt(1), caller).getFirst();
    }

    void keep(Batch batch) {
        update(
                "insert into batch values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                batch.id(),
                batch.fiscalYear(),
                batch.kind().code(),
                batch.province(),
                batch.format().code(),
                batch.language().tag(),
                batch.digits() == null ? null : Wire.code(batch.digits()),
                batch.createdBy(),
                java.sql.Timestamp.from(batch.createdAt()));
    }

    void keep(UUID batch, List<Item> items) {
        String sql = """
                insert into batch_item (batch, number, subject, version, name)
                select ?, * from unnest(?::integer[], ?::text[], ?::bigint[], ?::text[])
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, batch);
            array(connection, statement, 2, "integer", items, Item::number);
            array(connection, statement, 3, "text", items, Item::subject);
            array(connection, statement, 4, "bigint", items, Item::version);
            array(connection, statement, 5, "text", items, Item::name);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private static void array(
            Connection connection,
            PreparedStatement statement,
            int index,
            String type,
            List<Item> items,
            Function<Item, Object> part)
            throws SQLException {
        statement.setArray(
                index, connection.createArrayOf(type, items.stream().map(part).toArray()));
    }

    Optional<Batch> find(UUID id) {
        return query("select " + BATCH + " from batch b where id = ?", BatchRepository::batch, id).stream()
                .findFirst();
    }

    Progress progress(UUID batch) {
        return query("""
                select count(*), count(*) filter (where state = 'done'), count(*) filter (where state = 'failed'),
                    coalesce(sum(bytes) filter (where state = 'done'), 0)
                from batch_item where batch = ?
                """, row -> new Progress(row.getInt(1), row.getInt(2), row.getInt(3), row.getLong(4)), batch)
                .getFirst();
    }

    /** What became of its documents, in the order of the archive. */
    List<Result> results(UUID batch) {
        return results(batch, "state in ('done', 'failed')", Integer.MAX_VALUE);
    }

    /** Its first documents that could not be rendered. */
    List<Result> failed(UUID batch, int limit) {
        return results(batch, "state = 'failed'", limit);
    }

    private List<Result> results(UUID batch, String condition, int limit) {
        return query(
                "select number, subject, version, name, bytes, crc, sha256, problem from batch_item where batch = ? and "
                        + condition + " order by number limit ?",
                row -> new Result(
                        new Item(row.getInt(1), row.getString(2), row.getLong(3), row.getString(4)),
                        row.getString(7) == null ? null : new Made(row.getInt(5), row.getLong(6), row.getString(7)),
                        row.getString(8)),
                batch,
                limit);
    }

    /**
     * Leases the next documents of the oldest batches; nobody else gets them until the lease is over. None counts as tried
     * before its rendering {@linkplain #begin begins}: what ends a process is one of them, not all.
     */
    List<Claim> claim(int most, int mostTries, Duration lease) {
        return query(
                """
                with next as (
                    select i.batch, i.number from batch_item i join batch b on b.id = i.batch
                    where i.state = 'waiting' and i.leased_until < clock_timestamp() and i.tries < ?
                    order by b.created_at, i.batch, i.number limit ? for update of i skip locked)
                update batch_item i set leased_until = clock_timestamp() + ? * interval '1 millisecond'
                from next join batch b on b.id = next.batch
                where i.batch = next.batch and i.number = next.number
                returning\s""" + BATCH + ", i.number, i.subject, i.version, i.name, i.tries",
                row -> new Claim(
                        batch(row),
                        new Item(row.getInt(10), row.getString(11), row.getLong(12), row.getString(13)),
                        row.getInt(14)),
                mostTries,
                most,
                lease.toMillis());
    }

    /**
     * Notes that rendering begins, with a lease that begins anew.
     *
     * @return the lease; empty where somebody else has begun since, or the batch is gone
     */
    Optional<Claim> begin(Claim claim, Duration lease) {
        int begun =
                update("""
                update batch_item set tries = tries + 1, leased_until = clock_timestamp() + ? * interval '1 millisecond'
                where batch = ? and number = ? and tries = ? and state = 'waiting'
                """, lease.toMillis(), claim.batch().id(), claim.item().number(), claim.tries());
        return begun == 1 ? Optional.of(new Claim(claim.batch(), claim.item(), claim.tries() + 1)) : Optional.empty();
    }

    /** Notes what was made; nothing where the lease went to somebody else, or the batch is gone. */
    void done(Claim claim, Made made) {
        update(
                """
                update batch_item set state = 'done', bytes = ?, crc = ?, sha256 = ?, problem = null
                where batch = ? and number = ? and tries = ? and state = 'waiting'
                """,
                made.bytes(),
                made.crc(),
                made.sha256(),
                claim.batch().id(),
                claim.item().number(),
                claim.tries());
    }

    /** Gives a lease back, to be taken again after a pause. */
    void release(Claim claim, Duration pause) {
        update("""
                update batch_item set leased_until = clock_timestamp() + ? * interval '1 millisecond'
                where batch = ? and number = ? and tries = ? and state = 'waiting'
                """, pause.toMillis(), claim.batch().id(), claim.item().number(), claim.tries());
    }

    /** Gives documents up that were tried too often. */
    int giveUp(int mostTries, String problem) {
        return update("""
                update batch_item set state = 'failed', problem = ?
                where state = 'waiting' and tries >= ? and leased_until < clock_timestamp()
                """, problem, mostTries);
    }

    /** All files of a batch are made anew; those that are still there and the same are found again quickly. */
    void reset(UUID batch) {
        update("""
                update batch_item set state = 'waiting', tries = 0, leased_until = '-infinity'
                where batch = ? and state = 'done'
                """, batch);
    }

    boolean delete(UUID batch) {
        return update("delete from batch where id = ?", batch) == 1;
    }

    /** Deletes old batches, some at a time. */
    int forget(Duration age) {
        return update("""
                delete from batch where id = any (array(
                    select id from batch where created_at < clock_timestamp() - ? * interval '1 millisecond'
                    limit 10 for update skip locked))
                """, age.toMillis());
    }

    private static Batch batch(ResultSet row) throws SQLException {
        return new Batch(
                row.getObject(1, UUID.class),
                row.getInt(2),
                Wire.parse(Report.Kind.class, row.getString(3)).orElseThrow(),
                row.getString(4),
                Wire.parse(Format.class, row.getString(5)).orElseThrow(),
                Wire.parse(Writing.Language.class, row.getString(6)).orElseThrow(),
                row.getString(7) == null
                        ? null
                        : Wire.parse(Writing.Digits.class, row.getString(7)).orElseThrow(),
                row.getString(8),
                row.getTimestamp(9).toInstant());
    }

    @FunctionalInterface
    private interface Row<R> {
        R of(ResultSet row) throws SQLException;
    }

    private <R> List<R> query(String sql, Row<R> reader, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepare(connection, sql, parameters);
                ResultSet row = statement.executeQuery()) {
            List<R> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(reader.of(row));
            }
            return rows;
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private int update(String sql, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepare(connection, sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
