package org.sucharit.local.nation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32C;

/** Takes whatever is sent and remembers it; knows provinces, frameworks and scores. */
final class FakeSuite implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final byte[] SCORE =
            "{\"total\":{\"derived\":\"93.82\",\"coverage\":\"1.0000\"}}".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NOT_SCORED =
            "{\"total\":{\"derived\":\"93.82\",\"coverage\":\"0.4000\"}}".getBytes(StandardCharsets.UTF_8);

    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private final ExecutorService workers = Executors.newFixedThreadPool(4);
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final AtomicInteger scoresAsked = new AtomicInteger();
    private final Set<Integer> years = new HashSet<>();
    private final Map<String, String> refused = new HashMap<>();
    private final Map<String, AtomicInteger> busy = new HashMap<>();
    private String scoredAfter;

    FakeSuite() throws IOException {
        server.createContext("/", this::answer);
        server.setExecutor(workers);
        server.start();
    }

    /**
     * A request that wrote.
     *
     * @param request method and path, and the body where it is JSON
     * @param lines of a file; 0 where it is none
     * @param checksum of the body
     */
    record Received(String request, String token, String key, String contentType, long lines, long checksum) {}

    FakeSuite publish(Integer... fiscalYears) {
        years.addAll(List.of(fiscalYears));
        return this;
    }

    /** Scores lack something until this was requested. */
    void scoreAfter(String request) {
        scoredAfter = request;
    }

    void refuse(String path, String reason) {
        refused.put(path, reason);
    }

    /** Is busy the first so many times. */
    void busy(String path, int times) {
        busy.put(path, new AtomicInteger(times));
    }

    void forget() {
        received.clear();
    }

    List<Received> received() {
        return received;
    }

    Received received(String request) {
        return byRequest().get(request);
    }

    Map<String, Received> byRequest() {
        Map<String, Received> byRequest = new LinkedHashMap<>();
        received.forEach(each -> byRequest.put(each.request(), each));
        return byRequest;
    }

    int scoresAsked() {
        return scoresAsked.get();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        workers.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        boolean reading = exchange.getRequestMethod().equals("GET");
        if (!reading) {
            received.add(receive(exchange, path));
        }
        if (busy.containsKey(path) && busy.get(path).getAndDecrement() > 0) {
            exchange.getResponseHeaders().add("Retry-After", "0");
            send(exchange, 503, new byte[] {'-'});
        } else if (refused.containsKey(path)) {
            send(exchange, 422, refused.get(path).getBytes(StandardCharsets.UTF_8));
        } else if (!reading) {
            send(exchange, 200, "{}".getBytes(StandardCharsets.UTF_8));
        } else {
            byte[] found = find(path);
            send(exchange, found == null ? 404 : 200, found == null ? new byte[] {'-'} : found);
        }
    }

    private byte[] find(String path) throws IOException {
        if (path.equals("/api/v1/areas/provinces")) {
            return JSON.writeValueAsBytes(Map.of(
                    "items",
                    new TestBasis()
                            .provinces().stream()
                                    .map(province -> Map.of(
                                            "code", province.code(),
                                            "name", Map.of("th", province.nameTh(), "en", province.nameEn()),
                                            "region", province.region()))
                                    .toList()));
        }
        if (path.startsWith("/api/v1/frameworks/")) {
            int year = Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
            return years.contains(year) ? JSON.writeValueAsBytes(TestBasis.rules(year)) : null;
        }
        if (path.startsWith("/api/v1/scores/")) {
            scoresAsked.incrementAndGet();
            boolean scored = scoredAfter == null || byRequest().containsKey(scoredAfter);
            return scored ? SCORE : NOT_SCORED;
        }
        return null;
    }

    private static Received receive(HttpExchange exchange, String path) throws IOException {
        boolean json = header(exchange, "Content-Type").equals("application/json");
        StringBuilder body = new StringBuilder();
        CRC32C checksum = new CRC32C();
        long lines = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = exchange.getRequestBody()) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                checksum.update(buffer, 0, count);
                for (int i = 0; i < count; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
                if (json) {
                    body.append(new String(buffer, 0, count, StandardCharsets.UTF_8));
                }
            }
        }
        boolean shown = json && (path.endsWith("/assessments") || path.endsWith("/transitions"));
        return new Received(
                exchange.getRequestMethod() + " " + path + (shown ? " " + body : ""),
                header(exchange, "Authorization"),
                header(exchange, "Idempotency-Key"),
                header(exchange, "Content-Type"),
                lines,
                checksum.getValue());
    }

    private static String header(HttpExchange exchange, String name) {
        return exchange.getRequestHeaders().getFirst(name);
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
