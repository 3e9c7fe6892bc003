package org.sucharit.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.sucharit.kit.events.DatabaseException;

/** Pictures of documents by the hash of their PNG files. They are kept for good: old versions show them, too. */
@ApplicationScoped
public class PictureRepository {

    private final DataSource dataSource;

    public PictureRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public Optional<byte[]> find(String hash) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("select data from picture where hash = ?")) {
            statement.setString(1, hash);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** Keeps a picture, in the caller's transaction where there is one. */
    public void keep(String hash, byte[] png) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "insert into picture (hash, data) values (?, ?) on conflict do nothing")) {
            statement.setString(1, hash);
            statement.setBytes(2, png);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }
}
