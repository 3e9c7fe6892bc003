package org.sucharit.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sucharit.kit.testsupport.InfraResource;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
class FirstPageQuarkusTest {

    private static final Pattern FONT = Pattern.compile("url\\(\"(/fonts/[^\"]+)\"\\)");

    @Test
    void the_first_page_brings_its_fonts_so_that_thai_shows_everywhere() {
        String page = given().get("/").then().statusCode(200).extract().asString();

        List<String> fonts =
                FONT.matcher(page).results().map((MatchResult m) -> m.group(1)).toList();

        assertThat(fonts).hasSize(4);
        assertThat(fonts).allSatisfy(font -> given().get(font).then().statusCode(200));
    }
}
