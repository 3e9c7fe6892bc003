package org.sucharit.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sucharit.embedded.Disk;
import org.sucharit.local.suite.LaunchException;

/** A Chromium that is running already and prints pages to PDF, by its DevTools protocol: what we are held against. */
final class ChromiumPrint implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = new JsonMapper();

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> answers = new ArrayBlockingQueue<>(1_000);
    private int requests;

    private ChromiumPrint(Path program) throws IOException, InterruptedException {
        profile = Files.createTempDirectory("chromium");
        process = new ProcessBuilder(
                        program.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--disable-dev-shm-usage",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(page(), new Answers())
                .join();
    }

    /** Starts the Chromium of this machine; empty where there is none. */
    static Optional<ChromiumPrint> start() {
        Optional<Path> program = Stream.of(System.getenv("PATH").split(":", -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        return program.map(found -> {
            try {
                return new ChromiumPrint(found);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new LaunchException("Interrupted while Chromium was starting.", e);
            }
        });
    }

    /** Opens a page, waiting until it is loaded. */
    void open(Path page) {
        ask("Page.enable", "{}");
        ask("Page.navigate", "{\"url\":\"" + page.toUri() + "\"}");
        await(answer -> answer.path("method").asText().equals("Page.loadEventFired"));
    }

    /** Prints the open page; tells how large the file is. */
    int print() {
        JsonNode printed = ask(
                "Page.printToPDF", "{\"printBackground\":true,\"preferCSSPageSize\":true,\"generateTaggedPDF\":true}");
        return printed.path("result").path("data").asText().length() * 3 / 4;
    }

    private JsonNode ask(String method, String parameters) {
        int id = ++requests;
        socket.sendText("{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}", true)
                .join();
        return await(answer -> answer.path("id").asInt() == id);
    }

    private JsonNode await(Predicate<JsonNode> wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (true) {
                JsonNode answer = answers.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (answer == null) {
                    throw new LaunchException("Chromium does not answer.");
                }
                if (wanted.test(answer)) {
                    return answer;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted while Chromium was printing.", e);
        }
    }

    /** The address of its one page; it writes its port into its profile when it is ready. */
    private URI page() throws IOException, InterruptedException {
        Path port = profile.resolve("DevToolsActivePort");
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(port) || Files.readAllLines(port).size() < 2) {
            if (System.nanoTime() > end || !process.isAlive()) {
                throw new LaunchException("Chromium does not start.");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        URI list = URI.create("http://127.0.0.1:" + Files.readAllLines(port).getFirst() + "/json/list");
        HttpResponse<String> pages = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(list).build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        return Stream.of(JSON.readValue(pages.body(), JsonNode[].class))
                .filter(page -> page.path("type").asText().equals("page"))
                .map(page -> URI.create(page.path("webSocketDebuggerUrl").asText()))
                .findFirst()
                .orElseThrow(() -> new LaunchException("Chromium has no page."));
    }

    @Override
    public void close() {
        socket.abort();
        // Its own processes write into the profile after it has ended.
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
            all.forEach(ProcessHandle::destroyForcibly);
            all.forEach(each -> each.onExit().orTimeout(10, TimeUnit.SECONDS).join());
            Disk.delete(profile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What Chromium says, in whole messages. */
    private final class Answers implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            message.append(part);
            if (last) {
                try {
                    answers.offer(JSON.readTree(message.toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                message.setLength(0);
            }
            from.request(1);
            return null;
        }
    }
}
