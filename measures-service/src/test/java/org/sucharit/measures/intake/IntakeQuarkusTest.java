package org.sucharit.measures.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.plan.Plan.Assignment;
import org.sucharit.contracts.plan.Plan.Entry;
import org.sucharit.contracts.plan.Plan.Evidence;
import org.sucharit.contracts.plan.Plan.Measure;
import org.sucharit.contracts.plan.Plan.Period;
import org.sucharit.contracts.plan.Plan.PeriodForm;
import org.sucharit.contracts.plan.Plan.ProgressState;
import org.sucharit.contracts.plan.Plan.Responsible;
import org.sucharit.contracts.plan.Plan.ResponsibleKind;
import org.sucharit.contracts.plan.Plan.Step;
import org.sucharit.kit.bulk.BulkUpload;
import org.sucharit.kit.events.SnapshotIntake;
import org.sucharit.kit.json.Json;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.testsupport.Arrivals;
import org.sucharit.kit.testsupport.Callers;
import org.sucharit.kit.testsupport.InfraResource;
import org.sucharit.measures.content.PlanContent;
import org.sucharit.measures.content.PlannedMeasure;
import org.sucharit.measures.plan.PlanEntity;
import org.sucharit.measures.plan.Plans;
import org.sucharit.measures.plan.ProgressRepository;
import org.sucharit.measures.plan.RevisionEntity;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
class IntakeQuarkusTest {

    private static final String MEASURES = "measures";
    private static final String ASSIGNMENTS = "assignments";
    private static final String PROGRESS = "progress";
    private static final String HEAD = "number,indicator,measure,steps,responsible,period,serves,summary\n";
    private static final Period WHOLE_YEAR = new Period(PeriodForm.YEAR, 1, 12);
    private static final Period MONTHS = new Period(PeriodForm.MONTHS, 1, 12);

    @Inject
    SnapshotIntake intake;

    @Inject
    Plans plans;

    @Inject
    PlanFiles files;

    @Inject
    EntityManager entities;

    private final String agency = "bk-" + UUID.randomUUID();

    @BeforeEach
    void know() {
        Arrivals.arrive(intake, Topics.FRAMEWORK, BoKaeo.framework());
        Arrivals.arrive(intake, Topics.AGENCY, BoKaeo.agency(agency));
    }

    @Test
    void bo_kaeo_enters_by_files_and_is_read_back_complete() {
        enter();

        Plan plan = plan();
        assertThat(plan.basedOnFiscalYear()).isEqualTo(2566);
        assertThat(plan.edited()).isTrue();
        assertThat(plan.measures()).extracting(Measure::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(plan.measures()).extracting(Measure::indicator).containsExactly("2", "4", "10", "8", "8");
        assertThat(plan.measures()).extracting(Measure::period).containsOnly(WHOLE_YEAR);
        assertThat(plan.measures())
                .extracting(measure -> names(measure.responsible()))
                .containsExactly(
                        List.of("สำนักปลัด"),
                        List.of("คณะกรรมการทบทวน ปรับปรุงการจัดทำคู่มือการใช้ทรัพย์สินของทางราชการ", "กองคลัง"),
                        List.of("สำนักปลัด"),
                        List.of("สำนักปลัด"),
                        List.of("สำนักปลัด"));
        assertThat(plan.measures().get(1).responsible())
                .extracting(Responsible::kind)
                .containsExactly(ResponsibleKind.COMMITTEE, ResponsibleKind.UNIT);
        assertThat(plan.measures()).extracting(Measure::serves).allMatch(serves -> !serves.isEmpty());
        assertThat(plan.measures())
                .extracting(measure -> measure.progress().state())
                .containsOnly(ProgressState.IN_OPERATION);
        assertThat(plan.measures())
                .extracting(measure -> measure.steps().size())
                .containsExactly(3, 2, 4, 5, 3);
        for (Map<String, String> row : BoKaeo.rows("measures.csv")) {
            Measure measure = plan.measures().get(BoKaeo.rows("measures.csv").indexOf(row));
            assertThat(measure.measure()).isEqualTo(row.get("measure"));
            assertThat(measure.summary()).isEqualTo(row.get("summary"));
            assertThat(measure.outcome()).isEqualTo(row.get("outcome"));
            assertThat(measure.steps())
                    .extracting(Step::text)
                    .containsExactlyElementsOf(row.get("steps")
                            .lines()
                            .map(line -> line.substring(line.indexOf(' ') + 1))
                            .toList());
        }
    }

    @Test
    void the_examples_of_the_readme_are_taken() throws IOException {
        send(MEASURES, "?basedOn=2566", BoKaeo.file("measures.csv"));
        send(ASSIGNMENTS, "", BoKaeo.file("assignments.csv"));
        List<MatchResult> examples = Pattern.compile("```(csv|json)\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .toList();
        assertThat(examples).hasSize(6);

        for (int i = 0; i < examples.size(); i++) {
            String what = List.of(MEASURES, ASSIGNMENTS, PROGRESS).get(i / 2);
            if (i == 4) {
                approve();
            }
            Callers.OFFICER
                    .asks(agency)
                    .contentType(examples.get(i).group(1).equals("csv") ? "text/csv; charset=UTF-8" : BulkUpload.NDJSON)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(examples.get(i).group(2).getBytes(StandardCharsets.UTF_8))
                    .post(address("/imports/" + what))
                    .then()
                    .statusCode(200);
        }
        Step step = plan().measures().get(2).steps().get(3);
        assertThat(step.progress().entries().getFirst().evidence())
                .extracting(Evidence::kind, Evidence::number)
                .containsExactly(tuple("คำสั่ง", "12/2566"), tuple("ภาพถ่าย", null));
    }

    @Test
    void numbers_that_are_printed_wrong_stay_beside_those_that_are_counted() {
        send(MEASURES, "?basedOn=2566", BoKaeo.file("measures.csv")).then().statusCode(200);

        Plan plan = plan();
        assertThat(plan.measures())
                .extracting(
                        measure -> measure.steps().stream().map(Step::printed).toList())
                .containsExactly(
                        Arrays.asList(null, null, null),
                        Arrays.asList(null, null),
                        Arrays.asList(null, null, null, null),
                        Arrays.asList(null, null, "๒", "๓", "๔"),
                        Arrays.asList(null, null, "๑"));
    }

    @Test
    void every_indicator_and_item_of_bo_kaeo_has_who_looks_after_it_and_how_far_it_has_come() {
        enter();

        Plan plan = plan();
        assertThat(plan.assignments())
                .extracting(Assignment::node)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                IntStream.rangeClosed(1, 8).mapToObj(Integer::toString),
                                IntStream.rangeClosed(1, 43).mapToObj(i -> "OIT.o" + i))
                        .toList());
        assertThat(plan.assignments())
                .extracting(assignment -> assignment.progress().state())
                .containsOnly(ProgressState.IN_OPERATION);
        assertThat(assignment(plan, "1").responsible())
                .containsExactly(new Responsible(ResponsibleKind.ALL_UNITS, null, "ทุกส่วนงาน"));
        assertThat(names(assignment(plan, "2").responsible())).containsExactly("สำนักปลัด", "กองคลัง");
        assertThat(names(assignment(plan, "OIT.o14").responsible())).containsExactly("สำนักปลัด", "กองช่าง", "กองคลัง");
        assertThat(names(assignment(plan, "OIT.o22").responsible())).containsExactly("กองคลัง");
        for (int i = 1; i <= 8; i++) {
            assertThat(assignment(plan, Integer.toString(i)).period()).isEqualTo(MONTHS);
            assertThat(assignment(plan, Integer.toString(i)).guidance()).isNotBlank();
        }
        assertThat(assignment(plan, "OIT.o43").period()).isNull();
        BoKaeo.rows("progress.csv").stream()
                .filter(row -> !row.get("node").isEmpty())
                .forEach(row -> {
                    String node = row.get("node").startsWith("o") ? "OIT." + row.get("node") : row.get("node");
                    assertThat(assignment(plan, node).progress().entries())
                            .extracting(Entry::text)
                            .containsExactly(row.get("text"));
                });
        assertThat(assignment(plan, "7").progress().entries().getFirst().evidence())
                .containsExactly(new Evidence("เว็บไซต์", null, null, null, "http://www.borkaew.go.th/.go.th"));
    }

    @Test
    void the_activity_of_bo_kaeo_stands_at_its_step_and_further_rows_are_further_evidence() {
        enter();

        Plan plan = plan();
        Step training = plan.measures().get(2).steps().get(3);
        Entry activity = training.progress().entries().getFirst();
        assertThat(training.progress().state()).isEqualTo(ProgressState.IN_OPERATION);
        assertThat(activity.activityDate()).isEqualTo(LocalDate.of(2023, 4, 7));
        assertThat(activity.place())
                .isEqualTo("สำนักสงฆ์ ศิริมงคลธรรมบ้านมะชะปู ตำบลบ่อแก้ว อำเภอสะเมิง จังหวัดเชียงใหม่");
        assertThat(plan.measures().get(2).steps().getFirst().progress()).isNull();
        assertThat(plan.measures().get(1).progress().entries().getFirst().evidence())
                .extracting(Evidence::kind)
                .containsExactly("คำสั่ง", "แบบฟอร์ม", "สมุดคุม", "รายงาน");
    }

    @Test
    void a_plan_that_is_begun_answers_the_year_before_unless_said_otherwise() {
        send(MEASURES, "", HEAD + "1,1,ก,,,,,\n")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("basedOn"))
                .body("violations[0].code", equalTo("no-framework"));
        Callers.OFFICER.asks(agency).get(address("")).then().statusCode(404);

        send(2567, MEASURES, "", HEAD + "1,1,ก,,,,,\n").then().statusCode(200);
        assertThat(plan(2567).basedOnFiscalYear()).isEqualTo(2566);
        send(2567, MEASURES, "?basedOn=2567", HEAD + "1,1,ก,,,,,\n")
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("other-score"));
        send(2565, MEASURES, "?basedOn=2566", HEAD + "1,1,ก,,,,,\n")
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("bad-year"));
    }

    @Test
    void a_draft_in_which_nobody_has_written_gives_way_and_one_in_which_people_have_is_laid_over() {
        draft();

        send(MEASURES, "", HEAD + "2,1,ก,1. ข,,,,\n5,2,ค,,,,,\n")
                .then()
                .statusCode(200)
                .body("summary.added", equalTo(2))
                .body("summary.changed", equalTo(0));
        assertThat(plan().measures()).extracting(Measure::number).containsExactly(2, 5);

        send(MEASURES, "", HEAD + "5,3,ง,,,,,\n7,4,จ,,,,,\n2,1,ก,1. ข,,,,\n")
                .then()
                .statusCode(200)
                .body("summary.added", equalTo(1))
                .body("summary.changed", equalTo(1))
                .body("summary.unchanged", equalTo(1));
        assertThat(plan().measures()).extracting(Measure::measure).containsExactly("ก", "ง", "จ");

        send(MEASURES, "", HEAD + "1,1,ก,,,,,\n")
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("number-used"));
    }

    @Test
    void a_row_that_was_left_out_as_bad_is_added_later() {
        send(MEASURES, "?basedOn=2566&partial=true", HEAD + "1,1,ก,,,,,\n2,1,,,,,,\n4,1,ค,,,,,\n")
                .then()
                .statusCode(200)
                .body("summary.added", equalTo(2));

        send(MEASURES, "", HEAD + "1,1,ก,,,,,\n2,1,ข,,,,,\n4,1,ค,,,,,\n")
                .then()
                .statusCode(200)
                .body("summary.added", equalTo(1))
                .body("summary.unchanged", equalTo(2));

        assertThat(plan().measures()).extracting(Measure::number).containsExactly(1, 2, 4);
    }

    @Test
    void what_others_have_of_a_plan_that_was_restored_from_an_older_backup_is_not_written_over() {
        send(MEASURES, "?basedOn=2566", HEAD + "1,1,ก,,,,,\n").then().statusCode(200);
        Plan told = plan();
        sql("update plan set version = version - 1 where agency_code = :agency");
        // Of another year nothing is here at all but what was told.
        sql("insert into snapshot (topic, key, version, data) select topic, '2567/' || :agency, version, data"
                + " from snapshot where topic = 'ita.plan.v1' and key = '2566/' || :agency");

        send(MEASURES, "", HEAD + "1,2,ข,,,,,\n").then().statusCode(409).body("detail", containsString("older backup"));
        send(ASSIGNMENTS, "", BoKaeo.file("assignments.csv")).then().statusCode(409);
        send(2567, MEASURES, "?basedOn=2566", HEAD + "1,2,ข,,,,,\n")
                .then()
                .statusCode(409)
                .body("detail", containsString("older backup"));

        assertThat(plan()).isEqualTo(told);
    }

    @Test
    void of_one_part_no_more_entries_are_taken_from_files_than_by_hand() {
        send(ASSIGNMENTS, "?basedOn=2566", BoKaeo.file("assignments.csv"));
        approve();

        send(PROGRESS, "", "node,state\n" + "2,in-operation\n".repeat(ProgressRepository.MOST + 1))
                .then()
                .statusCode(409)
                .body("detail", containsString("at most 1000"));
        send(PROGRESS, "", "node,state\n" + "2,in-operation\n".repeat(ProgressRepository.MOST))
                .then()
                .statusCode(200);
        send(PROGRESS, "", "node,state\n2,done\n").then().statusCode(409);
    }

    @Test
    void nothing_is_a_copy_of_what_was_taken_back() {
        Response imported = send(MEASURES, "?basedOn=2566", BoKaeo.file("measures.csv"));
        assertThat(prints()).isPositive();

        undo(imported).then().statusCode(200);

        assertThat(prints()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",1,ก,,,,, | number | required",
                "0,1,ก,,,,, | number | bad-number",
                "-1,1,ก,,,,, | number | bad-number",
                "1.5,1,ก,,,,, | number | bad-number",
                "99999,1,ก,,,,, | number | bad-number",
                "1,,ก,,,,, | indicator | required",
                "1,11,ก,,,,, | indicator | unknown-indicator",
                "1,OIT.o1,ก,,,,, | indicator | unknown-indicator",
                "1,1,,,,,, | measure | required",
                "1,1,ก,,กองการศึกษา,,, | responsible | unknown-responsible",
                "1,1,ก,,unit:school,,, | responsible | unknown-responsible",
                "1,1,ก,,กองคลัง;unit:finance,,, | responsible | duplicate",
                "1,1,ก,,,เร็ว ๆ นี้,, | period | unknown-period",
                "1,1,ก,,,ต.ค. ๖๖,, | period | outside-fiscal-year",
                "1,1,ก,,,2022-09/2022-10,, | period | outside-fiscal-year",
                "1,1,ก,,,,OIT.o44, | serves | unknown-node",
                "1,1,ก,,,,o1;๐๑, | serves | duplicate",
                "1,1,ก,,,,9.1, | serves | unknown-node"
            })
    void a_wrong_cell_of_a_measure_is_named(String row, String column, String code) {
        send(MEASURES, "?basedOn=2566", HEAD + row + "\n")
                .then()
                .statusCode(422)
                .body("violations.line", contains(2))
                .body("violations.column", contains(column))
                .body("violations.code", contains(code));
        Callers.OFFICER.asks(agency).get(address("")).then().statusCode(404);
    }

    @Test
    void every_mistake_of_a_file_is_named_and_nothing_is_taken() {
        send(MEASURES, "?basedOn=2566", HEAD + "1,1,ก,,,,,\n1,9,,,ใคร,Q5,x,\n2,1,ก,\"1. ก\n1.1 \u202e\",,,,\n")
                .then()
                .statusCode(422)
                .body("violations.line", contains(3, 3, 3, 3, 3, 4))
                .body("violations.column", hasItem("steps"))
                .body("violations[5].message", containsString("Step 1.1"));
        Callers.OFFICER.asks(agency).get(address("")).then().statusCode(404);

        send(MEASURES, "?basedOn=2566&partial=true", HEAD + "1,1,ก,,,,,\n1,9,,,ใคร,Q5,x,\n")
                .then()
                .statusCode(200)
                .body("committedRows", equalTo(1));
    }

    @Test
    void a_cell_of_a_megabyte_is_refused_and_nothing_is_lost() {
        send(MEASURES, "?basedOn=2566", HEAD + "1,1," + "ก".repeat(1 << 20) + ",,,,,\n")
                .then()
                .statusCode(422)
                .body("violations.code", hasItem("line-too-long"));
        send(MEASURES, "?basedOn=2566", HEAD + "1,1," + "ก".repeat(10_001) + ",,,,,\n")
                .then()
                .statusCode(422)
                .body("violations.code", contains("too-long"));
        Callers.OFFICER.asks(agency).get(address("")).then().statusCode(404);
    }

    @Test
    void markup_is_text() {
        String markup = "<script>alert(1)</script> & <b>ก</b>";
        send(MEASURES, "?basedOn=2566", HEAD + "1,1," + markup + ",1. " + markup + ",,,,\n")
                .then()
                .statusCode(200);

        assertThat(plan().measures().getFirst().measure()).isEqualTo(markup);
        assertThat(plan().measures().getFirst().steps().getFirst().text()).isEqualTo(markup);
    }

    @Test
    void ndjson_says_the_same() {
        Response sent = Callers.OFFICER
                .asks(agency)
                .contentType(BulkUpload.NDJSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"number": 3, "indicator": "๒", "measure": "ก", "steps": "๑. ข\\n๑.๑ ค", "budget": "๑๒,๕๐๐.๕", "period": "ไตรมาสที่ ๑ - ๓"}
                        """.getBytes(StandardCharsets.UTF_8))
                .post(address("/imports/measures?basedOn=2566"));

        sent.then().statusCode(200);
        Measure measure = plan().measures().getFirst();
        assertThat(measure.number()).isEqualTo(3);
        assertThat(measure.budget()).isEqualByComparingTo("12500.50");
        assertThat(measure.period()).isEqualTo(new Period(PeriodForm.QUARTERS, 1, 9));
        assertThat(measure.steps().getFirst().steps().getFirst().text()).isEqualTo("ค");
    }

    @Test
    void a_file_that_is_sent_again_counts_once() {
        send("once", MEASURES, "?basedOn=2566", BoKaeo.file("measures.csv"));
        send(ASSIGNMENTS, "", BoKaeo.file("assignments.csv"));
        approve();
        Response first = send("told", PROGRESS, "", BoKaeo.file("progress.csv"));

        Response again = send("told", PROGRESS, "", BoKaeo.file("progress.csv"));
        Response underAnotherKey = send(PROGRESS, "", BoKaeo.file("progress.csv"));

        assertThat((String) again.path("id")).isEqualTo(first.path("id"));
        assertThat((String) underAnotherKey.path("id")).isEqualTo(first.path("id"));
        assertThat(assignment(plan(), "3").progress().entries()).hasSize(1);
        // The plan is approved by now, and the answer is the one that was given.
        send("once", MEASURES, "?basedOn=2566", BoKaeo.file("measures.csv"))
                .then()
                .statusCode(200);
    }

    @Test
    void a_dry_run_tells_what_it_would_do_and_does_nothing() {
        send(MEASURES, "?basedOn=2566&dryRun=true", BoKaeo.file("measures.csv"))
                .then()
                .statusCode(200)
                .body("state", equalTo("checked"))
                .body("summary.added", equalTo(5))
                .body("summary.results", equalTo(5));
        Callers.OFFICER.asks(agency).get(address("")).then().statusCode(404);
    }

    @Test
    void what_came_of_a_measure_is_not_told_before_its_year() {
        Arrivals.arrive(intake, Topics.AGENCY, BoKaeo.agency(agency));
        send(2575, MEASURES, "?basedOn=2566", HEAD + "1,1,ก,,,,,ทำแล้ว\n")
                .then()
                .statusCode(422)
                .body("violations.column", contains("summary"))
                .body("violations.code", contains("not-begun"));
    }

    @Test
    void a_plan_that_an_import_began_is_gone_when_it_is_undone_and_can_be_begun_again() {
        Response imported = send(MEASURES, "?basedOn=2566", BoKaeo.file("measures.csv"));
        long version = plan().version();

        undo(imported).then().statusCode(200).body("state", equalTo("undone"));

        Callers.OFFICER.asks(agency).get(address("")).then().statusCode(404);
        send(MEASURES, "?basedOn=2566", HEAD + "1,1,ก,,,,,\n").then().statusCode(200);
        assertThat(plan().measures()).extracting(Measure::measure).containsExactly("ก");
        assertThat(plan().measures().getFirst().summary()).isNull();
        assertThat(plan().version()).isGreaterThan(version);
    }

    @Test
    void what_was_there_before_comes_back_with_its_results() {
        send(MEASURES, "?basedOn=2566", HEAD + "1,1,ก,1. ข,กองคลัง,Q1,1,ทำแล้ว\n2,2,ค,,,,,\n");
        List<Measure> before = plan().measures();
        Response imported = send(MEASURES, "", HEAD + "1,3,ง,1. จ,,,,อื่น\n3,1,ฉ,,,,,ใหม่\n");
        assertThat(plan().measures())
                .hasSize(3)
                .first()
                .extracting(Measure::summary)
                .isEqualTo("อื่น");

        undo(imported).then().statusCode(200);

        assertThat(plan().measures()).isEqualTo(before);
    }

    @Test
    void a_draft_that_gave_way_comes_back_as_one_in_which_nobody_has_written() {
        draft();
        Response imported = send(MEASURES, "", HEAD + "4,1,ก,,,,,\n");
        assertThat(plan().edited()).isTrue();

        undo(imported).then().statusCode(200);

        assertThat(plan().edited()).isFalse();
        assertThat(plan().measures()).extracting(Measure::measure).containsExactly("ร่าง");
    }

    @Test
    void a_file_is_not_laid_over_a_plan_that_changed_while_it_was_read() {
        Seen before = files.written(2566, BoKaeo.agency(agency), 2566);
        send(MEASURES, "?basedOn=2566", HEAD + "1,1,ก,,,,,\n").then().statusCode(200);
        Seen between = files.written(2566, BoKaeo.agency(agency), null);
        hold(between);
        send(MEASURES, "", HEAD + "2,1,ข,,,,,\n").then().statusCode(200);

        assertThatThrownBy(() -> hold(before))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("changed");
        assertThatThrownBy(() -> hold(between))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("changed");
    }

    private void hold(Seen seen) {
        QuarkusTransaction.requiringNew().run(() -> files.holdWritten(seen));
    }

    @Test
    void nothing_is_undone_once_the_plan_says_something_else() {
        Response measures = send(MEASURES, "?basedOn=2566", BoKaeo.file("measures.csv"));
        Response assignments = send(ASSIGNMENTS, "", BoKaeo.file("assignments.csv"));

        undo(measures).then().statusCode(409);
        undo(assignments).then().statusCode(200);
        assertThat(plan().assignments()).isEmpty();
        approve();
        undo(measures).then().statusCode(409);
        assertThat(plan().measures()).hasSize(5);
    }

    @Test
    void what_is_approved_is_written_in_no_more() {
        send(MEASURES, "?basedOn=2566", BoKaeo.file("measures.csv"));
        approve();

        send(MEASURES, "", HEAD + "1,1,ก,,,,,\n").then().statusCode(409);
        send(ASSIGNMENTS, "", "node,responsible\n1,all-units\n").then().statusCode(409);
        assertThat(plan().measures().getFirst().measure()).isNotEqualTo("ก");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",,all-units, | node | required",
                "OIT.o44,,, | node | unknown-node",
                "OIT,,, | node | unknown-node",
                "i1,,, | node | unknown-node",
                "1,,ใคร, | responsible | unknown-responsible",
                "1,,,Q5 | period | outside-fiscal-year"
            })
    void a_wrong_cell_of_an_assignment_is_named(String row, String column, String code) {
        send(ASSIGNMENTS, "?basedOn=2566", "node,guidance,responsible,period\n" + row + "\n")
                .then()
                .statusCode(422)
                .body("violations.column", contains(column))
                .body("violations.code", contains(code));
    }

    @Test
    void assignments_are_replaced_and_added_by_node() {
        send(ASSIGNMENTS, "?basedOn=2566", "node,guidance,responsible\no2,ก,กองคลัง\n๑,ข,\n");

        send(ASSIGNMENTS, "", "node,responsible\n๐๒,กองช่าง\no1,all-units\no๑,กองคลัง\n")
                .then()
                .statusCode(422)
                .body("violations.code", contains("duplicate"));
        send(ASSIGNMENTS, "", "node,responsible\n๐๒,กองช่าง\no1,all-units\n")
                .then()
                .statusCode(200)
                .body("summary.added", equalTo(1))
                .body("summary.changed", equalTo(1));

        assertThat(plan().assignments()).extracting(Assignment::node).containsExactly("1", "OIT.o1", "OIT.o2");
        assertThat(names(assignment(plan(), "OIT.o2").responsible())).containsExactly("กองช่าง");
        assertThat(assignment(plan(), "OIT.o2").guidance()).isNull();
    }

    @Test
    void progress_is_told_of_a_plan_that_is_approved_alone() {
        String told = "node,state\n1,done\n";
        send(PROGRESS, "", told).then().statusCode(404);
        send(ASSIGNMENTS, "?basedOn=2566", BoKaeo.file("assignments.csv"));
        send(PROGRESS, "", told).then().statusCode(409);
        approve();
        send(PROGRESS, "", told).then().statusCode(200);
        close();
        send(PROGRESS, "", "node,state\n2,done\n").then().statusCode(409);
        assertThat(assignment(plan(), "1").progress().state()).isEqualTo(ProgressState.DONE);
        assertThat(assignment(plan(), "2").progress().state()).isEqualTo(ProgressState.NOT_STARTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",,,done,,,,, | measure | required",
                ",1,,done,,,,, | measure | required",
                "6,,,done,,,,, | measure | unknown-measure",
                "1,4,,done,,,,, | step | unknown-step",
                "1,1.1,,done,,,,, | step | unknown-step",
                "1,x,,done,,,,, | step | unknown-step",
                "1,,1,done,,,,, | node | two-parts",
                ",,o44,done,,,,, | node | unknown-node",
                ",,9,done,,,,, | node | not-assigned",
                "1,,,,,ทำ,,, | state | required",
                "1,,,อาจจะ,,,,, | state | unknown-word",
                "1,,,stopped,,,,, | reason | required",
                "1,,,done,เพราะ,,,, | reason | bad-reason",
                "1,,,done,,,๓๑ เมษายน ๒๕๖๖,, | activity_date | bad-date",
                "1,,,done,,,2566-04-07,, | activity_date | out-of-range",
                "1,,,done,,,,,http://a.go.th | evidence_kind | required",
                "1,,,done,,,,รายงาน,javascript:alert(1) | evidence_url | bad-address",
                "1,,,done,,,,รายงาน,www.go.th | evidence_url | bad-address",
                "1,,,,,,,รายงาน, | state | no-entry"
            })
    void a_wrong_cell_of_progress_is_named(String row, String column, String code) {
        send(MEASURES, "?basedOn=2566", BoKaeo.file("measures.csv"));
        send(ASSIGNMENTS, "", BoKaeo.file("assignments.csv"));
        approve();

        send(
                        PROGRESS,
                        "",
                        "measure,step,node,state,reason,text,activity_date,evidence_kind,evidence_url\n" + row + "\n")
                .then()
                .statusCode(422)
                .body("violations.line", contains(2))
                .body("violations.column", contains(column))
                .body("violations.code", contains(code));
        assertThat(plan().measures()).extracting(m -> m.progress().entries()).containsOnly(List.of());
    }

    @Test
    void states_may_be_told_in_thai_and_the_last_row_of_a_part_is_the_newest() {
        send(ASSIGNMENTS, "?basedOn=2566", BoKaeo.file("assignments.csv"));
        approve();

        send(PROGRESS, "", """
                        node,state,reason,evidence_kind
                        1,ยังไม่ได้ดำเนินการ,,
                        1,แล้วเสร็จ,,
                        2,ยกเลิก,เพราะ,
                        2,,,คำสั่ง
                        3,ดำเนินการ,,
                        """)
                .then()
                .statusCode(200)
                .body("summary.entries", equalTo(4))
                .body("summary.parts", equalTo(3))
                .body("summary.evidence", equalTo(1));

        Plan plan = plan();
        assertThat(plan.state()).isEqualTo(Plan.State.IN_OPERATION);
        assertThat(assignment(plan, "1").progress().state()).isEqualTo(ProgressState.DONE);
        assertThat(assignment(plan, "1").progress().entries()).hasSize(2);
        assertThat(assignment(plan, "2").progress().entries().getFirst().reason())
                .isEqualTo("เพราะ");
        assertThat(assignment(plan, "3").progress().state()).isEqualTo(ProgressState.IN_OPERATION);
    }

    @Test
    void evidence_of_another_part_than_the_row_before_is_refused() {
        send(ASSIGNMENTS, "?basedOn=2566", BoKaeo.file("assignments.csv"));
        approve();

        send(PROGRESS, "", "node,state,evidence_kind\n1,done,\n2,,คำสั่ง\n")
                .then()
                .statusCode(422)
                .body("violations.line", contains(3))
                .body("violations.code", contains("no-entry"));
    }

    @Test
    void progress_is_undone_while_nothing_newer_was_told() {
        send(ASSIGNMENTS, "?basedOn=2566", BoKaeo.file("assignments.csv"));
        approve();
        Response first =
                send(PROGRESS, "", "node,state\n1,in-operation\n2,done\n1,stopped\n".replace("stopped", "done"));
        Response second = send(PROGRESS, "", "node,state\n1,not-started\n");

        undo(first).then().statusCode(409);
        assertThat(assignment(plan(), "1").progress().entries()).hasSize(3);
        undo(second).then().statusCode(200);
        assertThat(assignment(plan(), "1").progress().state()).isEqualTo(ProgressState.DONE);
        undo(first).then().statusCode(200);

        assertThat(assignment(plan(), "1").progress().entries()).isEmpty();
        assertThat(assignment(plan(), "2").progress().state()).isEqualTo(ProgressState.NOT_STARTED);
        send(PROGRESS, "", "node,state\n1,done\n").then().statusCode(200);
    }

    @Test
    void every_part_that_was_written_has_its_history() {
        send(MEASURES, "?basedOn=2566", HEAD + "1,1,ก,,,,,\n2,2,ข,,,,,\n");
        send(MEASURES, "", HEAD + "1,1,ค,,,,,\n");

        assertThat(edits("measure/1")).hasSize(2);
        assertThat(edits("measure/2")).hasSize(1);
        assertThat(edits("measure/1").getLast()).contains("\"ค\"");
    }

    @ParameterizedTest
    @EnumSource(Callers.class)
    void who_may_send_files(Callers caller) {
        int expected = switch (caller) {
            case ANONYMOUS, FOREIGN -> 401;
            case ADMIN, OFFICER -> 200;
            default -> 403;
        };
        int told = expected == 200 ? 409 : expected;

        send(caller, MEASURES, "?basedOn=2566", HEAD + "1,1,ก,,,,,\n").then().statusCode(expected);
        send(caller, ASSIGNMENTS, "?basedOn=2566", "node\n1\n").then().statusCode(expected);
        send(caller, PROGRESS, "", "node,state\n1,done\n").then().statusCode(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {MEASURES, ASSIGNMENTS, PROGRESS})
    void an_agency_that_nobody_knows_is_not_found(String what) {
        Callers.ADMIN
                .asks(agency)
                .contentType(BulkUpload.CSV)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("node\n1\n")
                .post("/api/v1/plans/2566/none-" + agency + "/imports/" + what)
                .then()
                .statusCode(oneOf(404, 503));
    }

    private void enter() {
        send(MEASURES, "?basedOn=2566", BoKaeo.file("measures.csv"))
                .then()
                .statusCode(200)
                .body("summary.added", equalTo(5))
                .body("summary.results", equalTo(5));
        send(ASSIGNMENTS, "", BoKaeo.file("assignments.csv"))
                .then()
                .statusCode(200)
                .body("summary.added", equalTo(51));
        approve();
        send(PROGRESS, "", BoKaeo.file("progress.csv"))
                .then()
                .statusCode(200)
                .body("summary.entries", equalTo(57))
                .body("summary.parts", equalTo(57));
    }

    /** As the chain of approvals does at its end. */
    private void approve() {
        QuarkusTransaction.requiringNew().run(() -> {
            PlanEntity plan = plans.hold(2566, agency);
            plans.requireOpen(plan).end(RevisionEntity.State.APPROVED, Instant.now(), plans.nextVersion(plan));
            plan.move(Plan.State.APPROVED);
            plans.publish(plan);
        });
    }

    private void close() {
        QuarkusTransaction.requiringNew().run(() -> {
            PlanEntity plan = plans.hold(2566, agency);
            plan.move(Plan.State.CLOSED);
            plans.publish(plan);
        });
    }

    private void draft() {
        QuarkusTransaction.requiringNew().run(() -> {
            PlanEntity plan = plans.begin(2566, agency, 2566, drafted(), "measures-service");
            plans.publish(plan);
        });
    }

    private PlanContent drafted() {
        return new PlanContent(
                List.of(new PlannedMeasure(
                        1, 0, "1", null, "ร่าง", List.of(), List.of(), 0, null, null, List.of(), null)),
                1,
                List.of());
    }

    @SuppressWarnings("unchecked")
    private List<String> edits(String part) {
        return QuarkusTransaction.requiringNew()
                .call(() -> new ArrayList<String>(entities.createNativeQuery(
                                "select content from plan_edit where agency_code = :agency and part = :part order by version",
                                String.class)
                        .setParameter("agency", agency)
                        .setParameter("part", part)
                        .getResultList()));
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(statement)
                        .setParameter("agency", agency)
                        .executeUpdate());
    }

    private long prints() {
        return QuarkusTransaction.requiringNew().call(() -> (Long)
                entities.createNativeQuery("select count(*) from text_print where agency_code = :agency", Long.class)
                        .setParameter("agency", agency)
                        .getSingleResult());
    }

    private Response send(String what, String query, String file) {
        return send(UUID.randomUUID().toString(), what, query, file);
    }

    private Response send(int year, String what, String query, String file) {
        return post(Callers.OFFICER, UUID.randomUUID().toString(), year, what + query, file);
    }

    private Response send(Callers caller, String what, String query, String file) {
        return post(caller, UUID.randomUUID().toString(), 2566, what + query, file);
    }

    private Response send(String key, String what, String query, String file) {
        return post(Callers.OFFICER, key, 2566, what + query, file);
    }

    private Response post(Callers caller, String key, int year, String path, String file) {
        return caller.asks(agency)
                .contentType("text/csv; charset=UTF-8")
                .header("Idempotency-Key", key)
                .body(file)
                .post("/api/v1/plans/" + year + "/" + agency + "/imports/" + path);
    }

    private Response undo(Response imported) {
        return Callers.OFFICER.asks(agency).delete("/api/v1/imports/" + imported.path("id"));
    }

    private String address(String path) {
        return "/api/v1/plans/2566/" + agency + path;
    }

    private Plan plan() {
        return plan(2566);
    }

    private Plan plan(int year) {
        Response read = Callers.OFFICER.asks(agency).get("/api/v1/plans/" + year + "/" + agency);
        read.then().statusCode(200);
        try {
            return Json.mapper().readValue(read.asByteArray(), Plan.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Assignment assignment(Plan plan, String node) {
        return plan.assignments().stream()
                .filter(assignment -> assignment.node().equals(node))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(List<Responsible> responsible) {
        return responsible.stream().map(Responsible::name).toList();
    }
}
