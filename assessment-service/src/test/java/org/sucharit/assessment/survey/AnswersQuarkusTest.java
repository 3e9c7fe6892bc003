package org.sucharit.assessment.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sucharit.assessment.round.Year;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.tally.Tally;
import org.sucharit.kit.bulk.BulkRow;
import org.sucharit.kit.bulk.BulkViolations;
import org.sucharit.kit.bulk.Staging;
import org.sucharit.kit.events.Snapshots;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.testsupport.Callers;
import org.sucharit.kit.testsupport.InfraResource;

/** Answers in files about many agencies, at rest, and counted; and what is told of them meanwhile. */
@QuarkusTest
@QuarkusTestResource(InfraResource.class)
class AnswersQuarkusTest {

    private static final Year YEAR = new Year(2605);
    private static final String PATH = "/answers/IIT";
    private static final String HEADER = "agency_code,i1\n";

    @Inject
    Snapshots snapshots;

    @Inject
    EntityManager entities;

    @Inject
    AnswerImport imports;

    @Inject
    Surveys surveys;

    @BeforeEach
    void publish() {
        if (Callers.ADMIN.asks("any").get("/api/v1/frameworks/2605").statusCode() == 404) {
            YEAR.publish();
        }
    }

    @Test
    void a_file_about_many_agencies_is_read_however_a_spreadsheet_wrote_it() {
        String first = open();
        String second = open();

        YEAR.send(PATH, "\uFEFFi1,agency_code\r\n๑,%s\r\n\"2\", %s \r\n 2 ,%s\r\n".formatted(first, first, second))
                .then()
                .statusCode(200)
                .body("summary.respondents", equalTo(3))
                .body("summary.agencies", equalTo(2));
        Callers.ADMIN
                .asks("any")
                .contentType("application/x-ndjson")
                .header("Idempotency-Key", Year.key())
                .body("{\"agency_code\": \"%s\", \"i1\": 2}\n{\"i1\": \"1\", \"agency_code\": \"%s\"}\n"
                        .formatted(first, second)
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(YEAR.address() + PATH)
                .then()
                .statusCode(200)
                .body("committedRows", equalTo(2));

        assertThat(counted(first)).isEqualTo(Map.of("1", 1, "2", 2));
        assertThat(counted(second)).isEqualTo(Map.of("1", 1, "2", 1));
    }

    @Test
    void rows_that_cannot_count_are_named_and_the_others_are_taken_only_where_that_is_asked_for() {
        String open = open();
        String planned = Year.register("81");
        YEAR.move(planned, "register", null).then().statusCode(200);
        String file = HEADER + "%s,1\nnobody,1\n%s,1\n%s,3\n%s,\n".formatted(open, planned, open, open);

        YEAR.send(PATH, file)
                .then()
                .statusCode(422)
                .body("violations.line", equalTo(List.of(3, 4, 5, 6)))
                .body("violations.code", equalTo(List.of("unknown-agency", "not-open", "unknown-choice", "no-answer")));
        YEAR.send(PATH + "?dryRun=true", HEADER + open + ",1\n").then().statusCode(200);
        YEAR.send(PATH + "?partial=true", file)
                .then()
                .statusCode(200)
                .body("rows", equalTo(5))
                .body("committedRows", equalTo(1));

        assertThat(counted(open)).isEqualTo(Map.of("1", 1));
    }

    @Test
    void an_agency_under_another_revision_than_most_is_sent_by_itself() {
        Year year = new Year(2606).publish();
        List<String> most = List.of(Year.register("81"), Year.register("81"));
        most.forEach(agency -> year.move(agency, "collect", null));
        year.publish();
        String other = Year.register("81");
        year.move(other, "collect", null);

        year.send(PATH, HEADER + most.get(0) + ",1\n" + other + ",1\n")
                .then()
                .statusCode(422)
                .body("violations.line", equalTo(List.of(3)))
                .body("violations[0].code", equalTo("other-framework"));
        Callers.ADMIN
                .asks("any")
                .contentType("text/csv")
                .header("Idempotency-Key", Year.key())
                .body("i1\n1\n")
                .post(year.assessment(other) + "/answers/IIT")
                .then()
                .statusCode(200);
    }

    @Test
    void the_same_file_counts_once_under_whatever_key() {
        String agency = open();
        String file = HEADER + agency + ",1\n" + agency + ",2\n";
        String key = Year.key();

        Response sent = YEAR.send(PATH, file, key);
        YEAR.send(PATH, file, key).then().statusCode(200).body("id", equalTo(sent.path("id")));
        YEAR.send(PATH, file).then().statusCode(200).body("id", equalTo(sent.path("id")));
        YEAR.send(PATH, file + agency + ",2\n", key).then().statusCode(409);

        assertThat(counted(agency)).isEqualTo(Map.of("1", 1, "2", 1));
    }

    @ParameterizedTest
    @CsvSource({"agency_code", "i1", "'agency_code,i1,i1'", "'agency_code,i1,i2'"})
    void a_file_has_every_column_once_and_no_other(String header) {
        String agency = open();

        YEAR.send(PATH, header + "\n" + agency + ",1,1\n").then().statusCode(422);

        assertThat(batches(agency)).isEmpty();
    }

    @Test
    void a_survey_that_ends_while_its_file_is_read_counts_nothing_of_it() {
        String first = open();
        String second = open();
        Staging staging = staged(first, second);
        YEAR.move(second, "review", null).then().statusCode(200);

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(staging::commit))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("1 of the surveys");

        YEAR.move(first, "review", null);
        YEAR.surveys(first).then().body("items.state", equalTo(List.of("closed")));
        assertThat(batches(first)).isEmpty();
    }

    @Test
    void what_a_killed_import_staged_counts_for_nothing_and_is_discarded_in_steps() {
        String first = open();
        String second = open();
        UUID id = UUID.randomUUID();
        staged(id, first, second);

        assertThat(discard(id)).isEqualTo(1);
        assertThat(discard(id)).isEqualTo(1);
        assertThat(discard(id)).isZero();

        YEAR.move(first, "review", null);
        YEAR.surveys(first).then().body("items.state", equalTo(List.of("closed")));
    }

    @Test
    void an_import_is_undone_for_all_its_agencies_until_one_of_their_surveys_has_ended() {
        String first = open();
        String second = open();
        Response wrong = YEAR.send(PATH, HEADER + first + ",1\n" + second + ",1\n");
        Response right = YEAR.send(PATH, HEADER + first + ",2\n" + second + ",2\n");

        Year.undo(wrong).then().statusCode(200).body("state", equalTo("undone"));
        Year.undo(wrong).then().statusCode(200);
        assertThat(counted(first)).isEqualTo(Map.of("2", 1));
        Year.undo(right).then().statusCode(409);

        assertThat(counted(second)).isEqualTo(Map.of("2", 1));
    }

    @Test
    void answers_at_rest_tell_nothing_of_who_came_when() {
        String agency = open();
        YEAR.send(PATH, HEADER + (agency + ",2\n" + agency + ",1\n").repeat(20));

        List<byte[]> batches = batches(agency);
        assertThat(batches).hasSize(1);
        byte[] sorted = batches.getFirst().clone();
        Arrays.sort(sorted);
        assertThat(batches.getFirst()).hasSize(40).isEqualTo(sorted);
        List<?> columns = entities.createNativeQuery(
                        "select column_name from information_schema.columns where table_name = 'answer_batch'"
                                + " order by 1",
                        String.class)
                .getResultList();
        assertThat(columns.toString()).isEqualTo("[answers, import_id, respondents, survey_id]");
    }

    @Test
    void a_tally_is_what_an_independent_count_of_the_files_gives() {
        Random random = new Random(2568);
        String agency = open();
        Map<String, Integer> expected = new TreeMap<>();
        for (int file = 0; file < 3; file++) {
            StringBuilder rows = new StringBuilder(HEADER);
            for (int i = 0; i < 100 + file; i++) {
                String choice = random.nextBoolean() ? "1" : "2";
                rows.append(agency).append(',').append(choice).append('\n');
                expected.merge(choice, 1, Integer::sum);
            }
            YEAR.send(PATH, rows.toString()).then().statusCode(200);
        }

        assertThat(counted(agency)).isEqualTo(expected);
    }

    @Test
    void progress_is_told_in_steps_of_five_and_at_most_once_a_day() {
        String agency = open();
        LocalDate tomorrow = LocalDate.now(java.time.ZoneId.of("Asia/Bangkok")).plusDays(1);
        YEAR.send(PATH, HEADER + (agency + ",1\n").repeat(9));
        show(tomorrow);
        YEAR.surveys(agency).then().body("items[0].progress", equalTo(5));

        YEAR.send(PATH, HEADER + (agency + ",1\n").repeat(4));
        show(tomorrow);
        // The day before, on a replica whose clock is behind.
        show(tomorrow.minusDays(1));
        YEAR.surveys(agency)
                .then()
                .body("items[0].progress", equalTo(5))
                .body("items[0].progressOn", equalTo(tomorrow.toString()));

        show(tomorrow.plusDays(1));
        YEAR.surveys(agency).then().body("items[0].progress", equalTo(10));
    }

    @ParameterizedTest
    @EnumSource(Callers.class)
    void nobody_is_told_how_many_have_answered(Callers caller) {
        String agency = open();
        YEAR.send(PATH, HEADER + (agency + ",1\n").repeat(13));

        Response told = caller.asks(agency).get(YEAR.assessment(agency) + "/surveys");

        told.then().statusCode(caller.readingUnannounced());
        if (told.statusCode() == 200) {
            Map<String, Object> survey = told.path("items[0]");
            assertThat(survey.keySet())
                    .isSubsetOf(
                            "instrument",
                            "state",
                            "population",
                            "minimumSample",
                            "progress",
                            "progressOn",
                            "reached",
                            "version");
            assertThat(survey.values()).doesNotContain(13);
        }
    }

    @ParameterizedTest
    @EnumSource(Callers.class)
    void only_an_administrator_sends_answers_and_sees_what_became_of_them(Callers caller) {
        String agency = open();
        int expected = switch (caller) {
            case ANONYMOUS, FOREIGN -> 401;
            case ADMIN -> 200;
            default -> 403;
        };

        for (String address : List.of(YEAR.address() + PATH, YEAR.assessment(agency) + PATH)) {
            caller.asks(agency)
                    .contentType("text/csv")
                    .header("Idempotency-Key", Year.key())
                    .body(HEADER + agency + ",1\n")
                    .post(address)
                    .then()
                    .statusCode(expected);
        }
        String sent = YEAR.send(PATH, HEADER + agency + ",2\n").path("id");
        if (caller != Callers.ADMIN) {
            assertThat(caller.asks(agency).get("/api/v1/imports/" + sent).statusCode())
                    .isIn(401, 403, 404);
            assertThat(caller.asks(agency).delete("/api/v1/imports/" + sent).statusCode())
                    .isIn(401, 403, 404);
        }
    }

    @ParameterizedTest
    @EnumSource(Callers.class)
    void the_agencys_officer_and_administrators_say_how_many_could_answer(Callers caller) {
        String agency = open();
        int expected = switch (caller) {
            case ANONYMOUS, FOREIGN -> 401;
            case ADMIN, OFFICER -> 200;
            default -> 403;
        };

        caller.asks(agency)
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{\"population\": 12}")
                .put(YEAR.assessment(agency) + "/surveys/IIT")
                .then()
                .statusCode(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "12, 12", "30, 30", "60, 30", "300, 30", "301, 31", "3999, 400", "4000, 400", "90000, 400"})
    void the_minimum_sample_follows_from_the_frameworks_rule(int population, int minimum) {
        Year year = new Year(2568);
        String agency = Year.register("81");
        year.move(agency, "collect", null).then().statusCode(200);

        Callers.OFFICER
                .asks(agency)
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{\"population\": " + population + "}")
                .put(year.assessment(agency) + "/surveys/IIT")
                .then()
                .statusCode(200)
                .body("minimumSample", equalTo(minimum));
    }

    private String open() {
        String agency = Year.register("81");
        YEAR.move(agency, "collect", null).then().statusCode(200);
        return agency;
    }

    /** Ends the survey, and tells what was counted. */
    private Map<String, Integer> counted(String agency) {
        YEAR.move(agency, "review", null).then().statusCode(200);
        Tally tally = QuarkusTransaction.requiringNew()
                .call(() ->
                        snapshots.find(Topics.TALLY, "2605/" + agency + "/IIT").orElseThrow());
        assertThat(tally.questions()).hasSize(1);
        Map<String, Integer> counts = tally.questions().getFirst().counts();
        assertThat(tally.respondents())
                .isEqualTo(counts.values().stream().mapToInt(n -> n).sum());
        return counts;
    }

    @SuppressWarnings("unchecked")
    private List<byte[]> batches(String agency) {
        return entities.createNativeQuery(
                        "select b.answers from answer_batch b join survey s on s.id = b.survey_id"
                                + " where s.agency_code = :agency",
                        byte[].class)
                .setParameter("agency", agency)
                .getResultList();
    }

    private Staging staged(String... agencies) {
        return staged(UUID.randomUUID(), agencies);
    }

    private Staging staged(UUID id, String... agencies) {
        Staging staging = imports.staging(2605, "IIT", null).apply(id);
        BulkViolations violations = new BulkViolations(1_000);
        List<String> names = new ArrayList<>(staging.columns().names());
        int line = 2;
        for (String agency : agencies) {
            String[] cells =
                    names.stream().map(name -> name.equals("i1") ? "1" : agency).toArray(String[]::new);
            staging.row(BulkRow.of(staging.columns(), line++, cells), violations);
        }
        staging.flush(violations);
        assertThat(violations.count()).isZero();
        return staging;
    }

    private int discard(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> imports.discard(id, 1));
    }

    private void show(LocalDate day) {
        surveys.show(day, 100_000);
    }
}
