package org.sucharit.reporting.report.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.net.PfxOptions;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hosts here have names that no resolver knows: they are reached at the given address, or not at all. */
class PinnedHttpTest {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();
    private static final String PASSWORD = "changeit";

    private final Vertx vertx = Vertx.vertx();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(HERE, 0), 0);
        begin(server);
    }

    @AfterEach
    void end() {
        server.stop(0);
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void the_address_is_asked_for_the_name() throws IOException, InterruptedException {
        PinnedHttp.Reply reply = new PinnedHttp(vertx).ask(link("http", "pinned.invalid", "/ก?a=b"), HERE);

        assertThat(reply).isEqualTo(new PinnedHttp.Reply(200, null));
        assertThat(asked).containsExactly("pinned.invalid:" + port() + " /%E0%B8%81?a=b");
    }

    @Test
    void where_to_look_instead_is_told_and_not_followed() throws IOException, InterruptedException {
        PinnedHttp.Reply reply = new PinnedHttp(vertx).ask(link("http", "pinned.invalid", "/moved"), HERE);

        assertThat(reply.isRedirection()).isTrue();
        assertThat(reply.location()).isEqualTo("http://169.254.169.254/");
        assertThat(asked).hasSize(1);
    }

    @Test
    void a_host_that_does_not_answer_is_no_reply() {
        int port = port();
        server.stop(0);

        assertThatThrownBy(() -> new PinnedHttp(vertx).ask(URI.create("http://pinned.invalid:" + port), HERE))
                .isInstanceOf(IOException.class);
    }

    @Test
    void the_certificate_has_to_be_of_the_name(@TempDir Path directory)
            throws IOException, GeneralSecurityException, InterruptedException {
        server.stop(0);
        Path keys = keys(directory, "pinned.invalid");
        HttpsServer secure = HttpsServer.create(new InetSocketAddress(HERE, 0), 0);
        secure.setHttpsConfigurator(new HttpsConfigurator(context(keys)));
        server = secure;
        begin(server);
        PfxOptions trusted = new PfxOptions().setPath(keys.toString()).setPassword(PASSWORD);
        PinnedHttp http = new PinnedHttp(vertx, new HttpClientOptions().setTrustOptions(trusted));

        assertThat(http.ask(link("https", "pinned.invalid", "/"), HERE).status())
                .isEqualTo(200);
        assertThatThrownBy(() -> http.ask(link("https", "other.invalid", "/"), HERE))
                .isInstanceOf(IOException.class);
        assertThat(asked).containsExactly("pinned.invalid:" + port() + " /");
    }

    private void begin(HttpServer started) {
        started.createContext("/", exchange -> {
            asked.add(exchange.getRequestHeaders().getFirst("Host") + " " + exchange.getRequestURI());
            boolean moved = exchange.getRequestURI().getPath().equals("/moved");
            if (moved) {
                exchange.getResponseHeaders().add("Location", "http://169.254.169.254/");
            }
            exchange.sendResponseHeaders(moved ? 302 : 200, -1);
            exchange.close();
        });
        started.start();
    }

    private URI link(String scheme, String host, String path) {
        return URI.create(scheme + "://" + host + ":" + port() + path);
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private static Path keys(Path directory, String host) throws IOException, InterruptedException {
        Path keys = directory.resolve("keys.p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process made = new ProcessBuilder(List.of(
                        keytool,
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "host",
                        "-dname",
                        "CN=" + host,
                        "-ext",
                        "SAN=dns:" + host,
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        keys.toString()))
                .redirectErrorStream(true)
                .start();
        String said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(made.waitFor()).as(said).isZero();
        return keys;
    }

    private static SSLContext context(Path keys) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(keys)) {
            store.load(file, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
