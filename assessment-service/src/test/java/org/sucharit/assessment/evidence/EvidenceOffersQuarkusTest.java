package org.sucharit.assessment.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sucharit.assessment.round.Year;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.report.Report;
import org.sucharit.kit.events.SnapshotIntake;
import org.sucharit.kit.json.Json;
import org.sucharit.kit.testsupport.Arrivals;
import org.sucharit.kit.testsupport.Callers;
import org.sucharit.kit.testsupport.InfraResource;

/** Published reports as evidence: o42 of 2566 asks for the analysis of 2565, o43 for the implementation of 2566. */
@QuarkusTest
@QuarkusTestResource(InfraResource.class)
class EvidenceOffersQuarkusTest {

    private static final Year YEAR = new Year(2566);
    private static final String URL = "https://www.borkaew.go.th/ตัวชี้วัด/ita-2565.pdf";

    @Inject
    SnapshotIntake intake;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Test
    void a_report_that_reporting_publishes_is_offered() throws Exception {
        String agency = in("collect");
        Report report = Published.report(2565, agency, Report.Kind.ANALYSIS, 1);

        try (KafkaProducer<String, byte[]> reporting = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringSerializer(), new ByteArraySerializer())) {
            reporting
                    .send(new ProducerRecord<>(Topics.REPORT.name(), report.key(), Json.bytes(report)))
                    .get();
        }

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> offers(agency).then().body("items[0].state", equalTo("offered")));
    }

    @Test
    void each_item_is_offered_the_report_of_the_year_that_it_asks_for() {
        String agency = in("collect");
        publish(agency, 1);
        arrive(2565, agency, Report.Kind.IMPLEMENTATION, 1);
        arrive(2566, agency, Report.Kind.ANALYSIS, 1);

        offers(agency)
                .then()
                .statusCode(200)
                .body("items.item", contains("o42", "o43"))
                .body("items.kind", contains("analysis", "implementation"))
                .body("items.fiscalYear", contains(2565, 2566))
                .body("items.state", contains("offered", "missing"))
                .body("items[0].publication.number", equalTo(1))
                .body("items[0].publication.publishedOn", equalTo("2023-01-01"))
                .body("items[0].publication.path", equalTo("/published/2565/" + agency + "/analysis/1"))
                .body("items[0].publication.files.sha256", hasItem(Published.SHA))
                .body("items[0].declared", nullValue())
                .body("items[0].confirmed", nullValue())
                .body("items[1].publication", nullValue());
    }

    @Test
    void what_is_confirmed_becomes_the_disclosure_of_the_item() {
        String agency = in("collect");
        YEAR.send(
                "/disclosures",
                "agency_code,item,declared,url,explanation\n" + agency + ",o42,no,https://b.go.th,ของเดิม\n");
        publish(agency, 1);

        Response confirmed = confirm(agency, 1, URL, tag(agency));

        confirmed
                .then()
                .statusCode(200)
                .body("items[0].state", equalTo("confirmed"))
                .body("items[0].confirmed.publication", equalTo(1))
                .body("items[0].confirmed.url", equalTo(URL));
        assertThat(confirmed.header("ETag")).isEqualTo(tag(agency));
        disclosures(agency)
                .then()
                .body("items[41].item", equalTo("o42"))
                .body("items[41].declared", equalTo(true))
                .body("items[41].url", equalTo("https://b.go.th " + URL))
                .body("items[41].explanation", containsString("ของเดิม\nรายงานการวิเคราะห์"))
                .body("items[41].explanation", containsString("พ.ศ. 2565 ฉบับเผยแพร่ครั้งที่ 1"))
                .body("items[41].explanation", containsString(Published.SHA))
                .body("items[42].declared", nullValue());
    }

    @Test
    void confirming_again_changes_nothing() {
        String agency = in("collect");
        publish(agency, 1);
        String before = tag(agency);
        Response first = confirm(agency, 1, URL, before);

        Response again = confirm(agency, 1, URL, before);

        again.then().statusCode(200);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void a_correction_outdates_what_was_confirmed_and_takes_its_place_when_it_is() {
        String agency = in("collect");
        publish(agency, 1);
        confirm(agency, 1, URL, "*").then().statusCode(200);

        publish(agency, 2);
        offers(agency)
                .then()
                .body("items[0].state", equalTo("outdated"))
                .body("items[0].publication.number", equalTo(2))
                .body("items[0].confirmed.publication", equalTo(1));
        confirm(agency, 1, URL, "*").then().statusCode(409);
        confirm(agency, 2, URL + "?2", tag(agency))
                .then()
                .statusCode(200)
                .body("items[0].state", equalTo("confirmed"))
                .body("items[0].url", equalTo(URL + "?2"));

        String explanation = disclosures(agency).path("items[41].explanation");
        assertThat(explanation).contains("ครั้งที่ 2").doesNotContain("ครั้งที่ 1");
    }

    @Test
    void a_late_or_repeated_event_changes_nothing() {
        String agency = in("collect");
        publish(agency, 1);
        publish(agency, 2);
        confirm(agency, 2, URL, "*").then().statusCode(200);
        String before = tag(agency);

        publish(agency, 1);
        publish(agency, 2);

        assertThat(tag(agency)).isEqualTo(before);
        offers(agency)
                .then()
                .body("items[0].publication.number", equalTo(2))
                .body("items[0].state", equalTo("confirmed"));
    }

    @Test
    void a_disclosure_that_a_file_changed_since_is_offered_again() {
        String agency = in("collect");
        publish(agency, 1);
        confirm(agency, 1, URL, "*").then().statusCode(200);

        YEAR.send("/disclosures", "agency_code,item,url\n" + agency + ",o42,https://b.go.th\n")
                .then()
                .statusCode(200);

        offers(agency).then().body("items[0].state", equalTo("offered"));
        confirm(agency, 1, URL, "*")
                .then()
                .statusCode(200)
                .body("items[0].state", equalTo("confirmed"))
                .body("items[0].url", equalTo("https://b.go.th " + URL));
    }

    @Test
    void an_edit_says_what_it_is_based_on() {
        String agency = in("collect");
        publish(agency, 1);
        String before = tag(agency);

        confirm(agency, 1, URL, null).then().statusCode(428);
        YEAR.send("/disclosures", "agency_code,item,declared\n" + agency + ",o42,no\n");
        confirm(agency, 1, URL, before).then().statusCode(412);
        Callers.OFFICER
                .asks(agency)
                .header("If-None-Match", tag(agency))
                .get(address(agency))
                .then()
                .statusCode(304);

        offers(agency).then().body("items[0].state", equalTo("offered"));
    }

    @Test
    void only_the_newest_publication_that_is_known_can_be_confirmed() {
        String agency = in("collect");
        confirm(agency, 1, URL, "*").then().statusCode(409);
        publish(agency, 2);

        confirm(agency, 1, URL, "*").then().statusCode(409).body("detail", containsString("corrected by"));
        confirm(agency, 3, URL, "*").then().statusCode(409).body("detail", containsString("not known here yet"));
    }

    @ParameterizedTest
    @CsvSource({
        "www.borkaew.go.th, bad-url",
        "ftp://borkaew.go.th/ita.pdf, bad-url",
        "javascript:alert(1), bad-url",
        "https://sucharit.example/published/2565/@/analysis/1?format=pdf, not-own-site"
    })
    void the_address_is_one_of_the_web_and_not_where_the_report_was_published(String url, String code) {
        String agency = in("collect");
        publish(agency, 1);

        confirm(agency, 1, url.replace("@", agency), "*")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/url"))
                .body("violations.code", contains(code));

        disclosures(agency).then().body("items[41].declared", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"publication\": 1}",
                "{\"publication\": 0, \"url\": \"https://a.go.th\"}",
                "{\"publication\": 1, \"url\": \"\"}",
                "{\"publication\": 1, \"url\": \"https://a.go.th https://b.go.th\"}"
            })
    void a_body_that_lacks_something_is_refused(String body) {
        send(Callers.OFFICER, in("collect"), "o42", body, "*").then().statusCode(422);
    }

    @Test
    void addresses_of_an_item_stay_within_their_length() {
        String agency = in("collect");
        publish(agency, 1);
        YEAR.send(
                        "/disclosures",
                        "agency_code,item,url\n" + agency + ",o42,https://b.go.th/" + "a".repeat(3_900) + "\n")
                .then()
                .statusCode(200);

        confirm(agency, 1, "https://a.go.th/" + "b".repeat(200), "*")
                .then()
                .statusCode(422)
                .body("violations.code", contains("too-long"));
    }

    @ParameterizedTest
    @CsvSource({"register, 409", "collect, 200", "review, 200", "clarify, 200", "confirm, 200", "announced, 409"})
    void it_is_confirmed_while_disclosures_are_taken(String phase, int status) {
        String agency = in(phase);
        publish(agency, 1);

        confirm(agency, 1, URL, "*").then().statusCode(status);

        disclosures(agency).then().body("items[41].declared", equalTo(status == 200 ? true : null));
    }

    @ParameterizedTest
    @EnumSource(Callers.class)
    void who_reads_offers_and_who_confirms_them(Callers caller) {
        String agency = in("collect");
        publish(agency, 1);

        caller.asks(agency).get(address(agency)).then().statusCode(caller.readingUnannounced());
        int confirming = switch (caller) {
            case ANONYMOUS, FOREIGN -> 401;
            case ADMIN, OFFICER -> 200;
            default -> 403;
        };
        send(caller, agency, "o42", body(1, URL), "*").then().statusCode(confirming);
    }

    @Test
    void what_does_not_exist_is_not_found() {
        String agency = in("collect");

        send(Callers.ADMIN, agency, "o41", body(1, URL), "*").then().statusCode(404);
        send(Callers.ADMIN, agency, "o99", body(1, URL), "*").then().statusCode(404);
        send(Callers.ADMIN, "nobody", "o42", body(1, URL), "*").then().statusCode(404);
        offers("nobody").then().statusCode(404);
    }

    private void publish(String agency, int number) {
        arrive(2565, agency, Report.Kind.ANALYSIS, number);
    }

    private void arrive(int fiscalYear, String agency, Report.Kind kind, int number) {
        Arrivals.arrive(intake, Topics.REPORT, Published.report(fiscalYear, agency, kind, number));
    }

    private static String in(String phase) {
        String agency = Year.register("81");
        YEAR.move(agency, phase, null).then().statusCode(200);
        return agency;
    }

    private static Response offers(String agency) {
        return Callers.ADMIN.asks(agency).get(address(agency));
    }

    private static String tag(String agency) {
        return offers(agency).header("ETag");
    }

    private static Response disclosures(String agency) {
        return Callers.ADMIN.asks(agency).get(YEAR.assessment(agency) + "/disclosures");
    }

    private static Response confirm(String agency, int publication, String url, String ifMatch) {
        return send(Callers.OFFICER, agency, "o42", body(publication, url), ifMatch);
    }

    private static String body(int publication, String url) {
        return "{\"publication\": " + publication + ", \"url\": \"" + url + "\"}";
    }

    private static Response send(Callers caller, String agency, String item, String body, String ifMatch) {
        return caller.asks(agency)
                .contentType("application/json")
                .headers(ifMatch == null ? Map.of() : Map.of("If-Match", ifMatch))
                .body(body.getBytes(StandardCharsets.UTF_8))
                .put(address(agency) + "/" + item);
    }

    private static String address(String agency) {
        return YEAR.assessment(agency) + "/evidence-offers";
    }
}
