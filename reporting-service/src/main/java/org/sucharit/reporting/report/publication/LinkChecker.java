package org.sucharit.reporting.report.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.sucharit.reporting.lint.LinkState;
import org.sucharit.reporting.lint.Links;
import org.sucharit.reporting.report.ReportingConfig;

/**
 * Asks whether links are alive. People write them, so nothing within the installation's own network is asked, and no
 * more of an answer is read than that there is one.
 */
@ApplicationScoped
public class LinkChecker {

    /** Links of one document that are asked for; of more nothing is known. */
    private static final int MOST = 200;

    private static final int AT_ONCE = 8;
    private static final int REDIRECTS = 3;
    private static final Set<Integer> PORTS = Set.of(80, 443);
    private static final Duration EACH = Duration.ofSeconds(5);
    private static final Duration ALL = Duration.ofSeconds(20);

    private final ReportingConfig config;
    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(EACH)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    public LinkChecker(ReportingConfig config) {
        this.config = config;
    }

    private enum Answer {
        ALIVE,
        GONE,
        /** Names cannot be resolved: the host does not exist, or this machine has no way out. */
        NO_HOST,
        /** Nobody outside can reach it. */
        INSIDE,
        NONE
    }

    /** What is known of each; takes at most 20 s. */
    public Map<String, LinkState> states(Collection<String> links) {
        Map<String, LinkState> states = new HashMap<>();
        List<String> wellFormed =
                links.stream().filter(Links::isWellFormed).limit(MOST).toList();
        links.forEach(link -> states.put(link, Links.isWellFormed(link) ? LinkState.UNKNOWN : LinkState.MALFORMED));
        if (config.checkLinks() && !wellFormed.isEmpty()) {
            Map<String, Answer> answers = ask(wellFormed);
            boolean cutOff = answers.values().stream().allMatch(answer -> answer == Answer.NO_HOST);
            answers.forEach((link, answer) -> states.put(link, cutOff ? LinkState.UNKNOWN : state(answer)));
        }
        return states;
    }

    private static LinkState state(Answer answer) {
        return switch (answer) {
            case ALIVE -> LinkState.ALIVE;
            case GONE, NO_HOST, INSIDE -> LinkState.DEAD;
            case NONE -> LinkState.UNKNOWN;
        };
    }

    private Map<String, Answer> ask(List<String> links) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            Map<String, Future<Answer>> asked = new LinkedHashMap<>();
            links.forEach(link -> asked.put(link, threads.submit(() -> {
                turns.acquire();
                try {
                    return ask(URI.create(link), REDIRECTS);
                } finally {
                    turns.release();
                }
            })));
            long end = System.nanoTime() + ALL.toNanos();
            asked.forEach((link, answer) -> answers.put(link, await(answer, end - System.nanoTime())));
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Answer await(Future<Answer> answer, long nanos) {
        try {
            return answer.get(Math.max(0, nanos), TimeUnit.NANOSECONDS);
        } catch (ExecutionException | TimeoutException e) {
            return Answer.NONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.NONE;
        }
    }

    private Answer ask(URI link, int redirects) throws InterruptedException {
        try {
            if (link.getPort() > 0 && !PORTS.contains(link.getPort())) {
                return Answer.NONE;
            }
            if (Arrays.stream(InetAddress.getAllByName(link.getHost())).anyMatch(LinkChecker::isInside)) {
                return Answer.INSIDE;
            }
            HttpResponse<InputStream> answer = http.send(
                    HttpRequest.newBuilder(URI.create(link.toASCIIString()))
                            .timeout(EACH)
                            .build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            // How large the file is, or how slow it comes, is no matter.
            answer.body().close();
            int status = answer.statusCode();
            if (status == 404 || status == 410) {
                return Answer.GONE;
            }
            if (status >= 300 && status < 400 && redirects > 0) {
                URI next = answer.headers()
                        .firstValue("Location")
                        .map(link::resolve)
                        .orElse(link);
                return Links.isWellFormed(next.toString()) && next.getScheme().startsWith("http")
                        ? ask(next, redirects - 1)
                        : Answer.NONE;
            }
            return status < 400 ? Answer.ALIVE : Answer.NONE;
        } catch (UnknownHostException e) {
            return Answer.NO_HOST;
        } catch (IOException | IllegalArgumentException e) {
            return Answer.NONE;
        }
    }

    /** Whether nobody outside can mean this address: private, local, shared, reserved, or translated to such. */
    static boolean isInside(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean special = address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        return special || (bytes.length == 4 ? isReserved4(bytes) : isReserved6(bytes));
    }

    /** 0/8, 100.64/10, 192.0.0/24, 198.18/15 and 240/4. */
    private static boolean isReserved4(byte[] address) {
        int first = address[0] & 0xFF;
        int second = address[1] & 0xFF;
        return first == 0
                || (first == 100 && second >= 64 && second < 128)
                || (first == 192 && second == 0 && address[2] == 0)
                || (first == 198 && (second == 18 || second == 19))
                || first >= 240;
    }

    /** fc00::/7, 64:ff9b::/96 and 2002::/16. */
    private static boolean isReserved6(byte[] address) {
        return (address[0] & 0xFE) == 0xFC
                || (address[0] == 0 && address[1] == 0x64 && (address[2] & 0xFF) == 0xFF)
                || (address[0] == 0x20 && address[1] == 0x02);
    }
}
