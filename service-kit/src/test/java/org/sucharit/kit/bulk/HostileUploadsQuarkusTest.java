package org.sucharit.kit.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sucharit.kit.testsupport.InfraResource;
import org.sucharit.kit.testsupport.TestTokens;

/** Senders that go away, stall, or send more than they say. */
@QuarkusTest
@QuarkusTestResource(InfraResource.class)
class HostileUploadsQuarkusTest {

    private static final int KIBIBYTE = 1 << 10;

    private final String topic = UUID.randomUUID().toString();
    private final String key = UUID.randomUUID().toString();

    @TestHTTPResource("/")
    URI server;

    @Inject
    Notes notes;

    @Inject
    Receptions receptions;

    @Test
    void a_connection_cut_half_way_leaves_nothing_that_counts() throws IOException {
        String head = head("/api/v1/notes/" + topic, "Content-Type: text/csv", "Content-Length: 1000");
        try (Socket socket = connect()) {
            send(socket, head + "name,score\na,1\nb,2\n");
            awaitState("receiving");
        }

        awaitState("interrupted");
        assertThat(notes.count(topic)).isZero();
    }

    @Test
    void a_cut_between_two_chunks_is_a_cut() throws IOException {
        String head = head("/api/v1/notes/" + topic, "Content-Type: text/csv", "Transfer-Encoding: chunked");
        try (Socket socket = connect()) {
            send(socket, head + "13\r\nname,score\na,1\nb,2\n\r\n");
            awaitState("receiving");
        }

        awaitState("interrupted");
        assertThat(notes.count(topic)).isZero();
    }

    @Test
    void a_sender_that_stalls_is_told_so_and_may_send_again() throws Exception {
        String head = head("/api/v1/notes/" + topic, "Content-Type: text/csv", "Content-Length: 1000");
        try (Socket socket = connect()) {
            send(socket, head + "name,score\na,1\n");

            assertThat(answer(socket)).startsWith("HTTP/1.1 408").contains("\"code\":\"incomplete\"", "too slowly");
        }
        awaitState("interrupted");

        assertThat(post("name,score\na,1\n".getBytes(StandardCharsets.UTF_8), "X-None", "1")
                        .statusCode())
                .isEqualTo(200);
        assertThat(notes.count(topic)).isEqualTo(1);
    }

    @Test
    void who_is_refused_hears_it_although_the_file_goes_on() throws Exception {
        String line = "a,1," + "y".repeat(1_000) + "\n";
        try (Socket socket = connect()) {
            send(
                    socket,
                    "POST /api/v1/notes/" + topic + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer nobody's\r\n"
                            + "Content-Type: text/csv\r\nContent-Length: " + 2_000 * line.length() + "\r\n\r\n");
            for (int i = 0; i < 2_000; i++) {
                send(socket, line);
                if (i == 100) {
                    InputStream answer = socket.getInputStream();
                    await("the answer, before the file ends").until(() -> answer.available() > 0);
                }
            }

            assertThat(answer(socket)).startsWith("HTTP/1.1 401");
        }
    }

    @Test
    void a_bomb_is_too_large_before_it_is_unpacked() throws Exception {
        String row = "a,1," + " ".repeat(30_000) + "\n";
        byte[] bomb = Gzip.of(("name,score,remark\n" + row.repeat(2_000)).getBytes(StandardCharsets.UTF_8));

        HttpResponse<String> answer = post(bomb, "Content-Encoding", "gzip");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("\"code\":\"too-packed\"");
        assertThat(notes.count("select max(bytes) from import where idempotency_key = ?", key))
                .isLessThan(bomb.length * 210L);
    }

    @ParameterizedTest
    @EnumSource
    void a_file_refused_at_its_first_line_is_refused_in_words_however_much_follows(HttpClient.Version version)
            throws Exception {
        HttpResponse<String> answer = unannounced(version, "no such column\n", 50);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"code\":\"invalid\"");
    }

    @ParameterizedTest
    @EnumSource
    void a_file_beyond_the_largest_is_too_large_also_when_it_comes_in_chunks(HttpClient.Version version)
            throws Exception {
        HttpResponse<String> answer = unannounced(version, "name,score,remark\nx,?,\n", 80);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("\"code\":\"too-large\"", "\"detail\":\"A file has at most");
        assertThat(notes.count(topic)).isZero();
        awaitState("rejected");
    }

    /** Sends a file of so many million characters below its header, and does not say beforehand how large it is. */
    private HttpResponse<String> unannounced(HttpClient.Version version, String header, int millions) throws Exception {
        byte[] line = ("x,1," + "y".repeat(995) + "\n").getBytes(StandardCharsets.UTF_8);
        Supplier<Stream<byte[]>> file = () -> Stream.concat(
                Stream.of(header.getBytes(StandardCharsets.UTF_8)),
                Stream.generate(() -> line).limit(millions * 1_000L));
        HttpRequest request = request()
                .POST(HttpRequest.BodyPublishers.ofByteArrays(() -> file.get().iterator()))
                .build();
        try (HttpClient client = HttpClient.newBuilder().version(version).build()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void a_packed_file_that_is_cut_or_no_packed_file_is_refused() throws Exception {
        byte[] packed = Gzip.of("name,score\na,1\n".getBytes(StandardCharsets.UTF_8));

        for (byte[] file : List.of(java.util.Arrays.copyOf(packed, packed.length - 6), new byte[100])) {
            HttpResponse<String> answer = post(file, "Content-Encoding", "gzip");

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("\"code\":\"broken-gzip\"");
        }
        assertThat(notes.count(topic)).isZero();
    }

    @Test
    void a_file_packed_in_several_parts_is_read_to_its_end() throws Exception {
        byte[] first = Gzip.of("name,score\na,1\n".getBytes(StandardCharsets.UTF_8));
        byte[] second = Gzip.of("b,2\n".getBytes(StandardCharsets.UTF_8));
        byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);

        assertThat(post(both, "Content-Encoding", "gzip").statusCode()).isEqualTo(200);
        assertThat(notes.count(topic)).isEqualTo(2);
    }

    @Test
    void a_file_in_chunks_needs_no_length_and_not_all_of_it_in_memory() throws Exception {
        String file = "name,score\n" + "somebody with a name,1\n".repeat(200_000);

        HttpResponse<String> answer = client().send(
                        request()
                                .POST(HttpRequest.BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"committedRows\":200000");
    }

    @Test
    void a_file_beyond_the_largest_is_too_large_when_that_is_announced() throws IOException {
        try (Socket socket = connect()) {
            send(
                    socket,
                    head(
                            "/api/v1/notes/" + topic,
                            "Content-Type: text/csv",
                            "Content-Length: " + (65L * KIBIBYTE * KIBIBYTE)));

            assertThat(answer(socket)).startsWith("HTTP/1.1 413").contains("application/problem+json");
        }
    }

    @Test
    void json_at_the_address_of_a_file_is_no_file() throws IOException {
        try (Socket socket = connect()) {
            send(
                    socket,
                    head(
                            "/api/v1/notes/" + topic,
                            "Content-Type: application/json;charset=utf-8",
                            "Content-Length: " + (2L * KIBIBYTE * KIBIBYTE)));

            assertThat(answer(socket)).startsWith("HTTP/1.1 413").contains("at most 1048576 bytes");
        }
    }

    @Test
    void any_other_body_is_bounded_also_when_it_comes_in_chunks() throws IOException {
        String chunk = "10000\r\n" + " ".repeat(64 * KIBIBYTE) + "\r\n";
        try (Socket socket = connect()) {
            send(
                    socket,
                    head("/api/v1/tests/open", "Content-Type: application/json", "Transfer-Encoding: chunked")
                            + chunk.repeat(17)
                            + "0\r\n\r\n");

            assertThat(answer(socket))
                    .startsWith("HTTP/1.1 413")
                    .contains("application/problem+json", "\"code\":\"too-large\"", "/api/v1/tests/open");
        }
    }

    @Test
    void beyond_as_many_files_as_may_come_at_once_a_sender_has_to_wait() throws Exception {
        List<Reception> others = new ArrayList<>();
        try {
            for (int i = 0; i < 8; i++) {
                others.add(receptions.enter(
                        new BulkUpload("notes/x", "k", false, false, null, null, InputStream.nullInputStream())));
            }
            HttpResponse<String> answer = post("name,score\na,1\n".getBytes(StandardCharsets.UTF_8), "X-None", "1");

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("10");
        } finally {
            others.forEach(receptions::leave);
        }
        assertThat(post("name,score\na,1\n".getBytes(StandardCharsets.UTF_8), "X-None", "1")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void progress_is_noted_while_a_file_comes() throws IOException {
        String head = head("/api/v1/notes/" + topic, "Content-Type: text/csv", "Transfer-Encoding: chunked");
        String rows = "a,1\n".repeat(16 * KIBIBYTE);
        String chunk = Integer.toHexString(rows.length()) + "\r\n" + rows + "\r\n";
        try (Socket socket = connect()) {
            send(socket, head + "b\r\nname,score\n\r\n" + chunk);

            await().until(() -> notes.count(
                            "select count(*) from import where idempotency_key = ? and state = 'receiving' and rows > 0"
                                    + " and bytes > 0",
                            key)
                    == 1);
            send(socket, "0\r\n\r\n");
            assertThat(answer(socket)).startsWith("HTTP/1.1 200");
        }
    }

    private void awaitState(String state) {
        await().until(() ->
                notes.count("select count(*) from import where idempotency_key = ? and state = ?", key, state) == 1);
    }

    private HttpResponse<String> post(byte[] body, String header, String value) throws Exception {
        return client().send(
                        request()
                                .header(header, value)
                                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(server.resolve("/api/v1/notes/" + topic))
                .header("Authorization", "Bearer " + TestTokens.officer("a"))
                .header("Idempotency-Key", key)
                .header("Content-Type", "text/csv");
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    private String head(String path, String... headers) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                + TestTokens.officer("a") + "\r\nIdempotency-Key: " + key + "\r\n" + String.join("\r\n", headers)
                + "\r\n\r\n";
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket(server.getHost(), server.getPort());
        // An answer that does not end is a failure, not a wait.
        socket.setSoTimeout(20_000);
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
