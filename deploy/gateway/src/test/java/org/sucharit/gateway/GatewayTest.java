package org.sucharit.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GatewayTest {

    private static final int MEBIBYTE = 1024 * 1024;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<Service, HttpServer> services = new EnumMap<>(Service.class);
    private final Map<String, List<String>> seenHeaders = new ConcurrentHashMap<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private Gateway gateway;

    @BeforeEach
    void start() throws IOException {
        for (Service service : Service.values()) {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(threads);
            server.createContext("/", exchange -> echo(service, exchange));
            server.start();
            services.put(service, server);
        }
        gateway = Gateway.start(0, addresses());
    }

    @AfterEach
    void stop() {
        gateway.close();
        services.values().forEach(server -> server.stop(0));
        threads.shutdownNow();
        client.close();
    }

    @Test
    void a_request_reaches_its_service_with_path_query_and_token() throws Exception {
        HttpResponse<String> response = get("/api/v1/scores/2568/khlong-phon?at=1%2F2", "Authorization", "Bearer t");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("SCORING GET /api/v1/scores/2568/khlong-phon?at=1%2F2 0");
        assertThat(seenHeaders.get("authorization")).containsExactly("Bearer t");
    }

    @Test
    void a_service_learns_the_host_that_was_asked_for_but_not_who_asked() throws Exception {
        get(
                "/api/v1/surveys/abc",
                "X-Forwarded-For",
                "203.0.113.7",
                "X-Forwarded-Host",
                "evil.example",
                "Forwarded",
                "for=x");

        assertThat(seenHeaders).doesNotContainKeys("x-forwarded-for", "forwarded", "x-real-ip");
        assertThat(seenHeaders.get("host")).containsExactly("localhost:" + gateway.port());
        assertThat(seenHeaders.get("x-forwarded-host")).containsExactly("localhost:" + gateway.port());
        assertThat(seenHeaders.get("x-forwarded-proto")).containsExactly("http");
    }

    @Test
    void headers_for_one_hop_are_not_passed_on() throws Exception {
        String answer = raw(List.of(
                "GET /hop HTTP/1.1",
                "Host: localhost",
                "Connection: close",
                "Connection: X-Secret",
                "X-Secret: 1",
                "TE: trailers",
                "Proxy-Authorization: Basic x",
                "X-Kept: 1"));

        assertThat(answer).startsWith("HTTP/1.1 200");
        assertThat(seenHeaders).containsKey("x-kept");
        assertThat(seenHeaders).doesNotContainKeys("x-secret", "te", "proxy-authorization");
        assertThat(answer.toLowerCase(Locale.ROOT)).doesNotContain("keep-alive: timeout=9");
    }

    @Test
    void what_cannot_be_read_is_answered_with_a_problem() throws Exception {
        HttpResponse<String> address = get("/api/v1/agencies?after=" + "x".repeat(10_000));
        HttpResponse<String> header = get("/api/v1/agencies", "X-Long", "x".repeat(100_000));
        String garbage = raw(List.of("GET /\u0001 HTTP/9.z", "Host: localhost"));

        assertProblem(address, 414, "too-large");
        assertProblem(header, 431, "too-large");
        assertThat(garbage).startsWith("HTTP/1.0 400").contains("\"code\":\"malformed\"");
        assertThat(get("/api/v1/agencies").statusCode()).isEqualTo(200);
    }

    private static void assertProblem(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.headers().firstValue("Connection")).contains("close");
        assertThat(response.body()).contains("\"code\":\"" + code + "\"", "\"status\":" + status);
    }

    @Test
    void a_large_body_passes_without_being_held() throws Exception {
        byte[] chunk = new byte[MEBIBYTE];
        int count = 64;
        HttpResponse<String> response = client.send(
                HttpRequest.newBuilder(uri("/api/v1/rounds/2568/published"))
                        .PUT(HttpRequest.BodyPublishers.ofByteArrays(Collections.nCopies(count, chunk)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(response.body()).isEqualTo("SCORING PUT /api/v1/rounds/2568/published " + (long) count * MEBIBYTE);
    }

    @Test
    void an_upload_may_take_longer_than_an_answer() throws Exception {
        Duration answerTimeout = Duration.ofMillis(500);
        CountDownLatch never = new CountDownLatch(1);
        services.get(Service.SCORING).createContext("/api/v1/scores/slow", exchange -> {
            exchange.getRequestBody().readAllBytes();
            await(never);
        });
        try (Gateway impatient = Gateway.start("127.0.0.1", 0, addresses(), answerTimeout)) {
            HttpResponse<String> slowlySent = client.send(
                    HttpRequest.newBuilder(uri(impatient, "/api/v1/rounds/2568/published"))
                            .PUT(HttpRequest.BodyPublishers.ofInputStream(() -> pausing(answerTimeout.multipliedBy(2))))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            HttpResponse<String> neverAnswered = client.send(
                    HttpRequest.newBuilder(uri(impatient, "/api/v1/scores/slow"))
                            .POST(HttpRequest.BodyPublishers.ofString("{}"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());

            assertThat(slowlySent.body()).isEqualTo("SCORING PUT /api/v1/rounds/2568/published 2");
            assertThat(neverAnswered.statusCode()).isEqualTo(504);
        } finally {
            never.countDown();
        }
    }

    /** Two bytes, the second of them a good while after the first. */
    private static InputStream pausing(Duration pause) {
        return new InputStream() {
            private int sent;

            @Override
            public int read() throws IOException {
                if (sent == 1) {
                    LockSupport.parkNanos(pause.toNanos());
                }
                return sent++ < 2 ? 'a' : -1;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int read = read();
                if (read < 0) {
                    return -1;
                }
                bytes[offset] = (byte) read;
                return 1;
            }
        };
    }

    @Test
    void an_answer_is_passed_on_while_it_is_being_written() throws Exception {
        CountDownLatch firstSeen = new CountDownLatch(1);
        services.get(Service.REPORTING).createContext("/api/v1/dashboards/stream", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write("data: 1\n\n".getBytes(StandardCharsets.UTF_8));
                body.flush();
                // The second event is only written when the first has arrived.
                if (await(firstSeen)) {
                    body.write("data: 2\n\n".getBytes(StandardCharsets.UTF_8));
                }
            }
        });

        HttpResponse<InputStream> response = client.send(
                HttpRequest.newBuilder(uri("/api/v1/dashboards/stream")).build(),
                HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            assertThat(new String(body.readNBytes(9), StandardCharsets.UTF_8)).isEqualTo("data: 1\n\n");
            firstSeen.countDown();
            assertThat(new String(body.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("data: 2\n\n");
        }
    }

    @Test
    void a_service_that_is_away_is_a_problem_to_try_again() throws Exception {
        services.get(Service.MEASURES).stop(0);

        HttpResponse<String> response = client.send(
                HttpRequest.newBuilder(uri("/api/v1/plans/2569/khlong-phon"))
                        .POST(HttpRequest.BodyPublishers.ofString("{}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(response.body())
                .contains("\"status\":503", "\"code\":\"unavailable\"", "\"instance\":\"/api", "measures");
        assertThat(get("/api/v1/scores/2568/khlong-phon").statusCode()).isEqualTo(200);
    }

    @Test
    void an_error_of_a_service_is_passed_on_as_it_is() throws Exception {
        services.get(Service.SCORING).createContext("/api/v1/trends/x", exchange -> {
            byte[] problem = "{\"status\":409}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/problem+json");
            exchange.getResponseHeaders().add("ETag", "\"7\"");
            exchange.sendResponseHeaders(409, problem.length);
            exchange.getResponseBody().write(problem);
            exchange.close();
        });

        HttpResponse<String> response = get("/api/v1/trends/x");

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.body()).isEqualTo("{\"status\":409}");
        assertThat(response.headers().firstValue("ETag")).hasValue("\"7\"");
    }

    @Test
    void documentation_works_under_the_name_of_its_service() throws Exception {
        HttpServer measures = services.get(Service.MEASURES);
        measures.createContext("/q/swagger-ui", exchange -> {
            boolean index = exchange.getRequestURI().getPath().endsWith("/");
            byte[] page = "<script>url: '/q/openapi', css = \"/q/x.css\"</script>ไทย".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.getResponseHeaders().add("Location", "/q/swagger-ui/");
            exchange.sendResponseHeaders(index ? 200 : 302, index ? page.length : -1);
            if (index) {
                exchange.getResponseBody().write(page);
            }
            exchange.close();
        });

        assertThat(get("/measures/q/openapi").body()).isEqualTo("MEASURES GET /q/openapi 0");
        assertThat(get("/measures/q/swagger-ui").headers().firstValue("Location"))
                .hasValue("/measures/q/swagger-ui/");
        assertThat(get("/measures/q/swagger-ui/").body())
                .isEqualTo("<script>url: '/measures/q/openapi', css = \"/measures/q/x.css\"</script>ไทย");
    }

    @Test
    void a_port_in_use_is_said() {
        Map<Service, URI> addresses = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            addresses.put(service, URI.create("http://127.0.0.1:1"));
        }
        assertThatThrownBy(() -> Gateway.start(gateway.port(), addresses))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("The gateway cannot listen on port " + gateway.port());
    }

    @Test
    void a_missing_address_names_its_variable() {
        assertThatThrownBy(() -> Main.addresses(Map.of("ASSESSMENT_URL", "http://a")))
                .hasMessageStartingWith("Set SCORING_URL to the address of the scoring service");
    }

    private void echo(Service service, HttpExchange exchange) throws IOException {
        seenHeaders.clear();
        exchange.getRequestHeaders().forEach((name, values) -> seenHeaders.put(name.toLowerCase(Locale.ROOT), values));
        long length = exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
        byte[] answer = (service + " " + exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + length)
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Keep-Alive", "timeout=9");
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Map<Service, URI> addresses() {
        Map<Service, URI> addresses = new EnumMap<>(Service.class);
        services.forEach((service, server) -> addresses.put(
                service, URI.create("http://127.0.0.1:" + server.getAddress().getPort())));
        return addresses;
    }

    private URI uri(String path) {
        return uri(gateway, path);
    }

    private static URI uri(Gateway gateway, String path) {
        return URI.create("http://localhost:" + gateway.port() + path);
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private String raw(List<String> head) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), gateway.port())) {
            String request = String.join("\r\n", head) + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
