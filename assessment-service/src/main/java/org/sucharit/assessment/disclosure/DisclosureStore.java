package org.sucharit.assessment.disclosure;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.sucharit.contracts.assessment.Assessment.Phase;
import org.sucharit.kit.json.Wire;

/** Disclosures and the files that they come in: staged, taken over, taken back. */
@ApplicationScoped
class DisclosureStore {

    /** Rows that are read at a time. */
    private static final int FETCH = 1_000;

    private final DataSource dataSource;
    private final EntityManager entities;

    DisclosureStore(DataSource dataSource, EntityManager entities) {
        this.dataSource = dataSource;
        this.entities = entities;
    }

    /** The assessment that a row is about. */
    record Target(Phase phase, int revision) {}

    /** A row that stands in a file twice. */
    record Duplicate(int line, String agency, String item, int first) {}

    /** The assessments of a year, by agency. */
    @Transactional
    @SuppressWarnings("unchecked")
    Map<String, Target> targets(int fiscalYear) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select agency_code, phase, framework_revision from assessment where fiscal_year = :year")
                .setParameter("year", fiscalYear)
                .getResultList();
        Map<String, Target> targets = HashMap.newHashMap(rows.size());
        rows.forEach(row -> targets.put(
                (String) row[0],
                new Target(Wire.parse(Phase.class, (String) row[1]).orElseThrow(), (Integer) row[2])));
        return targets;
    }

    /** Stages rows in a transaction of their own. */
    void stage(UUID importId, List<DisclosureRow> rows) {
        QuarkusTransaction.requiringNew().run(() -> {
            String sql = """
                    insert into disclosure_staged (import_id, line, agency_code, item, declared, url, explanation, score)
                    select ?, * from unnest(?::int[], ?::text[], ?::text[], ?::boolean[], ?::text[], ?::text[], ?::numeric[])
                    """;
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement insert = connection.prepareStatement(sql)) {
                insert.setObject(1, importId);
                insert.setArray(2, connection.createArrayOf("int", column(rows, DisclosureRow::line)));
                insert.setArray(3, connection.createArrayOf("text", column(rows, DisclosureRow::agency)));
                insert.setArray(4, connection.createArrayOf("text", column(rows, DisclosureRow::item)));
                insert.setArray(5, connection.createArrayOf("boolean", column(rows, DisclosureRow::declared)));
                insert.setArray(6, connection.createArrayOf("text", column(rows, DisclosureRow::url)));
                insert.setArray(7, connection.createArrayOf("text", column(rows, DisclosureRow::explanation)));
                insert.setArray(8, connection.createArrayOf("numeric", column(rows, DisclosureRow::score)));
                insert.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static Object[] column(List<DisclosureRow> rows, Function<DisclosureRow, Object> field) {
        return rows.stream().map(field).toArray();
    }

    /**
     * Takes rows out of what is staged that stand in the file before already, and tells them one by one: there may be as
     * many as the file has lines.
     */
    @Transactional
    void removeDuplicates(UUID importId, Consumer<Duplicate> removed) {
        String sql = """
                with ranked as (
                    select ctid as place, min(line) over w as first,
                        row_number() over (partition by agency_code, item order by line) as nth
                    from disclosure_staged where import_id = ?
                    window w as (partition by agency_code, item))
                delete from disclosure_staged s using ranked r
                where s.ctid = r.place and r.nth > 1
                returning s.line, s.agency_code, s.item, r.first
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setFetchSize(FETCH);
            delete.setObject(1, importId);
            try (ResultSet rows = delete.executeQuery()) {
                while (rows.next()) {
                    removed.accept(new Duplicate(rows.getInt(1), rows.getString(2), rows.getString(3), rows.getInt(4)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Agencies that an import is about, by code after a code. */
    @SuppressWarnings("unchecked")
    List<String> agencies(UUID importId, String after, int most) {
        return entities.createNativeQuery(
                        "select distinct agency_code from disclosure_staged where import_id = :import"
                                + " and agency_code > :after order by agency_code limit :most",
                        String.class)
                .setParameter("import", importId)
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultList();
    }

    /** Agencies of which an import says more than scores, among some. */
    @SuppressWarnings("unchecked")
    List<String> declaring(UUID importId, List<String> agencies) {
        return entities.createNativeQuery(
                        "select distinct agency_code from disclosure_staged where import_id = :import"
                                + " and agency_code in (:agencies)"
                                + " and (declared is not null or url is not null or explanation is not null)",
                        String.class)
                .setParameter("import", importId)
                .setParameter("agencies", agencies)
                .getResultList();
    }

    /** The scores that an import gives to some agencies' items. */
    @SuppressWarnings("unchecked")
    Map<String, Map<String, BigDecimal>> scores(UUID importId, List<String> agencies) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select agency_code, item, score from disclosure_staged where import_id = :import"
                                + " and agency_code in (:agencies) and score is not null")
                .setParameter("import", importId)
                .setParameter("agencies", agencies)
                .getResultList();
        Map<String, Map<String, BigDecimal>> scores = new HashMap<>();
        rows.forEach(row -> scores.computeIfAbsent((String) row[0], agency -> new LinkedHashMap<>())
                .put((String) row[1], (BigDecimal) row[2]));
        return scores;
    }

    /** Takes over what an import says of disclosures, and remembers what was there; tells how many were changed. */
    int takeOver(int fiscalYear, UUID importId) {
        entities.createNativeQuery("""
                        update disclosure_staged s
                        set declared_before = d.declared, url_before = d.url, explanation_before = d.explanation
                        from disclosure d
                        where s.import_id = :import and d.fiscal_year = :year
                            and d.agency_code = s.agency_code and d.item = s.item
                        """)
                .setParameter("import", importId)
                .setParameter("year", fiscalYear)
                .executeUpdate();
        return entities.createNativeQuery("""
                        insert into disclosure as d (fiscal_year, agency_code, item, declared, url, explanation)
                        select cast(:year as integer), agency_code, item, declared, url, explanation
                        from disclosure_staged
                        where import_id = :import
                            and (declared is not null or url is not null or explanation is not null)
                        order by agency_code, item
                        on conflict (fiscal_year, agency_code, item) do update
                        set declared = coalesce(excluded.declared, d.declared), url = coalesce(excluded.url, d.url),
                            explanation = coalesce(excluded.explanation, d.explanation)
                        """)
                .setParameter("import", importId)
                .setParameter("year", fiscalYear)
                .executeUpdate();
    }

    /** Remembers how an agency's items were reviewed before an import. */
    void remember(UUID importId, String agency, String reviews) {
        entities.createNativeQuery(
                        "insert into review_before (import_id, agency_code, reviews) values (:import, :agency, :reviews)")
                .setParameter("import", importId)
                .setParameter("agency", agency)
                .setParameter("reviews", reviews)
                .executeUpdate();
    }

    /** How items were reviewed before an import, by agency, among some. */
    @SuppressWarnings("unchecked")
    Map<String, String> reviewsBefore(UUID importId, List<String> agencies) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select agency_code, reviews from review_before where import_id = :import"
                                + " and agency_code in (:agencies)")
                .setParameter("import", importId)
                .setParameter("agencies", agencies)
                .getResultList();
        Map<String, String> before = new HashMap<>();
        rows.forEach(row -> before.put((String) row[0], (String) row[1]));
        return before;
    }

    /** Puts back what was there before an import; tells how many were changed since and cannot be. */
    int takeBack(int fiscalYear, UUID importId) {
        int declared = ((Number) entities.createNativeQuery("select count(*) from disclosure_staged"
                                + " where import_id = :import"
                                + " and (declared is not null or url is not null or explanation is not null)")
                        .setParameter("import", importId)
                        .getSingleResult())
                .intValue();
        int restored = entities.createNativeQuery("""
                        update disclosure d
                        set declared = s.declared_before, url = s.url_before, explanation = s.explanation_before
                        from disclosure_staged s
                        where s.import_id = :import and d.fiscal_year = :year
                            and d.agency_code = s.agency_code and d.item = s.item
                            and (s.declared is not null or s.url is not null or s.explanation is not null)
                            and d.declared is not distinct from coalesce(s.declared, s.declared_before)
                            and d.url is not distinct from coalesce(s.url, s.url_before)
                            and d.explanation is not distinct from coalesce(s.explanation, s.explanation_before)
                        """)
                .setParameter("import", importId)
                .setParameter("year", fiscalYear)
                .executeUpdate();
        return declared - restored;
    }

    /** Puts a disclosure in the place of what was said of its item. */
    void put(int fiscalYear, String agency, Disclosure disclosure) {
        entities.createNativeQuery("""
                        insert into disclosure (fiscal_year, agency_code, item, declared, url, explanation)
                        values (:year, :agency, :item, cast(:declared as boolean), cast(:url as text),
                            cast(:explanation as text))
                        on conflict (fiscal_year, agency_code, item) do update
                        set declared = excluded.declared, url = excluded.url, explanation = excluded.explanation
                        """)
                .setParameter("year", fiscalYear)
                .setParameter("agency", agency)
                .setParameter("item", disclosure.item())
                .setParameter("declared", disclosure.declared())
                .setParameter("url", disclosure.url())
                .setParameter("explanation", disclosure.explanation())
                .executeUpdate();
    }

    /** Deletes what was staged, at most so many rows; tells how many. */
    int discard(UUID importId, int limit) {
        entities.createNativeQuery("delete from review_before where import_id = :import")
                .setParameter("import", importId)
                .executeUpdate();
        return entities.createNativeQuery("""
                        delete from disclosure_staged where ctid = any (array(
                            select ctid from disclosure_staged where import_id = :import limit :limit))
                        """)
                .setParameter("import", importId)
                .setParameter("limit", limit)
                .executeUpdate();
    }

    /** What an agency disclosed, by item. */
    @Transactional
    @SuppressWarnings("unchecked")
    Map<String, Disclosure> of(int fiscalYear, String agency) {
        List<Object[]> rows = entities.createNativeQuery("select item, declared, url, explanation from disclosure"
                        + " where fiscal_year = :year and agency_code = :agency")
                .setParameter("year", fiscalYear)
                .setParameter("agency", agency)
                .getResultList();
        Map<String, Disclosure> disclosures = new HashMap<>();
        rows.forEach(row -> disclosures.put(
                (String) row[0], new Disclosure((String) row[0], (Boolean) row[1], (String) row[2], (String) row[3])));
        return disclosures;
    }
}
