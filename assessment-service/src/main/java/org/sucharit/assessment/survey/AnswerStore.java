package org.sucharit.assessment.survey;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ObjIntConsumer;
import javax.sql.DataSource;
import org.sucharit.assessment.answers.AnswerBatch;

/** Answers of files: staged, made to count, taken back. */
@ApplicationScoped
public class AnswerStore {

    /** Batches that are read at a time. */
    private static final int FETCH = 64;

    private final DataSource dataSource;
    private final EntityManager entities;

    public AnswerStore(DataSource dataSource, EntityManager entities) {
        this.dataSource = dataSource;
        this.entities = entities;
    }

    /**
     * A survey that a file may have answers to.
     *
     * @param state as spelt in data
     */
    record Target(int survey, int revision, String state) {}

    /** What an import did. */
    record Counted(long respondents, long agencies) {}

    /** The surveys of a year by one instrument, by agency; of one agency only where one is given. */
    @Transactional
    @SuppressWarnings("unchecked")
    Map<String, Target> targets(int fiscalYear, String instrument, String agency) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select agency_code, id, framework_revision, state from survey
                        where fiscal_year = :year and instrument = :instrument
                            and (cast(:agency as text) is null or agency_code = :agency)
                        """)
                .setParameter("year", fiscalYear)
                .setParameter("instrument", instrument)
                .setParameter("agency", agency)
                .getResultList();
        Map<String, Target> targets = HashMap.newHashMap(rows.size());
        rows.forEach(
                row -> targets.put((String) row[0], new Target((Integer) row[1], (Integer) row[2], (String) row[3])));
        return targets;
    }

    /** Stages batches, by survey, in a transaction of their own. */
    void stage(UUID importId, Map<Integer, AnswerBatch> batches) {
        QuarkusTransaction.requiringNew().run(() -> {
            String sql = "insert into answer_staged (import_id, survey_id, respondents, answers) values (?, ?, ?, ?)";
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement insert = connection.prepareStatement(sql)) {
                for (Map.Entry<Integer, AnswerBatch> batch : batches.entrySet()) {
                    insert.setObject(1, importId);
                    insert.setInt(2, batch.getKey());
                    insert.setInt(3, batch.getValue().respondents());
                    insert.setBytes(4, batch.getValue().sorted());
                    insert.addBatch();
                }
                insert.executeBatch();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** What was answered in some surveys, batch by batch, in any order. */
    void each(Collection<Integer> surveys, ObjIntConsumer<byte[]> batch) {
        if (surveys.isEmpty()) {
            return;
        }
        String sql = "select survey_id, answers from answer_batch where survey_id = any (?)";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setFetchSize(FETCH);
            select.setArray(1, connection.createArrayOf("int", surveys.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    batch.accept(rows.getBytes(2), rows.getInt(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many of the surveys that an import has answers to are not open any more; locks them all. */
    long notOpen(UUID importId, String table) {
        List<?> states = entities.createNativeQuery("select state from survey where id in (select survey_id from "
                        + table + " where import_id = :import) order by id for update")
                .setParameter("import", importId)
                .getResultList();
        return states.stream()
                .filter(state -> !state.equals(SurveyEntity.State.OPEN.code()))
                .count();
    }

    /** Makes what an import staged count. The caller has locked the surveys. */
    Counted count(UUID importId) {
        Object[] counted = (Object[]) entities.createNativeQuery(
                        "select coalesce(sum(respondents), 0), count(distinct survey_id) from answer_staged"
                                + " where import_id = :import")
                .setParameter("import", importId)
                .getSingleResult();
        add(importId, "answer_staged", "+");
        entities.createNativeQuery("""
                        insert into answer_batch (survey_id, import_id, respondents, answers)
                        select survey_id, import_id, respondents, answers from answer_staged
                        where import_id = :import order by survey_id, answers
                        """).setParameter("import", importId).executeUpdate();
        entities.createNativeQuery("delete from answer_staged where import_id = :import")
                .setParameter("import", importId)
                .executeUpdate();
        return new Counted(((Number) counted[0]).longValue(), ((Number) counted[1]).longValue());
    }

    /** Takes back what an import made count. The caller has locked the surveys. */
    void takeBack(UUID importId) {
        add(importId, "answer_batch", "-");
        entities.createNativeQuery("delete from answer_batch where import_id = :import")
                .setParameter("import", importId)
                .executeUpdate();
    }

    /** Deletes what was staged, at most so many batches; tells how many. */
    int discard(UUID importId, int limit) {
        return entities.createNativeQuery("""
                        delete from answer_staged where ctid = any (array(
                            select ctid from answer_staged where import_id = :import limit :limit))
                        """)
                .setParameter("import", importId)
                .setParameter("limit", limit)
                .executeUpdate();
    }

    private void add(UUID importId, String table, String sign) {
        entities.createNativeQuery("update survey s set respondents = s.respondents " + sign
                        + " a.respondents from (select survey_id, sum(respondents) as respondents from " + table
                        + " where import_id = :import group by survey_id) a where s.id = a.survey_id")
                .setParameter("import", importId)
                .executeUpdate();
    }
}
