package org.sucharit.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.sucharit.gateway.Service;
import org.sucharit.local.suite.Progress;

/** What the demonstration shows: one screen, no more. */
final class Screen {

    private static final int LABEL = 46;
    private static final int FIGURE = 9;
    private static final int INDENT = 10;
    private static final int COLUMNS = 100;
    private static final int INDICATORS = 10;
    private static final List<String> INSTRUMENTS = List.of("IIT", "EIT1", "EIT2", "EIT", "OIT");
    /** Differences with their figures, before the rest is only counted. */
    private static final int DIFFERENCES = 16;

    private Screen() {}

    /**
     * Where to look next.
     *
     * @param baseUrl the one origin
     * @param environment the file to source, as the user would type it
     * @param reports the report's files by format, as the user would type them
     * @param serviceUrls where each service itself listens
     */
    record Places(String baseUrl, String environment, Map<String, String> reports, Map<Service, String> serviceUrls) {}

    static List<String> lines(Demonstration.Result result, Places places, List<Progress.Step> steps) {
        List<String> lines = new ArrayList<>();
        Map<String, JsonNode> nodes = new LinkedHashMap<>();
        result.sheet().path("nodes").forEach(node -> nodes.put(node.path("node").asText(), node));

        lines.add("");
        lines.add(row("Khlong Phon, fiscal year " + DemoData.FISCAL_YEAR, "derived", "printed", ""));
        IntStream.rangeClosed(1, INDICATORS)
                .mapToObj(Integer::toString)
                .filter(nodes::containsKey)
                .forEach(code -> lines.add(row(nodes.get(code), TextTable.right(code, 4) + "  ")));
        INSTRUMENTS.stream()
                .filter(nodes::containsKey)
                .forEach(code -> lines.add(row(nodes.get(code), TextTable.left(code, 4) + "  ")));
        JsonNode total = result.sheet().path("total");
        JsonNode rating = result.sheet().path("rating");
        lines.add(row(
                "total",
                figure(total.path("derived")),
                figure(total.path("published")),
                label(rating.path("label")) + " (" + String.join(" or ", texts(rating.path("derived"))) + ")"));

        lines.add(answered(result.answered()));
        lines.addAll(differences(result.reconciliation().path("differences")));
        lines.add(drafted(result.plan()));
        lines.add("Entered   Bo Kaeo's plan of %d: %d measures, %d indicators and items, with their progress"
                .formatted(
                        DemoData.PLANNED_YEAR,
                        result.entered().path("measures").size(),
                        result.entered().path("assignments").size()));
        lines.add("          " + places.baseUrl() + EnteredPlan.PLAN);
        lines.addAll(published(result.published(), places.baseUrl()));
        lines.add("Report    " + String.join(", ", places.reports().values()));
        lines.add("          " + places.baseUrl() + Demonstration.REPORT + "?format=pdf");
        lines.add("Pages     %1$s/, for officials %1$s/session with $PROVINCE_TOKEN".formatted(places.baseUrl()));
        lines.addAll(paragraph(
                "APIs",
                places.serviceUrls().values().stream()
                        .map(url -> url + "/q/swagger-ui")
                        .toList(),
                "  "));
        lines.addAll(paragraph(
                "Times",
                steps.stream().map(step -> step.what() + " " + step.seconds()).toList(),
                " · "));
        lines.add("Try       . " + places.environment() + "; curl -H \"Authorization: Bearer $OFFICER_TOKEN\" \\");
        lines.add("            $BASE_URL" + Demonstration.SCORE + "/reconciliation");
        return lines;
    }

    private static List<String> published(PublishedReport.Published published, String baseUrl) {
        JsonNode offer = published.offer();
        return List.of(
                "Published its report, with %d contradictions waived; it is evidence for %s of %d: %s"
                        .formatted(
                                published.publication().path("waivers").size(),
                                PublishedReport.ITEM,
                                DemoData.PLANNED_YEAR,
                                offer.path("state").asText()),
                "          " + baseUrl + offer.at("/publication/path").asText());
    }

    private static String answered(JsonNode sheet) {
        long questions = StreamSupport.stream(sheet.path("nodes").spliterator(), false)
                .filter(node -> node.path("level").asText().equals("leaf")
                        && !node.path("derived").isNull()
                        && !differs(figure(node.path("derived")), figure(node.path("published"))))
                .count();
        return "Counted from each respondent's answers, %d questions are as printed, and the total is %s"
                .formatted(questions, figure(sheet.path("total").path("derived")));
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static List<String> differences(JsonNode differences) {
        List<String> lines = new ArrayList<>();
        lines.add("The printed document differs from what follows from it in " + differences.size() + " places:");
        int shown = 0;
        for (JsonNode difference : differences) {
            if (shown++ == DIFFERENCES) {
                lines.add("    … and " + (differences.size() - DIFFERENCES) + " more");
                break;
            }
            String level = difference.path("level").asText("");
            lines.add("    %s %s printed %s, %s gives %s"
                    .formatted(
                            TextTable.left(difference.path("node").asText(), 8),
                            TextTable.left(difference.path("kind").asText(), 16),
                            difference.path("found").asText("nothing"),
                            level.isEmpty() ? "the rule" : "the " + level + " level",
                            difference.path("expected").asText()));
        }
        return lines;
    }

    /** Items under a heading, as many to a line as fit. */
    private static List<String> paragraph(String heading, List<String> items, String separator) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(TextTable.left(heading, INDENT));
        for (String item : items) {
            boolean first = line.length() == INDENT;
            if (!first && TextTable.width(line + separator + item) > COLUMNS) {
                lines.add(line.toString());
                line = new StringBuilder(" ".repeat(INDENT));
                first = true;
            }
            line.append(first ? "" : separator).append(item);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String drafted(JsonNode plan) {
        int urgent = 0;
        for (JsonNode finding : plan.path("findings")) {
            urgent += finding.path("kind").asText().equals("urgent") ? 1 : 0;
        }
        int findings = plan.path("findings").size();
        return "Drafted   %d findings (%d urgent, %d to improve) and %d measures for %d"
                .formatted(
                        findings,
                        urgent,
                        findings - urgent,
                        plan.path("measures").size(),
                        DemoData.PLAN_YEAR);
    }

    private static String row(JsonNode node, String before) {
        String derived = figure(node.path("derived"));
        String published = figure(node.path("published"));
        String note = differs(derived, published) ? "differs" : "";
        return row(before + label(node.path("label")), derived, published, note);
    }

    private static String row(String label, String derived, String published, String note) {
        return (TextTable.left(label, LABEL)
                        + TextTable.right(derived, FIGURE)
                        + TextTable.right(published, FIGURE)
                        + "  "
                        + note)
                .stripTrailing();
    }

    private static boolean differs(String derived, String published) {
        return !derived.equals("–")
                && !published.equals("–")
                && new BigDecimal(derived).compareTo(new BigDecimal(published)) != 0;
    }

    private static String figure(JsonNode value) {
        String text = value.isNull() ? "" : value.asText("");
        return text.isEmpty() ? "–" : text;
    }

    private static String label(JsonNode label) {
        return label.isObject() ? label.path("th").asText("") : label.asText("");
    }
}
