package org.sucharit.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds what came out against what the demonstration data says is printed. */
final class Verification {

    private Verification() {}

    static List<String> mistakes(DemoData data, Demonstration.Result result) {
        List<String> mistakes = new ArrayList<>();
        String total = result.sheet().path("total").path("derived").asText("");
        if (total.isEmpty() || new BigDecimal(total).compareTo(data.printedTotal()) != 0) {
            mistakes.add("The derived total is " + total + ", the printed one " + data.printedTotal() + ".");
        }
        List<String> ratings = Screen.texts(result.sheet().path("rating").path("derived"));
        if (!ratings.equals(List.of(data.printedRating()))) {
            mistakes.add("The derived rating is " + ratings + ", the printed one " + data.printedRating() + ".");
        }
        Set<DemoData.Difference> expected = new HashSet<>(data.expectedDifferences());
        Set<DemoData.Difference> found = new HashSet<>();
        for (JsonNode difference : result.reconciliation().path("differences")) {
            found.add(read(difference));
        }
        expected.stream()
                .filter(difference -> !found.contains(difference))
                .forEach(difference -> mistakes.add("An expected difference was not found: " + difference + "."));
        found.stream()
                .filter(difference -> !expected.contains(difference))
                .forEach(
                        difference -> mistakes.add("A difference was found that is not expected: " + difference + "."));
        return mistakes;
    }

    private static DemoData.Difference read(JsonNode difference) {
        return new DemoData.Difference(
                difference.path("node").asText(""),
                difference.path("kind").asText(""),
                difference.path("level").asText(""),
                DemoData.Difference.normal(difference.path("found").asText("")),
                DemoData.Difference.normal(difference.path("expected").asText("")));
    }
}
