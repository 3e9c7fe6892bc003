package org.sucharit.kit.bulk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.sucharit.kit.events.DatabaseException;
import org.sucharit.kit.identity.Role;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;

/** A kind of import with the least there can be: names and scores on a topic. */
@ApplicationScoped
public class Notes implements BulkKind {

    private static final int BATCH = 1_000;

    private final DataSource dataSource;

    public Notes(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public String name() {
        return "notes";
    }

    @Override
    public String role() {
        return Role.AGENCY_OFFICER;
    }

    @Override
    public int discard(UUID importId, int limit) {
        return update(
                "delete from note_staged where ctid = any (array(select ctid from note_staged where import_id = ?"
                        + " limit ?))",
                importId,
                limit);
    }

    @Override
    public void undo(UUID importId, String target) {
        if (target.equals("notes/archived")) {
            throw new ProblemException(ProblemType.CONFLICT, "This topic is archived.");
        }
        update("delete from note where import_id = ?", importId);
    }

    Staging staging(UUID importId, String topic) {
        return new NoteStaging(importId, topic);
    }

    long count(String topic) {
        return count("select count(*) from note where topic = ?", topic);
    }

    long staged(UUID importId) {
        return count("select count(*) from note_staged where import_id = ?", importId);
    }

    long count(String sql, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    int update(String sql, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private final class NoteStaging implements Staging {

        private final UUID importId;
        private final String topic;
        private final List<BulkRow> buffer = new ArrayList<>();

        NoteStaging(UUID importId, String topic) {
            this.importId = importId;
            this.topic = topic;
        }

        @Override
        public BulkColumns columns() {
            return new BulkColumns(List.of("name", "score"), List.of("remark"));
        }

        @Override
        public void row(BulkRow row, BulkViolations violations) {
            if (!row.cell(1).matches("\\d{1,3}")) {
                violations.add(row.line(), "score", "no-score", "A score is a number of at most three digits.");
                return;
            }
            buffer.add(row);
            if (buffer.size() == BATCH) {
                write();
            }
        }

        @Override
        public void flush(BulkViolations violations) {
            write();
        }

        private void write() {
            QuarkusTransaction.requiringNew().run(() -> {
                try (Connection connection = dataSource.getConnection();
                        PreparedStatement statement = connection.prepareStatement(
                                "insert into note_staged select ?, unnest(?), unnest(?), unnest(?)")) {
                    statement.setObject(1, importId);
                    statement.setArray(2, connection.createArrayOf("integer", column(BulkRow::line)));
                    statement.setArray(3, connection.createArrayOf("text", column(row -> row.cell(0))));
                    statement.setArray(
                            4, connection.createArrayOf("integer", column(row -> Integer.valueOf(row.cell(1)))));
                    statement.executeUpdate();
                } catch (SQLException e) {
                    throw new DatabaseException(e);
                }
            });
            buffer.clear();
        }

        private Object[] column(java.util.function.Function<BulkRow, Object> cell) {
            return buffer.stream().map(cell).toArray();
        }

        @Override
        public Object commit() {
            if (topic.equals("locked")) {
                throw new ProblemException(ProblemType.CONFLICT, "This topic is locked.");
            }
            int notes = update(
                    "insert into note select import_id, ?, name, score from note_staged where import_id = ?",
                    topic,
                    importId);
            return Map.of("notes", notes);
        }
    }
}
