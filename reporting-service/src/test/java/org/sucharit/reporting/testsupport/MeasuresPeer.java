package org.sucharit.reporting.testsupport;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Answers in the stead of measures-service, as it does; the whole suite is tried elsewhere. */
public final class MeasuresPeer implements QuarkusTestResourceLifecycleManager {

    /** Agencies in whose texts it finds another agency's name. */
    public static final Set<String> FOREIGN = ConcurrentHashMap.newKeySet();

    /** Agencies for which it does not answer. */
    public static final Set<String> SILENT = ConcurrentHashMap.newKeySet();

    private static final String GAP = """
            {"gaps":[{"severity":"warning","code":"names-another-agency","place":"/measures/1/measure",
            "message":{"th":"กล่าวถึงหน่วยงานอื่น","en":"names another agency"}},
            {"severity":"notice","code":"serves-no-finding","place":"/measures/2",
            "message":{"th":"ไม่เกี่ยว","en":"not of this kind"}}]}
            """;

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/api/v1/plans/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            String agency = exchange.getRequestURI().getPath().split("/", -1)[5];
            byte[] answer = (FOREIGN.contains(agency) ? GAP : "{\"gaps\":[]}").getBytes(StandardCharsets.UTF_8);
            boolean texts = exchange.getRequestURI().getPath().endsWith("/completeness/texts");
            exchange.sendResponseHeaders(SILENT.contains(agency) || !texts ? 503 : 200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        return Map.of(
                "sucharit.peer.url.measures",
                "http://localhost:" + server.getAddress().getPort(),
                "sucharit.reporting.check-links",
                "false",
                "sucharit.reporting.public-address",
                "https://ita.example");
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
