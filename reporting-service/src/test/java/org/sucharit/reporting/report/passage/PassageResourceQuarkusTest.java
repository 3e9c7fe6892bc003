package org.sucharit.reporting.report.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.report.Report;
import org.sucharit.kit.events.SnapshotIntake;
import org.sucharit.kit.testsupport.Callers;
import org.sucharit.kit.testsupport.InfraResource;
import org.sucharit.reporting.report.ReportKey;
import org.sucharit.reporting.testsupport.ReportSetting;
import org.sucharit.reporting.writing.Writing;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
class PassageResourceQuarkusTest {

    private static final String OWN = "เทศบาลให้ความสำคัญกับการบริการประชาชน";

    private static final String ENGLISH = "The municipality puts service to the public first";

    @Inject
    SnapshotIntake intake;

    @Inject
    PassageRepository repository;

    @Inject
    EntityManager entities;

    private ReportSetting setting;

    @BeforeEach
    void write() {
        setting = new ReportSetting(intake);
        setting.written(5);
    }

    @Test
    void every_place_is_offered_and_figures_have_none() {
        Callers.OFFICER
                .asks(setting.agency())
                .get(passages())
                .then()
                .statusCode(200)
                .body("outdated", equalTo(0))
                .body("items.place", hasItems("principle", "introduction", "plan", "guidance.OIT.o14"))
                .body("items.text.unique()", equalTo(Collections.singletonList(null)));
        put("score.total", OWN, "*").then().statusCode(404);
    }

    @Test
    void what_is_written_stands_in_the_document_and_survives_new_versions_and_may_be_taken_back() {
        put("introduction", OWN, "\"0\"").then().statusCode(200).body("text", equalTo(OWN));

        setting.await(report -> report.getList("causes").equals(List.of("passages")));
        page().then().body(containsString(OWN));

        setting.written(1_900_000_000_000_000L);
        page().then().body(containsString(OWN));
        Callers.OFFICER.asks(setting.agency()).get(passages()).then().body("outdated", equalTo(0));

        Callers.OFFICER
                .asks(setting.agency())
                .header("If-Match", "*")
                .delete(passages() + "/introduction")
                .then()
                .statusCode(200)
                .body("text", nullValue());
        setting.await(report -> report.getList("causes").equals(List.of("passages")));
        page().then().body(not(containsString(OWN)));
    }

    @Test
    void what_is_written_in_english_stands_in_the_english_document_alone() {
        put("introduction", OWN, "\"0\"").then().statusCode(200);
        put("introduction?language=en", ENGLISH, "\"0\"").then().statusCode(200).body("text", equalTo(ENGLISH));
        Awaitility.await().untilAsserted(() -> english().then().body(containsString(ENGLISH)));

        english().then().body(not(containsString(OWN)));
        page().then().body(containsString(OWN)).body(not(containsString(ENGLISH)));
        Callers.OFFICER
                .asks(setting.agency())
                .get(passages() + "/introduction?language=en")
                .then()
                .body("text", equalTo(ENGLISH))
                .body("composed", containsString("In fiscal year 2568"));

        Callers.OFFICER
                .asks(setting.agency())
                .header("If-Match", "*")
                .delete(passages() + "/introduction?language=en")
                .then()
                .statusCode(200);
        Awaitility.await().untilAsserted(() -> english().then().body(not(containsString(ENGLISH))));
        page().then().body(containsString(OWN));
        put("introduction?language=de", ENGLISH, "*").then().statusCode(422);
    }

    @Test
    void what_was_written_over_other_figures_says_so() {
        put("guidance.OIT.o23", OWN, "\"0\"").then().statusCode(200).body("outdated", equalTo(false));

        setting.scoreOf("OIT.o23", "50", 1_900_000_000_000_000L);

        Callers.OFFICER
                .asks(setting.agency())
                .get(passages() + "/guidance.OIT.o23")
                .then()
                .statusCode(200)
                .body("outdated", equalTo(true))
                .body("text", equalTo(OWN));
        Callers.OFFICER.asks(setting.agency()).get(passages()).then().body("outdated", equalTo(1));

        put("guidance.OIT.o23", OWN, "*").then().statusCode(200).body("outdated", equalTo(false));
        Callers.OFFICER.asks(setting.agency()).get(passages()).then().body("outdated", equalTo(0));
    }

    @Test
    void what_stands_there_already_is_not_written_again() {
        int written = put("introduction", OWN, "*").jsonPath().getInt("number");
        put("introduction", OWN, "*")
                .then()
                .statusCode(200)
                .header("ETag", "\"" + written + "\"")
                .body("number", equalTo(written))
                .body("text", equalTo(OWN));

        int takenBack = takeBack("introduction").jsonPath().getInt("number");
        takeBack("introduction").then().statusCode(200).body("number", equalTo(takenBack));
        takeBack("principle").then().statusCode(200).body("number", equalTo(0));
    }

    @Test
    void however_often_people_wrote_only_what_they_wrote_last_is_read() {
        long first = put("introduction", OWN, "*").jsonPath().getLong("number");
        ReportKey report = new ReportKey(2568, setting.agency(), Report.Kind.ANALYSIS);

        QuarkusTransaction.begin();
        try {
            entities.createNativeQuery("insert into passage"
                            + " (fiscal_year, subject, kind, place, language, text, beneath, written_by, written_at)"
                            + " select 2568, ?1, 'analysis', place, 'th', 'ครั้งที่ ' || n, '', 'test', now()"
                            + " from generate_series(1, 30) n, unnest(array['introduction', 'principle']) place")
                    .setParameter(1, setting.agency())
                    .executeUpdate();

            assertThat(repository.newest(report, Writing.Language.TH, Long.MAX_VALUE))
                    .hasSize(2)
                    .allSatisfy((place, passage) -> assertThat(passage.text()).isEqualTo("ครั้งที่ 30"));
            assertThat(entities.unwrap(Session.class).getStatistics().getEntityCount())
                    .as("passages that were read")
                    .isEqualTo(2);
            assertThat(repository.newest(report, Writing.Language.TH, first))
                    .hasEntrySatisfying(
                            "introduction",
                            passage -> assertThat(passage.text()).isEqualTo(OWN))
                    .hasSize(1);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void a_text_that_no_database_keeps_is_refused_with_its_reason() {
        put("introduction", "a\u0000b", "*")
                .then()
                .statusCode(422)
                .body("violations.code", contains("not-storable"))
                .body("violations.pointer", contains(""));
    }

    @Test
    void what_was_composed_is_told_in_the_digits_of_the_agencys_template_and_they_outdate_nothing() {
        put("findings", OWN, "\"0\"").then().statusCode(200);
        Callers.OFFICER
                .asks(setting.agency())
                .get(passages() + "/principle")
                .then()
                .body("composed", containsString("๒๕๖๘"));
        Callers.EXECUTIVE
                .asks(setting.agency())
                .header("If-Match", "*")
                .contentType("application/json")
                .body(Map.of("digits", "arabic"))
                .put("/api/v1/templates/" + setting.agency())
                .then()
                .statusCode(200);
        setting.await(report -> report.getList("causes").contains("template"));

        Callers.OFFICER
                .asks(setting.agency())
                .get(passages() + "/principle")
                .then()
                .body("composed", containsString("2568"))
                .body("composed", not(containsString("๒๕๖๘")));
        Callers.OFFICER.asks(setting.agency()).get(passages()).then().body("outdated", equalTo(0));
    }

    @Test
    void nobody_writes_over_what_somebody_else_wrote_meanwhile() {
        put("introduction", OWN, null).then().statusCode(428);
        put("introduction", OWN, "\"0\"").then().statusCode(200);

        put("introduction", "อื่น", "\"0\"").then().statusCode(412);
        put("introduction", "ก".repeat(20_001), "*").then().statusCode(422);
    }

    @Test
    void only_the_agencys_officers_write() {
        for (Callers caller : Callers.values()) {
            int status = caller.asks(setting.agency())
                    .header("If-Match", "*")
                    .contentType("application/json")
                    .body(Map.of("text", OWN))
                    .put(passages() + "/introduction")
                    .statusCode();

            assertThat(status)
                    .as(caller.name())
                    .isEqualTo(
                            switch (caller) {
                                case ADMIN, OFFICER -> 200;
                                case ANONYMOUS, FOREIGN -> 401;
                                default -> 403;
                            });
        }
    }

    private Response put(String place, String text, String ifMatch) {
        var asking = Callers.OFFICER.asks(setting.agency()).contentType("application/json");
        if (ifMatch != null) {
            asking.header("If-Match", ifMatch);
        }
        return asking.body(Map.of("text", text)).put(passages() + "/" + place);
    }

    private Response takeBack(String place) {
        return Callers.OFFICER.asks(setting.agency()).header("If-Match", "*").delete(passages() + "/" + place);
    }

    private Response english() {
        return Callers.OFFICER.asks(setting.agency()).get(setting.address() + "?format=html&language=en");
    }

    private Response page() {
        return Callers.OFFICER.asks(setting.agency()).get(setting.address() + "?format=html");
    }

    private String passages() {
        return setting.address() + "/passages";
    }
}
