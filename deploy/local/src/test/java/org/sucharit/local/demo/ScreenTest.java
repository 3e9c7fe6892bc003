package org.sucharit.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sucharit.gateway.Service;
import org.sucharit.local.suite.Progress;

class ScreenTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void thai_marks_take_no_room() {
        assertThat(TextTable.width("ผู้ที่")).isEqualTo(2);
        assertThat(TextTable.width("น้ำ")).isEqualTo(2);
        assertThat(TextTable.left("ที่", 4)).isEqualTo("ที่   ");
        assertThat(TextTable.width(TextTable.left("การปรับปรุงการทำงาน", 10))).isEqualTo(10);
    }

    @Test
    void it_fits_one_screen_and_figures_stand_under_each_other() {
        List<String> lines = Screen.lines(result("50.00"), places(), steps());

        assertThat(lines).hasSizeBetween(24, 40);
        assertThat(lines).allSatisfy(line -> assertThat(TextTable.width(line)).isLessThanOrEqualTo(110));
        List<String> figures =
                lines.stream().filter(line -> line.contains("60.25")).toList();
        assertThat(figures).hasSize(14);
        assertThat(figures)
                .extracting(line -> TextTable.width(line.substring(0, line.indexOf("60.25"))))
                .containsOnly(50);
    }

    @Test
    void what_differs_is_marked_and_missing_is_not_zero() {
        List<String> lines = Screen.lines(result("50.00"), places(), steps());

        assertThat(lines).anyMatch(line -> line.startsWith("   3  ") && line.endsWith("differs"));
        assertThat(lines).noneMatch(line -> line.startsWith("   4  ") && line.endsWith("differs"));
        assertThat(lines).anyMatch(line -> line.startsWith("IIT") && line.endsWith("–"));
    }

    @Test
    void what_is_published_is_shown_with_its_address_and_whose_evidence_it_is() {
        assertThat(Screen.lines(result("50.00"), places(), steps()))
                .anyMatch(line -> line.contains("1 contradictions waived") && line.endsWith("o43 of 2566: offered"))
                .contains("          http://localhost:18080/published/2566/bo-kaeo/implementation/1");
    }

    @Test
    void a_result_is_the_printed_one_or_every_mistake_is_named() {
        DemoData data = data();

        assertThat(Verification.mistakes(data, result("50.00"))).isEmpty();
        assertThat(Verification.mistakes(data, result("50.01")))
                .containsExactly("The derived total is 50.01, the printed one 50.00.");
        ObjectNode other = (ObjectNode) result("50.00").reconciliation();
        ((ObjectNode) other.path("differences").get(0)).put("expected", "99");
        Demonstration.Result changed = new Demonstration.Result(
                result("50.00").sheet(),
                other,
                JSON.createObjectNode(),
                JSON.createObjectNode(),
                sheet(),
                JSON.createObjectNode(),
                published());
        assertThat(Verification.mistakes(data, changed)).hasSize(2);
    }

    private static DemoData data() {
        return new DemoData(
                new byte[0],
                "agency_code,node,score,use,verdict\nkhlong-phon,total,50.00,compare,good\n"
                        .getBytes(StandardCharsets.UTF_8),
                "node,kind,level,found,expected\n3,value,leaf,98.5,100.00\n10,verdict,,meets,does-not-meet\n"
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static Demonstration.Result result(String total) {
        ObjectNode sheet = JSON.createObjectNode();
        sheet.putObject("total").put("derived", total).put("published", "50.00");
        ObjectNode rating = sheet.putObject("rating").put("label", "ผ่านดี");
        rating.putArray("derived").add("good");
        ArrayNode nodes = sheet.putArray("nodes");
        for (int i = 1; i <= 10; i++) {
            node(nodes, Integer.toString(i), i == 3 ? "60.26" : "60.25");
        }
        for (String instrument : List.of("IIT", "EIT1", "EIT2", "OIT")) {
            node(nodes, instrument, null);
        }
        ObjectNode reconciliation = JSON.createObjectNode();
        ArrayNode differences = reconciliation.putArray("differences");
        differences
                .addObject()
                .put("node", "3")
                .put("kind", "value")
                .put("level", "leaf")
                .put("found", "98.50")
                .put("expected", "100");
        differences
                .addObject()
                .put("node", "10")
                .put("kind", "verdict")
                .putNull("level")
                .put("found", "meets")
                .put("expected", "does-not-meet");
        ObjectNode plan = JSON.createObjectNode();
        plan.putArray("findings").addObject().put("kind", "urgent");
        plan.putArray("measures").addObject();
        return new Demonstration.Result(
                sheet, reconciliation, plan, JSON.createObjectNode(), sheet(), JSON.createObjectNode(), published());
    }

    private static PublishedReport.Published published() {
        ObjectNode publication = JSON.createObjectNode();
        publication.putArray("waivers").addObject();
        ObjectNode offer = JSON.createObjectNode().put("state", "offered");
        offer.putObject("publication").put("path", "/published/2566/bo-kaeo/implementation/1");
        return new PublishedReport.Published(publication, offer);
    }

    private static ObjectNode sheet() {
        ObjectNode sheet = JSON.createObjectNode();
        sheet.putObject("total").put("derived", "50.00");
        return sheet;
    }

    private static void node(ArrayNode nodes, String code, String published) {
        nodes.addObject()
                .put("node", code)
                .put("label", "ตัวชี้วัดที่ " + code)
                .put("derived", "60.25")
                .put("published", published);
    }

    private static Screen.Places places() {
        Map<Service, String> urls = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            urls.put(service, "http://localhost:18081");
        }
        return new Screen.Places("http://localhost:18080", ".ita/env", Map.of("pdf", ".ita/reports/a.pdf"), urls);
    }

    private static List<Progress.Step> steps() {
        return Collections.nCopies(12, new Progress.Step("assessment service", Duration.ofMillis(2345)));
    }
}
