package org.sucharit.reporting.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sucharit.reporting.opendata.file.Changes;
import org.sucharit.reporting.opendata.file.PackedFile;

/** The versions and their files. Takes part in the caller's transaction, if there is one. */
@ApplicationScoped
@Transactional
public class OpenDataRepository {

    /** Bytes of a file, packed, that are in memory at once. */
    private static final int PART = 1 << 16;

    private static final String VERSION =
            "fiscal_year, version, made_at, sha256, agencies, added, corrected, renamed, removed";

    private final EntityManager entities;

    public OpenDataRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Lets nobody else make a version of a year until the transaction ends. */
    void lock(int fiscalYear) {
        list(Boolean.class, "select true from pg_advisory_xact_lock(hashtext('open-data'), ?1)", fiscalYear);
    }

    /**
     * What tells the announced results of a year, and the agencies' names and places, from any others; empty while places of
     * some are not known yet.
     */
    Optional<String> fingerprint(int fiscalYear) {
        Tuple row = list(Tuple.class, """
                        select count(*) filter (where p.agency is null) as unplaced, count(*) as announced,
                            coalesce(sum(hashtextextended(concat_ws(chr(31), f.agency, f.score_version, f.announcement,
                                p.name_th, p.name_en, p.type, p.province, p.province_th, p.province_en, p.district), 0)),
                                0)::text as sum
                        from agency_figure f left join agency_place p on p.agency = f.agency
                        where f.fiscal_year = ?1 and f.announcement is not null
                        """, fiscalYear).getFirst();
        return row.get("unplaced", Long.class) > 0
                ? Optional.empty()
                : Optional.of(row.get("announced") + " " + row.get("sum"));
    }

    /** What the newest version of a year was made from, or would have been had it said anything new. */
    Optional<String> madeFrom(int fiscalYear) {
        return list(String.class, "select fingerprint from open_data_sources where fiscal_year = ?1", fiscalYear)
                .stream()
                .findFirst();
    }

    void keepMadeFrom(int fiscalYear, String fingerprint) {
        update("""
                insert into open_data_sources (fiscal_year, fingerprint) values (?1, ?2)
                on conflict (fiscal_year) do update set fingerprint = excluded.fingerprint
                """, fiscalYear, fingerprint);
    }

    /** The newest version of every year, the newest year first. */
    List<DataVersion> newest() {
        return list(
                        Tuple.class,
                        "select distinct on (fiscal_year) " + VERSION
                                + " from open_data_version order by fiscal_year desc, version desc")
                .stream()
                .map(row -> version(row, files(row)))
                .toList();
    }

    Optional<DataVersion> newest(int fiscalYear) {
        return list(
                        Tuple.class,
                        "select " + VERSION
                                + " from open_data_version where fiscal_year = ?1 order by version desc limit 1",
                        fiscalYear)
                .stream()
                .map(row -> version(row, files(row)))
                .findFirst();
    }

    Optional<DataVersion> find(int fiscalYear, int version) {
        return list(
                        Tuple.class,
                        "select " + VERSION + " from open_data_version where fiscal_year = ?1 and version = ?2",
                        fiscalYear,
                        version)
                .stream()
                .map(row -> version(row, files(row)))
                .findFirst();
    }

    /** Versions before one, the newest first, without their files. */
    List<DataVersion> before(int fiscalYear, int version, int limit) {
        return list(
                        Tuple.class,
                        "select " + VERSION + " from open_data_version where fiscal_year = ?1 and version < ?2"
                                + " order by version desc limit ?3",
                        fiscalYear,
                        version,
                        limit)
                .stream()
                .map(row -> version(row, List.of()))
                .toList();
    }

    private static DataVersion version(Tuple row, List<DataVersion.File> files) {
        return new DataVersion(
                row.get("fiscal_year", Integer.class),
                row.get("version", Integer.class),
                row.get("made_at", Instant.class),
                row.get("sha256", String.class),
                row.get("agencies", Integer.class),
                new Changes(
                        row.get("added", Integer.class),
                        row.get("corrected", Integer.class),
                        row.get("renamed", Integer.class),
                        row.get("removed", Integer.class)),
                files);
    }

    private List<DataVersion.File> files(Tuple version) {
        return list(Tuple.class, """
                        select f.name, f.sha256, c.bytes, c.packed
                        from open_data_file f join open_data_content c on c.sha256 = f.sha256
                        where f.fiscal_year = ?1 and f.version = ?2 order by f.number
                        """, version.get("fiscal_year"), version.get("version")).stream()
                .map(row -> new DataVersion.File(
                        row.get("name", String.class),
                        row.get("sha256", String.class),
                        row.get("bytes", Long.class),
                        row.get("packed", Long.class)))
                .toList();
    }

    /** Adds a version with its files. */
    void add(DataVersion version, List<PackedFile> files) {
        update(
                "insert into open_data_version (" + VERSION + ") values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                version.fiscalYear(),
                version.version(),
                version.madeAt(),
                version.sha256(),
                version.agencies(),
                version.changes().added(),
                version.changes().corrected(),
                version.changes().renamed(),
                version.changes().removed());
        for (int i = 0; i < files.size(); i++) {
            keep(files.get(i));
            update(
                    "insert into open_data_file (fiscal_year, version, number, name, sha256) values (?1, ?2, ?3, ?4, ?5)",
                    version.fiscalYear(),
                    version.version(),
                    i,
                    files.get(i).name(),
                    files.get(i).sha256());
        }
    }

    /** Keeps what stands in a file, unless that is kept already. */
    private void keep(PackedFile file) {
        byte[] packed = file.packed();
        int kept = update(
                "insert into open_data_content (sha256, bytes, packed) values (?1, ?2, ?3) on conflict do nothing",
                file.sha256(),
                file.bytes(),
                (long) packed.length);
        for (int from = 0; kept > 0 && from < packed.length; from += PART) {
            update(
                    "insert into open_data_part (sha256, number, data) values (?1, ?2, ?3)",
                    file.sha256(),
                    from / PART,
                    Arrays.copyOfRange(packed, from, Math.min(from + PART, packed.length)));
        }
    }

    /**
     * A part of a packed file; empty after the last.
     *
     * @param number from 0
     */
    Optional<byte[]> part(String sha256, int number) {
        return list(byte[].class, "select data from open_data_part where sha256 = ?1 and number = ?2", sha256, number)
                .stream()
                .findFirst();
    }

    private <T> List<T> list(Class<T> type, String sql, Object... values) {
        List<?> rows = with(entities.createNativeQuery(sql, type), values).getResultList();
        return rows.stream().map(type::cast).toList();
    }

    private int update(String sql, Object... values) {
        return with(entities.createNativeQuery(sql), values).executeUpdate();
    }

    private static Query with(Query query, Object... values) {
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
