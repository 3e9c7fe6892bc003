package org.sucharit.scoring.published;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/** Published results of files: staged, taken over, taken back; always all agencies of a file at once. */
@ApplicationScoped
class PublishedStore {

    /** A figure that is not there, and one that says nothing, are the same. */
    private static final String CHANGED = """
            (s.score, s.use, s.verdict, s.guidance, s.printed_name, s.printed_order, s.respondents)
                is distinct from (s.score_before, coalesce(s.use_before, 'compare'), s.verdict_before,
                    s.guidance_before, s.printed_name_before, s.printed_order_before, s.respondents_before)
            """;

    private static final String SAYS_NOTHING = """
            s.use = 'compare' and num_nonnulls(
                s.score, s.verdict, s.guidance, s.printed_name, s.printed_order, s.respondents) = 0
            """;

    private static final String REPLACE = """
            on conflict (fiscal_year, agency, node) do update
            set score = excluded.score, use = excluded.use, verdict = excluded.verdict,
                guidance = excluded.guidance, printed_name = excluded.printed_name,
                printed_order = excluded.printed_order, respondents = excluded.respondents
            """;

    private final DataSource dataSource;
    private final EntityManager entities;

    PublishedStore(DataSource dataSource, EntityManager entities) {
        this.dataSource = dataSource;
        this.entities = entities;
    }

    /** Stages rows in a transaction of their own. */
    void stage(UUID importId, List<StagedFigure> rows) {
        QuarkusTransaction.requiringNew().run(() -> {
            String sql = """
                    insert into published_staged (import_id, agency, node, given,
                        score, use, verdict, guidance, printed_name, printed_order, respondents)
                    select ?, * from unnest(?::text[], ?::text[], ?::smallint[],
                        ?::numeric[], ?::text[], ?::text[], ?::text[], ?::text[], ?::int[], ?::int[])
                    """;
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement insert = connection.prepareStatement(sql)) {
                insert.setObject(1, importId);
                insert.setArray(2, connection.createArrayOf("text", column(rows, StagedFigure::agency)));
                insert.setArray(3, connection.createArrayOf("text", column(rows, StagedFigure::node)));
                insert.setArray(4, connection.createArrayOf("int2", column(rows, StagedFigure::given)));
                insert.setArray(5, connection.createArrayOf("numeric", figures(rows, Figure::score)));
                insert.setArray(6, connection.createArrayOf("text", figures(rows, Figure::use)));
                insert.setArray(7, connection.createArrayOf("text", figures(rows, Figure::verdict)));
                insert.setArray(8, connection.createArrayOf("text", figures(rows, Figure::guidance)));
                insert.setArray(9, connection.createArrayOf("text", figures(rows, Figure::printedName)));
                insert.setArray(10, connection.createArrayOf("int4", figures(rows, Figure::printedOrder)));
                insert.setArray(11, connection.createArrayOf("int4", figures(rows, Figure::respondents)));
                insert.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static Object[] column(List<StagedFigure> rows, Function<StagedFigure, Object> field) {
        return rows.stream().map(field).toArray();
    }

    private static Object[] figures(List<StagedFigure> rows, Function<Figure, Object> field) {
        return rows.stream().map(row -> field.apply(row.figure())).toArray();
    }

    /** Lets nobody else change the tables that an import is about until the transaction ends; makes them if need be. */
    void lock(int fiscalYear, UUID importId) {
        of(importId, fiscalYear, """
                insert into published_table (fiscal_year, agency, version)
                select distinct cast(:year as integer), agency, 0 from published_staged
                where import_id = :import order by agency
                on conflict do nothing
                """).executeUpdate();
        of(importId, fiscalYear, """
                select agency from published_table
                where fiscal_year = :year and agency in (
                    select agency from published_staged where import_id = :import)
                order by agency for update
                """).getResultList();
    }

    /** Remembers what is there, and fills up with it what rows do not say. */
    void layOver(int fiscalYear, UUID importId) {
        of(importId, fiscalYear, """
                update published_staged s
                set score_before = f.score, use_before = f.use, verdict_before = f.verdict,
                    guidance_before = f.guidance, printed_name_before = f.printed_name,
                    printed_order_before = f.printed_order, respondents_before = f.respondents,
                    score = case when given & 1 = 0 then f.score else s.score end,
                    use = case when given & 2 = 0 then f.use else s.use end,
                    verdict = case when given & 4 = 0 then f.verdict else s.verdict end,
                    guidance = case when given & 8 = 0 then f.guidance else s.guidance end,
                    printed_name = case when given & 16 = 0 then f.printed_name else s.printed_name end,
                    printed_order = case when given & 32 = 0 then f.printed_order else s.printed_order end,
                    respondents = case when given & 64 = 0 then f.respondents else s.respondents end
                from published_figure f
                where s.import_id = :import and f.fiscal_year = :year and f.agency = s.agency and f.node = s.node
                """).executeUpdate();
    }

    /**
     * Enters what an import says, laid over what was there; tells how many figures it changed, and remembers only these.
     *
     * @param version of the tables that it changes, where theirs is not greater already
     */
    int takeOver(int fiscalYear, UUID importId, long version) {
        of(importId, fiscalYear, """
                insert into published_import (import_id, agency, version)
                select :import, t.agency, greatest(t.version + 1, :version) from published_table t
                where t.fiscal_year = :year and t.agency in (
                    select s.agency from published_staged s where s.import_id = :import and %s)
                """.formatted(CHANGED))
                .setParameter("version", version)
                .executeUpdate();
        of(importId, fiscalYear, """
                update published_table t set version = i.version from published_import i
                where i.import_id = :import and t.fiscal_year = :year and t.agency = i.agency
                """).executeUpdate();
        int figures = delete(fiscalYear, importId, SAYS_NOTHING)
                + of(importId, fiscalYear, """
                        insert into published_figure (fiscal_year, agency, node,
                            score, use, verdict, guidance, printed_name, printed_order, respondents)
                        select cast(:year as integer), s.agency, s.node,
                            s.score, s.use, s.verdict, s.guidance, s.printed_name, s.printed_order, s.respondents
                        from published_staged s
                        where s.import_id = :import and %s and not (%s) order by s.agency, s.node
                        """.formatted(CHANGED, SAYS_NOTHING) + REPLACE)
                        .executeUpdate();
        forgetUnchanged(importId);
        return figures;
    }

    /** Only what changed is ever taken back; the rest would stay for as long as the import is known. */
    private void forgetUnchanged(UUID importId) {
        entities.createNativeQuery(
                        "delete from published_staged s where s.import_id = :import and not (" + CHANGED + ")")
                .setParameter("import", importId)
                .executeUpdate();
    }

    private int delete(int fiscalYear, UUID importId, String condition) {
        return of(importId, fiscalYear, """
                delete from published_figure f using published_staged s
                where s.import_id = :import and f.fiscal_year = :year and f.agency = s.agency and f.node = s.node
                    and %s and %s
                """.formatted(CHANGED, condition)).executeUpdate();
    }

    /** The versions of the tables that an import changed, by agency. */
    @SuppressWarnings("unchecked")
    Map<String, Long> tables(UUID importId) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select agency, version from published_import where import_id = :import")
                .setParameter("import", importId)
                .getResultList();
        Map<String, Long> tables = HashMap.newHashMap(rows.size());
        rows.forEach(row -> tables.put((String) row[0], ((Number) row[1]).longValue()));
        return tables;
    }

    /** Which of the tables that an import changed have been changed since; locks them all. */
    @SuppressWarnings("unchecked")
    List<String> changedSince(int fiscalYear, UUID importId) {
        List<Object[]> rows = of(importId, fiscalYear, """
                        select t.agency, t.version <> i.version
                        from published_table t join published_import i on i.agency = t.agency
                        where i.import_id = :import and t.fiscal_year = :year
                        order by t.agency for update of t
                        """).getResultList();
        return rows.stream()
                .filter(row -> (Boolean) row[1])
                .map(row -> (String) row[0])
                .toList();
    }

    /** Puts back what was there before an import; the caller has locked the tables, and nobody has changed them. */
    void takeBack(int fiscalYear, UUID importId, long version) {
        delete(fiscalYear, importId, "s.use_before is null");
        of(importId, fiscalYear, """
                insert into published_figure (fiscal_year, agency, node,
                    score, use, verdict, guidance, printed_name, printed_order, respondents)
                select cast(:year as integer), s.agency, s.node, s.score_before, s.use_before, s.verdict_before,
                    s.guidance_before, s.printed_name_before, s.printed_order_before, s.respondents_before
                from published_staged s
                where s.import_id = :import and %s and s.use_before is not null order by s.agency, s.node
                """.formatted(CHANGED) + REPLACE).executeUpdate();
        of(importId, fiscalYear, """
                update published_table t set version = greatest(t.version + 1, :version) from published_import i
                where i.import_id = :import and t.fiscal_year = :year and t.agency = i.agency
                """).setParameter("version", version).executeUpdate();
    }

    /** Deletes what was staged and remembered, at most so many rows of each; tells how many at most. */
    int discard(UUID importId, int limit) {
        return Math.max(discard("published_staged", importId, limit), discard("published_import", importId, limit));
    }

    private int discard(String table, UUID importId, int limit) {
        return entities.createNativeQuery("delete from " + table + " where ctid = any (array(select ctid from " + table
                        + " where import_id = :import limit :limit))")
                .setParameter("import", importId)
                .setParameter("limit", limit)
                .executeUpdate();
    }

    private Query of(UUID importId, int fiscalYear, String sql) {
        return entities.createNativeQuery(sql).setParameter("import", importId).setParameter("year", fiscalYear);
    }
}
