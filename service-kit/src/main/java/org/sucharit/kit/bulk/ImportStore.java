package org.sucharit.kit.bulk;

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
import javax.sql.DataSource;
import org.sucharit.kit.events.DatabaseException;
import org.sucharit.kit.json.Wire;
import org.sucharit.kit.problem.Violation;

/** The tables of imports. Each method is one statement, in the caller's transaction where there is one. */
@ApplicationScoped
class ImportStore {

    private static final String COLUMNS = "id, kind, target, caller, partial, dry_run, state, content_hash, rows,"
            + " committed_rows, bytes, violations, summary, same_as, started_at, heartbeat_at, finished_at";

    private final DataSource dataSource;

    ImportStore(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** How a reception ended. */
    record End(
            ImportState state,
            byte[] hash,
            long rows,
            long committedRows,
            long bytes,
            long violations,
            String summary,
            UUID sameAs) {}

    /** Begins an import; false where its key is used up. */
    boolean open(UUID id, BulkUpload upload, BulkKind kind, String caller) {
        return update(
                        """
                insert into import
                    (id, kind, target, caller, idempotency_key, partial, dry_run, counts_once, state)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'receiving')
                on conflict (caller, target, idempotency_key)
                    where not dry_run and state in ('receiving', 'committed', 'repeated', 'undone')
                    do nothing
                """,
                        id,
                        kind.name(),
                        upload.target(),
                        caller,
                        upload.dryRun() ? null : upload.idempotencyKey(),
                        upload.partial(),
                        upload.dryRun(),
                        kind.countsOnce())
                == 1;
    }

    /** The import that has used up a key. */
    Optional<StoredImport> byKey(String caller, String target, String key) {
        return one(
                " where caller = ? and target = ? and idempotency_key = ? and not dry_run"
                        + " and state in ('receiving', 'committed', 'repeated', 'undone')",
                caller,
                target,
                key);
    }

    Optional<StoredImport> byId(UUID id) {
        return one(" where id = ?", id);
    }

    /** Takes its lock until the transaction ends. */
    Optional<StoredImport> locked(UUID id) {
        return one(" where id = ? for update", id);
    }

    /** The committed import of a content, where it counts once; nobody else looks for it until the transaction ends. */
    Optional<StoredImport> committed(String target, byte[] hash) {
        update(
                "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                target + java.util.HexFormat.of().formatHex(hash));
        return one(" where target = ? and content_hash = ? and state = 'committed' and counts_once", target, hash);
    }

    /** Notes progress; false where the import has been given up meanwhile. */
    boolean progress(UUID id, long rows, long bytes, long violations) {
        return update("""
                update import set rows = ?, bytes = ?, violations = ?, heartbeat_at = clock_timestamp()
                where id = ? and state = 'receiving'
                """, rows, bytes, violations, id) == 1;
    }

    /** Ends a reception; false where the import has been given up meanwhile. */
    boolean finish(UUID id, End end) {
        return update(
                        """
                update import set state = ?, content_hash = ?, rows = ?, committed_rows = ?, bytes = ?,
                    violations = ?, summary = ?, same_as = ?, heartbeat_at = clock_timestamp(),
                    finished_at = clock_timestamp()
                where id = ? and state = 'receiving'
                """,
                        Wire.code(end.state()),
                        end.hash(),
                        end.rows(),
                        end.committedRows(),
                        end.bytes(),
                        end.violations(),
                        end.summary(),
                        end.sameAs(),
                        id)
                == 1;
    }

    /** Marks imports as interrupted that have noted nothing for so long; at most a hundred. */
    int interrupt(Duration silence) {
        return update("""
                update import set state = 'interrupted', finished_at = clock_timestamp()
                where id = any (array(
                    select id from import
                    where state = 'receiving' and heartbeat_at < clock_timestamp() - ? * interval '1 millisecond'
                    limit 100 for update skip locked))
                """, silence.toMillis());
    }

    void undone(UUID id) {
        update("update import set state = 'undone', discarded = false where id = ?", id);
    }

    /** Newest first. */
    List<StoredImport> list(String caller, ImportState state, UUID after, int limit) {
        return many(
                """
                where (?::text is null or caller = ?) and (?::text is null or state = ?)
                    and (?::uuid is null
                        or (started_at, id) < (select a.started_at, a.id from import a where a.id = ?))
                order by started_at desc, id desc limit ?
                """,
                caller,
                caller,
                state == null ? null : Wire.code(state),
                state == null ? null : Wire.code(state),
                after,
                after,
                limit);
    }

    /** Keeps violations, numbered on from those kept before. */
    void keep(UUID id, int from, List<Violation> violations) {
        if (violations.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                insert into import_violation (import_id, number, line, column_name, code, message)
                select ?, ? + n, line, column_name, code, message
                from unnest(?::integer[], ?::text[], ?::text[], ?::text[])
                    with ordinality v(line, column_name, code, message, n)
                """)) {
            statement.setObject(1, id);
            statement.setInt(2, from);
            statement.setArray(3, array(connection, "integer", violations, Violation::line));
            statement.setArray(4, array(connection, "text", violations, Violation::column));
            statement.setArray(5, array(connection, "text", violations, Violation::code));
            statement.setArray(6, array(connection, "text", violations, Violation::message));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private static java.sql.Array array(
            Connection connection,
            String type,
            List<Violation> violations,
            java.util.function.Function<Violation, Object> field)
            throws SQLException {
        return connection.createArrayOf(type, violations.stream().map(field).toArray());
    }

    /** A violation and its number in the import. */
    record Numbered(int number, Violation violation) {}

    /** In the order they were found. */
    List<Numbered> violations(UUID id, int after, int limit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepare(
                        connection,
                        "select number, line, column_name, code, message from import_violation"
                                + " where import_id = ? and number > ? order by number limit ?",
                        id,
                        after,
                        limit);
                ResultSet row = statement.executeQuery()) {
            List<Numbered> violations = new ArrayList<>();
            while (row.next()) {
                violations.add(new Numbered(
                        row.getInt(1),
                        Violation.at(row.getInt(2), row.getString(3), row.getString(4), row.getString(5))));
            }
            return violations;
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private Optional<StoredImport> one(String where, Object... parameters) {
        return many(where, parameters).stream().findFirst();
    }

    private List<StoredImport> many(String where, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        prepare(connection, "select " + COLUMNS + " from import " + where, parameters);
                ResultSet row = statement.executeQuery()) {
            List<StoredImport> imports = new ArrayList<>();
            while (row.next()) {
                imports.add(stored(row));
            }
            return imports;
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private static StoredImport stored(ResultSet row) throws SQLException {
        return new StoredImport(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("target"),
                row.getString("caller"),
                row.getBoolean("partial"),
                row.getBoolean("dry_run"),
                Wire.parse(ImportState.class, row.getString("state")).orElseThrow(),
                row.getBytes("content_hash"),
                row.getLong("rows"),
                row.getLong("committed_rows"),
                row.getLong("bytes"),
                row.getLong("violations"),
                row.getString("summary"),
                row.getObject("same_as", UUID.class),
                row.getTimestamp("started_at").toInstant(),
                row.getTimestamp("heartbeat_at").toInstant(),
                row.getTimestamp("finished_at") == null
                        ? null
                        : row.getTimestamp("finished_at").toInstant());
    }

    private int update(String sql, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepare(connection, sql, parameters)) {
            return statement.execute() ? 0 : statement.getUpdateCount();
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
