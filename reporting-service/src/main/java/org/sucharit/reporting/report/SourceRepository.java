package org.sucharit.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.report.Report;
import org.sucharit.kit.events.DatabaseException;
import org.sucharit.kit.events.SnapshotCodec;
import org.sucharit.kit.json.Json;
import org.sucharit.reporting.report.Sources.Source;

/** What versions were written from. All methods take part in the caller's transaction. */
@ApplicationScoped
public class SourceRepository {

    private final DataSource dataSource;
    private final SnapshotCodec codec;

    public SourceRepository(DataSource dataSource, SnapshotCodec codec) {
        this.dataSource = dataSource;
        this.codec = codec;
    }

    /**
     * Keeps these snapshots, and that a version is written from them.
     *
     * @return whether all are still the newest; otherwise nothing is kept, and what has moved on meanwhile has made the
     *     document stale again
     */
    boolean keep(ReportKey report, long version, Sources from) {
        List<Source> sources =
                from.list().stream().filter(source -> !source.isOwn()).toList();
        String sql = """
                with found as (
                    select topic, key, version, data, position
                    from unnest(?, ?, ?) with ordinality as one (topic, key, version, position)
                    join snapshot using (topic, key, version)),
                wanted as (select * from found where (select count(*) from found) = ?),
                kept as (
                    insert into source select topic, key, version, data from wanted on conflict do nothing)
                insert into report_source
                    (topic, key, source_version, position, fiscal_year, subject, kind, version)
                select topic, key, version, position, ?, ?, ?, ? from wanted
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, array(connection, "text", sources, Source::topic));
            statement.setArray(2, array(connection, "text", sources, Source::key));
            statement.setArray(3, array(connection, "bigint", sources, Source::version));
            statement.setInt(4, sources.size());
            statement.setInt(5, report.fiscalYear());
            statement.setString(6, report.subject());
            statement.setString(7, report.kind().code());
            statement.setLong(8, version);
            if (statement.executeUpdate() != sources.size()) {
                return false;
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
        from.own().forEach(own -> keep(report, version, own));
        return true;
    }

    /** Keeps what only this service has; a document rests on one such at most. */
    private void keep(ReportKey report, long version, Sources.Entry own) {
        String sql = """
                with given as (select ?::text as topic, ?::text as key, ?::bigint as version, ?::bytea as data),
                kept as (insert into source select * from given on conflict do nothing)
                insert into report_source
                    (topic, key, source_version, position, fiscal_year, subject, kind, version)
                select topic, key, version, 0, ?, ?, ?, ? from given
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, own.topic().name());
            statement.setString(2, own.snapshot().key());
            statement.setLong(3, own.snapshot().version());
            statement.setBytes(4, Json.bytes(own.snapshot()));
            statement.setInt(5, report.fiscalYear());
            statement.setString(6, report.subject());
            statement.setString(7, report.kind().code());
            statement.setLong(8, version);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private static Array array(Connection connection, String type, List<Source> sources, Function<Source, Object> part)
            throws SQLException {
        return connection.createArrayOf(type, sources.stream().map(part).toArray());
    }

    /**
     * The newest sources, but for the mean of the province: what it comes to later makes no version by itself. A version
     * keeps the one that it was written with, until its agency moves to another province; one that has none yet gets it,
     * unless it is published.
     */
    Sources settled(ReportEntity version, Sources newest) {
        Optional<FrozenMean> kept = read(of(version.key(), version.content().version()).stream()
                        .filter(source -> source.topic().equals(FrozenMean.TOPIC.name()))
                        .toList())
                .find(FrozenMean.TOPIC);
        boolean isSettled =
                kept.map(frozen -> isOfProvince(frozen, newest)).orElse(version.state() == Report.State.PUBLISHED);
        return isSettled ? newest.withMean(kept.orElse(null)) : newest;
    }

    private static boolean isOfProvince(FrozenMean frozen, Sources newest) {
        return newest.find(Topics.AGENCY)
                .filter(agency -> agency.province().code().equals(frozen.mean().province()))
                .isPresent();
    }

    /** What a version was written from, in the order in which it was given. */
    List<Source> of(ReportKey report, long version) {
        String sql = """
                select topic, key, source_version from report_source
                where fiscal_year = ? and subject = ? and kind = ? and version = ? order by position
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, report.fiscalYear());
            statement.setString(2, report.subject());
            statement.setString(3, report.kind().code());
            statement.setLong(4, version);
            List<Source> sources = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    sources.add(new Source(row.getString(1), row.getString(2), row.getLong(3)));
                }
            }
            return sources;
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** The snapshots themselves, as they were when the version was written. */
    Sources read(List<Source> sources) {
        Sources read = new Sources();
        String sql = "select data from source where topic = ? and key = ? and version = ?";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Source source : sources) {
                statement.setString(1, source.topic());
                statement.setString(2, source.key());
                statement.setLong(3, source.version());
                try (ResultSet row = statement.executeQuery()) {
                    if (row.next()) {
                        byte[] data = row.getBytes(1);
                        Sources.topic(source.topic()).ifPresent(topic -> read.with(topic, codec.read(topic, data)));
                    }
                }
            }
            return read;
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }
}
