package org.sucharit.assessment.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sucharit.assessment.round.Year;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.contracts.assessment.Assessment.ItemReview;
import org.sucharit.kit.events.Snapshots;
import org.sucharit.kit.testsupport.Callers;
import org.sucharit.kit.testsupport.InfraResource;

/** Disclosures and their scores in files. */
@QuarkusTest
@QuarkusTestResource(InfraResource.class)
class DisclosuresQuarkusTest {

    private static final Year YEAR = new Year(2568);
    private static final String ALL = "agency_code,item,declared,url,explanation,score\n";

    @Inject
    Snapshots snapshots;

    @Test
    void everything_a_row_says_is_taken_over_and_the_reviews_go_out_in_printed_order() {
        String agency = in("review");

        YEAR.send(
                        "/disclosures",
                        ALL + agency + ",o๑๐,ไม่มี,,ไม่มีภารกิจ,๐\n" + agency + ",O2,yes,,,\n" + agency
                                + ",o1,has,https://a.go.th/1 http://ตัวอย่าง.ไทย/ก,,๑๐๐\n")
                .then()
                .statusCode(200)
                .body("summary.agencies", equalTo(1))
                .body("summary.scores", equalTo(2));

        disclosures(agency)
                .then()
                .body("items[0].item", equalTo("o1"))
                .body("items[0].declared", equalTo(true))
                .body("items[0].url", equalTo("https://a.go.th/1 http://ตัวอย่าง.ไทย/ก"))
                .body("items[0].review", equalTo("scored"))
                .body("items[1].declared", equalTo(true))
                .body("items[1].review", equalTo("unreviewed"))
                .body("items[1].score", nullValue())
                .body("items[9].declared", equalTo(false))
                .body("items[9].explanation", equalTo("ไม่มีภารกิจ"));
        assertThat(reviews(agency)).extracting(ItemReview::item).containsExactly("o1", "o10");
        assertThat(reviews(agency))
                .extracting(ItemReview::score)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal(100), BigDecimal.ZERO);
    }

    @Test
    void a_cell_that_is_empty_and_a_column_that_is_missing_leave_what_is_there() {
        String agency = in("review");
        YEAR.send("/disclosures", ALL + agency + ",o1,has,https://a.go.th,เพราะ,50\n");

        YEAR.send("/disclosures", "item,agency_code,declared,url\no1," + agency + ",no,\n")
                .then()
                .statusCode(200);

        disclosures(agency)
                .then()
                .body("items[0].declared", equalTo(false))
                .body("items[0].url", equalTo("https://a.go.th"))
                .body("items[0].explanation", equalTo("เพราะ"))
                .body("items[0].review", equalTo("scored"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nobody,o1,has,,, | agency_code | unknown-agency",
                "@,o99,has,,, | item | unknown-item",
                "@,i1,has,,, | item | unknown-item",
                "@,o1,perhaps,,, | declared | unknown-word",
                "@,o1,has,www.go.th,, | url | bad-url",
                "@,o1,has,javascript:alert(1),, | url | bad-url",
                "@,o1,has,https://a.go.th ftp://b,, | url | bad-url",
                "@,o1,,,,40 | score | unknown-score",
                "@,o1,,,,-50 | score | unknown-score",
                "@,o1,,,,1e2 | score | unknown-score"
            })
    void a_wrong_cell_is_named(String row, String column, String code) {
        String agency = in("review");

        YEAR.send("/disclosures", ALL + row.replace("@", agency) + "\n")
                .then()
                .statusCode(422)
                .body("violations.line", equalTo(List.of(2)))
                .body("violations.column", equalTo(List.of(column)))
                .body("violations.code", equalTo(List.of(code)));
    }

    @Test
    void a_row_that_says_nothing_is_refused() {
        YEAR.send("/disclosures", ALL + in("review") + ",o1,,,,\n")
                .then()
                .statusCode(422)
                .body("violations.code", equalTo(List.of("nothing-said")));
    }

    @Test
    void every_repeated_row_is_named_with_the_line_of_the_first() {
        String agency = in("review");
        String row = agency + ",o1,has,,,50\n";

        YEAR.send("/disclosures", ALL + row + agency + ",o2,has,,,\n" + row + row)
                .then()
                .statusCode(422)
                .body("violations.line", hasItems(4, 5))
                .body("violations.code", equalTo(List.of("duplicate", "duplicate")));
        YEAR.send("/disclosures?partial=true", ALL + row + row.replace("50", "100"))
                .then()
                .statusCode(200)
                .body("committedRows", equalTo(1));

        assertThat(reviews(agency).getFirst().score()).isEqualByComparingTo("50");
    }

    @ParameterizedTest
    @CsvSource({
        "register,  422, 422",
        "collect,   200, 422",
        "review,    200, 200",
        "clarify,   200, 200",
        "confirm,   200, 200",
        "announced, 422, 422"
    })
    void declarations_and_scores_have_their_phases(String phase, int declared, int scored) {
        String agency = in(phase);

        YEAR.send("/disclosures", ALL + agency + ",o1,has,,,\n").then().statusCode(declared);
        YEAR.send("/disclosures", ALL + agency + ",o1,,,,50\n").then().statusCode(scored);
    }

    @Test
    void taking_a_file_back_restores_what_was_there() {
        String agency = in("review");
        YEAR.send("/disclosures", ALL + agency + ",o1,has,https://a.go.th,,50\n");
        Response wrong = YEAR.send(
                "/disclosures", ALL + agency + ",o1,has-not,https://b.go.th,x,100\n" + agency + ",o2,has,,,100\n");

        Year.undo(wrong).then().statusCode(200);

        disclosures(agency)
                .then()
                .body("items[0].declared", equalTo(true))
                .body("items[0].url", equalTo("https://a.go.th"))
                .body("items[0].explanation", nullValue())
                .body("items[1].declared", nullValue())
                .body("items[1].review", equalTo("unreviewed"));
        assertThat(reviews(agency)).extracting(ItemReview::item).containsExactly("o1");
        assertThat(reviews(agency).getFirst().score()).isEqualByComparingTo("50");
    }

    @Test
    void a_file_of_which_something_was_changed_since_or_announced_is_not_taken_back() {
        String agency = in("review");
        Response declared = YEAR.send("/disclosures", ALL + agency + ",o1,has,,,\n");
        Response scored = YEAR.send("/disclosures", ALL + agency + ",o1,,,,50\n");
        YEAR.send("/disclosures", ALL + agency + ",o1,has-not,,,100\n");

        Year.undo(declared).then().statusCode(409);
        Year.undo(scored).then().statusCode(409);
        String other = in("review");
        Response announced = YEAR.send("/disclosures", ALL + other + ",o1,has,,,50\n");
        YEAR.move(other, "announced", null);
        Year.undo(announced).then().statusCode(409);

        disclosures(agency).then().body("items[0].declared", equalTo(false));
    }

    @ParameterizedTest
    @EnumSource(Callers.class)
    void who_reads_disclosures_and_who_sends_them(Callers caller) {
        String agency = in("review");

        caller.asks(agency)
                .get(YEAR.assessment(agency) + "/disclosures")
                .then()
                .statusCode(caller.readingUnannounced());
        int sending = switch (caller) {
            case ANONYMOUS, FOREIGN -> 401;
            case ADMIN -> 200;
            default -> 403;
        };
        caller.asks(agency)
                .contentType("text/csv")
                .header("Idempotency-Key", Year.key())
                .body(ALL + agency + ",o1,has,,,50\n")
                .post(YEAR.address() + "/disclosures")
                .then()
                .statusCode(sending);
    }

    @Test
    void what_does_not_exist_is_not_found() {
        Callers.ADMIN
                .asks("any")
                .get(YEAR.assessment("nobody") + "/disclosures")
                .then()
                .statusCode(404);
        new Year(2607).send("/disclosures", ALL + "a,o1,has,,,\n").then().statusCode(404);
    }

    private static String in(String phase) {
        String agency = Year.register("81");
        YEAR.move(agency, phase, null).then().statusCode(200);
        return agency;
    }

    private static Response disclosures(String agency) {
        return Callers.ADMIN.asks(agency).get(YEAR.assessment(agency) + "/disclosures");
    }

    private List<ItemReview> reviews(String agency) {
        Assessment assessment = QuarkusTransaction.requiringNew()
                .call(() -> snapshots.find(Topics.ASSESSMENT, "2568/" + agency).orElseThrow());
        return assessment.reviews();
    }
}
