package org.sucharit.local.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sucharit.local.testsupport.ProblemAssert.assertThatProblem;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sucharit.gateway.Service;
import org.sucharit.local.suite.Suite;
import org.sucharit.local.suite.User;
import org.sucharit.local.testsupport.OnSuite;
import org.sucharit.local.testsupport.Rest;
import org.sucharit.local.testsupport.fuzz.Storm;

/**
 * Every operation that the services document, driven from their own documents with whatever can be wrong with a request:
 * each answer is what the documents say, a clear problem where it refuses, and nothing of what is refused is kept.
 *
 * <p>{@code -Dfuzz.seed=…} sends other requests, {@code -Dfuzz.requests=…} more.
 */
@OnSuite
class OpenApiStormIT {

    private static final long SEED = Long.getLong("fuzz.seed", 2568);
    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 3_000);

    private final Suite suite;

    OpenApiStormIT(Suite suite) {
        this.suite = suite;
    }

    @Test
    void whatever_is_sent_gets_an_answer_that_is_documented() throws IOException, InterruptedException {
        Storm storm = new Storm(suite, Path.of(System.getProperty("sucharit.home", "../..")), SEED);

        long start = System.nanoTime();
        storm.rage(REQUESTS);

        System.out.printf(
                "seed %d: %d requests to %d operations in %d s; never carried out:%n%s%n",
                SEED,
                storm.sent(),
                storm.operations(),
                (System.nanoTime() - start) / 1_000_000_000,
                String.join("\n", storm.unreached()));
        assertThat(storm.findings()).as("with -Dfuzz.seed=" + SEED).isEmpty();
        // Else it would be only the outermost checks that were tested.
        assertThat(storm.unreached()).hasSizeLessThan(storm.operations() / 4);
        everything_still_works();
    }

    private void everything_still_works() throws IOException, InterruptedException {
        for (Service service : Service.values()) {
            URI ready = URI.create(suite.managementUrl(service) + "/q/health/ready");
            try (HttpClient client = HttpClient.newHttpClient()) {
                assertThat(client.send(HttpRequest.newBuilder(ready).build(), HttpResponse.BodyHandlers.discarding())
                                .statusCode())
                        .as(service.id())
                        .isEqualTo(200);
            }
        }
        Rest admin = Rest.of(suite).as(User.ADMIN);
        admin.get("agencies/fuzz").expectOk();
        admin.get("scores/2590/fuzz").expectOk();
        assertThatProblem(admin.get("plans/2590/nowhere"), 404, "not-found");
    }
}
