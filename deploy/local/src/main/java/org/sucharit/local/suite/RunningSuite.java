package org.sucharit.local.suite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import org.sucharit.gateway.Service;

/** A suite that another process started, found by the file it wrote. */
public final class RunningSuite {

    private final Map<String, String> variables;

    private RunningSuite(Map<String, String> variables) {
        this.variables = variables;
    }

    /**
     * Finds it.
     *
     * @throws LaunchException when none is running
     */
    public static RunningSuite find(Home home) {
        if (Files.notExists(home.environment())) {
            throw new LaunchException("No suite is running: start one with ./ita up.");
        }
        try {
            return new RunningSuite(EnvironmentFile.read(home.environment()));
        } catch (IOException e) {
            throw new LaunchException("Cannot read " + home.environment() + ": " + e.getMessage() + ".", e);
        }
    }

    /** Lets a service read its topics from the start; how many records it read. */
    public long replay(Service service) {
        String admin = variables.get(User.ADMIN.variable());
        String url = variables.get(service.variable());
        try (Api api = new Api(url, Map.of(User.ADMIN, admin))) {
            Api.Answer answer = api.send(User.ADMIN, "POST", "/api/v1/events/replay", "application/json", new byte[0]);
            if (!answer.ok()) {
                throw new LaunchException("The " + service.id() + " service refused with status " + answer.status()
                        + ": " + new String(answer.body(), StandardCharsets.UTF_8));
            }
            return answer.json().path("records").asLong();
        }
    }
}
