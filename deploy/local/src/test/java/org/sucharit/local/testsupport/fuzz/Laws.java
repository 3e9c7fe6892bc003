package org.sucharit.local.testsupport.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What holds for every answer, whatever was asked. */
final class Laws {

    private static final String PROBLEM = "application/problem+json";

    /** Packages, frames and the database's own words. */
    private static final Pattern INSIDE = Pattern.compile(
            "\\b(org|java|javax|jakarta|io|com)\\.[a-z]+\\.[a-zA-Z]|Exception|\\bSQL|\\tat |\\$\\$|_Subclass|ERROR:");

    private Laws() {}

    /** Everything that an answer does wrong; empty for a good one. */
    static List<String> broken(Call call, Reply reply) {
        List<String> broken = new ArrayList<>();
        if (reply.status() >= 500
                && !(reply.status() == 503 && !reply.header("Retry-After").isEmpty())) {
            broken.add("fails");
        }
        if (call.refused() && !reply.refused()) {
            broken.add("is not refused");
        }
        // An answer to HEAD has no body to look at.
        if (!call.method().equals("HEAD")) {
            if (reply.status() >= 400) {
                problem(reply, broken);
            } else if (!call.method().equals("OPTIONS")) {
                success(call, reply, broken);
            }
        } else if (reply.body().length > 0) {
            broken.add("answers HEAD with a body");
        }
        return broken;
    }

    private static void problem(Reply reply, List<String> broken) {
        if (!reply.type().equals(PROBLEM)) {
            broken.add("is no problem document");
            return;
        }
        JsonNode problem = reply.json();
        for (String field : List.of("type", "title", "detail", "instance", "code")) {
            if (problem.path(field).asText().isBlank()) {
                broken.add("has no " + field);
            }
        }
        if (!problem.path("type")
                .asText()
                .equals("/problems/" + problem.path("code").asText())) {
            broken.add("has a type that is not its code's");
        }
        if (problem.path("status").asInt() != reply.status()) {
            broken.add("says another status than its own");
        }
        if (!problem.path("violations").isArray()) {
            broken.add("has no violations");
        }
        if (reply.status() == 422 && problem.path("violations").isEmpty()) {
            broken.add("breaks a rule at no place");
        }
        if (!problem.path("violations").valueStream().allMatch(Laws::isWhole)) {
            broken.add("has a violation without place, code or message");
        }
        if (INSIDE.matcher(reply.text()).find()) {
            broken.add("tells of the inside");
        }
    }

    private static boolean isWhole(JsonNode violation) {
        return (violation.has("pointer") || violation.has("line"))
                && !violation.path("code").asText().isBlank()
                && !violation.path("message").asText().isBlank();
    }

    private static void success(Call call, Reply reply, List<String> broken) {
        Set<String> types = call.operation().answers().get(Integer.toString(reply.status()));
        boolean unchanged = reply.status() == 304 && call.headers().containsKey("If-None-Match");
        // Other methods than the operation's own, and addresses that a change has made another operation's.
        boolean own =
                call.method().equals(call.operation().method()) && !call.says().contains("in the path");
        if (!own || unchanged) {
            return;
        }
        if (types == null) {
            broken.add("has a status that is not documented");
        } else if (reply.body().length > 0 && !types.contains(reply.type())) {
            broken.add("has a media type that is not documented");
        } else if (reply.type().equals("application/json") && reply.json().isMissingNode()) {
            broken.add("is no JSON");
        }
    }
}
