package org.sucharit.reporting.dashboard.live;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sucharit.kit.testsupport.InfraResource;
import org.sucharit.kit.testsupport.TestTokens;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
class LiveQuarkusTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int NEVER_READING = 40;

    @Inject
    EntityManager entities;

    @TestHTTPResource("/")
    URI base;

    private String province;

    @BeforeEach
    void area() {
        province = "l-" + UUID.randomUUID();
    }

    @Test
    void a_reader_hears_the_present_version_and_every_later_one() throws Exception {
        long first = change("announced");
        try (Reader reader = new Reader("announced", null)) {
            assertThat(reader.next()).isEqualTo(first);
            long second = change("announced");
            assertThat(reader.next()).isEqualTo(second);
            change("internal");
            long third = change("announced");
            assertThat(reader.next()).isEqualTo(third);
        }
    }

    @Test
    void a_reader_that_comes_again_hears_only_what_it_missed() throws Exception {
        long first = change("announced");
        try (Reader reader = new Reader("announced", Long.toString(first))) {
            long second = change("announced");
            assertThat(reader.next()).isEqualTo(second);
        }
        long third = change("announced");
        try (Reader reader = new Reader("announced", Long.toString(first))) {
            assertThat(reader.next()).isEqualTo(third);
        }
    }

    @Test
    void readers_that_never_read_keep_nobody_waiting() throws Exception {
        change("announced");
        List<Socket> dumb = new ArrayList<>();
        try {
            for (int i = 0; i < NEVER_READING; i++) {
                Socket socket = new Socket(base.getHost(), base.getPort());
                socket.setReceiveBufferSize(1024);
                socket.getOutputStream()
                        .write(("GET " + address("announced") + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                dumb.add(socket);
            }
            try (Reader reader = new Reader("announced", null)) {
                reader.next();
                for (int i = 0; i < 5; i++) {
                    long version = change("announced");
                    assertThat(reader.next()).isEqualTo(version);
                }
            }
        } finally {
            for (Socket socket : dumb) {
                socket.close();
            }
        }
    }

    @Test
    void what_may_not_be_read_is_not_heard_of_either() {
        change("announced");
        change("internal");
        given().get(address("internal")).then().statusCode(401);
        given().auth()
                .oauth2(TestTokens.coordinator("50"))
                .get(address("internal"))
                .then()
                .statusCode(403);
        given().get("/api/v1/dashboards/2568/live?area=province/99x").then().statusCode(404);
        given().get("/api/v1/dashboards/2568/live?area=club").then().statusCode(422);
        given().get("/api/v1/dashboards/2568/live").then().statusCode(422);
    }

    private String address(String scope) {
        return "/api/v1/dashboards/2568/live?area=province/" + province + "&scope=" + scope;
    }

    /** Another version of what is told of the province. */
    private long change(String scope) {
        return QuarkusTransaction.requiringNew().call(() -> (Long) entities.createNativeQuery("""
                        insert into area_result (fiscal_year, kind, code, scope, version, figures, totals)
                        values (2568, 'province', ?1, ?2, (extract(epoch from clock_timestamp()) * 1e6)::bigint, '{}', '{}')
                        on conflict (fiscal_year, kind, code, scope)
                        do update set version = greatest(excluded.version, area_result.version + 1)
                        returning version
                        """, Long.class)
                .setParameter(1, province)
                .setParameter(2, scope)
                .getSingleResult());
    }

    /** Reads a stream as it comes. */
    private final class Reader implements AutoCloseable {

        private final Socket socket = new Socket(base.getHost(), base.getPort());
        private final BlockingQueue<Long> versions = new LinkedBlockingQueue<>();

        Reader(String scope, String last) throws IOException {
            String request = "GET " + address(scope) + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n"
                    + (last == null ? "" : "Last-Event-ID: " + last + "\r\n") + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            Thread.ofVirtual().start(this::read);
        }

        private void read() {
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith("id:")) {
                        versions.add(Long.parseLong(line.substring(3).strip()));
                    }
                }
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }

        /** The version told next. */
        long next() throws InterruptedException {
            Long version = versions.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            assertThat(version).as("a version is told").isNotNull();
            return version;
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
