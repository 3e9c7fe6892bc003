package org.sucharit.assessment.agency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.sucharit.assessment.agency.AgencyCalls.AGENCIES;
import static org.sucharit.assessment.agency.AgencyCalls.HEADER;
import static org.sucharit.assessment.agency.AgencyCalls.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sucharit.kit.testsupport.InfraResource;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
class AgencyListQuarkusTest {

    private final AgencyRepository repository;
    private final SearchRefresh refresh;

    AgencyListQuarkusTest(AgencyRepository repository, SearchRefresh refresh) {
        this.repository = repository;
        this.refresh = refresh;
    }

    @BeforeEach
    void registered() {
        importing(
                        HEADER
                                + "find-1,เทศบาลตำบลคลองพนพัฒนา,Khlong Phon Phatthana Subdistrict Municipality,tambon-municipality,81,คลองท่อม,คลองพน,35\n"
                                + "find-2,องค์การบริหารส่วนตำบลบ่อแก้ว,Bo Kaeo Subdistrict Administrative Organization,sao,50,สะเมิง,บ่อแก้ว,\n"
                                + "find-3,องค์การบริหารส่วนตำบลน้ำพุ,Nam Phu SAO,sao,70,เมืองราชบุรี,,\n"
                                + "find-4,องค์การบริหารส่วนจังหวัดกระบี่,Krabi PAO,pao,81,เมืองกระบี่,,\n"
                                + "find-5,สำนักงาน ๑๗ พิเศษ,Office 17,other,58,,,\n",
                        Map.of())
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "ทต.คลองพน, find-1",
        "khlong phon, find-1",
        "อบต.บ่อแก้ว, find-2",
        "อบต. บ่อแก้ว, find-2",
        "bo kaeo sao, find-2",
        "น\u0E4D\u0E49าพุ, find-3",
        "อบจ.กระบี่, find-4",
        "17 พิเศษ, find-5",
        "๑๗ พิเศษ, find-5",
        "FIND-5, find-5",
        "find-๕, find-5",
    })
    void an_agency_is_found_as_people_type_it(String query, String expected) {
        listed(Map.of("q", query)).then().statusCode(200).body("items.code", contains(expected));
    }

    @ParameterizedTest
    @CsvSource({"%", "_", "\\", "ind-1", "'; drop table agency; --"})
    void what_is_no_part_of_a_name_nor_the_beginning_of_a_code_finds_nothing(String query) {
        listed(Map.of("q", query))
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("total", equalTo(0));
    }

    @Test
    void filters_hold_together() {
        listed(Map.of("q", "find-", "province", "81"))
                .then()
                .body("items.code", contains("find-1", "find-4"))
                .body("items[0].region", equalTo("south"))
                .body("items[0].province.name.en", equalTo("Krabi"));
        listed(Map.of("q", "find-", "province", "๘๑", "type", "pao")).then().body("items.code", contains("find-4"));
        listed(Map.of("q", "find-", "region", "west")).then().body("items.code", contains("find-3"));
        listed(Map.of("q", "find-", "region", "north", "district", "สะเมิง"))
                .then()
                .body("items.code", contains("find-2"));
        listed(Map.of("q", "find-", "region", "north", "province", "81")).then().body("items", hasSize(0));
    }

    @Test
    void pages_go_on_under_the_same_filter_and_say_how_many_there_are() {
        List<String> seen = new ArrayList<>();
        String after = "";
        for (int page = 0; page < 3; page++) {
            Response response = listed(Map.of("q", "find-", "limit", 2, "after", after));
            response.then().statusCode(200).body("total", equalTo(5));
            seen.addAll(response.path("items.code"));
            after = response.path("next");
        }

        assertThat(seen).containsExactly("find-1", "find-2", "find-3", "find-4", "find-5");
        assertThat(after).isNull();
    }

    @Test
    void every_filter_that_is_unknown_is_named() {
        listed(Map.of("q", "ก".repeat(301), "province", "99", "region", "moon", "type", "village", "state", "gone"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("q", "province", "region", "type", "state"));
        listed(Map.of("limit", 0)).then().statusCode(422);
    }

    @Test
    void names_made_searchable_by_other_rules_are_made_again() {
        QuarkusTransaction.requiringNew()
                .run(() -> repository.update("searchText = 'old', searchRules = 0 where code = 'find-1'"));
        listed(Map.of("q", "คลองพนพัฒนา")).then().body("items", hasSize(0));

        int refreshed = QuarkusTransaction.requiringNew().call(refresh::refresh);

        assertThat(refreshed).isEqualTo(1);
        listed(Map.of("q", "คลองพนพัฒนา")).then().body("items.code", contains("find-1"));
    }

    @Test
    void types_provinces_regions_and_districts_are_told() {
        given().get(AGENCIES + "/_types")
                .then()
                .statusCode(200)
                .body("items", hasSize(10))
                .body("items[0].code", equalTo("sao"))
                .body("items[0].name.th", equalTo("องค์การบริหารส่วนตำบล"))
                .body("items[0].abbreviation", equalTo("อบต."));
        given().get("/api/v1/areas/provinces")
                .then()
                .statusCode(200)
                .body("items", hasSize(77))
                .body("items.find { it.code == '81' }.name.th", equalTo("กระบี่"))
                .body("items.find { it.code == '81' }.region", equalTo("south"));
        given().get("/api/v1/areas/regions").then().statusCode(200).body("items", hasSize(6));
        given().get("/api/v1/areas/provinces/81/districts")
                .then()
                .statusCode(200)
                .body("items.name", hasItem("เมืองกระบี่"))
                .body("items.find { it.name == 'เมืองกระบี่' }.agencies", equalTo(1));
        given().get("/api/v1/areas/provinces/28/districts").then().statusCode(404);
    }

    private static Response listed(Map<String, ?> query) {
        return given().queryParams(query).get(AGENCIES);
    }
}
