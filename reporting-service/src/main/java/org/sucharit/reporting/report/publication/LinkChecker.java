package org.sucharit.reporting.report.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.sucharit.reporting.lint.LinkState;
import org.sucharit.reporting.lint.Links;
import org.sucharit.reporting.report.ReportingConfig;

/**
 * Asks whether links are alive. People write them, so nothing within the installation's own network is asked: of each
 * host, that of a redirection too, the very address is asked that was looked at.
 */
@ApplicationScoped
public class LinkChecker {

    private static final Logger LOG = Logger.getLogger(LinkChecker.class);

    /** Links of one document that are asked for; of more nothing is known. */
    private static final int MOST = 200;

    private static final int AT_ONCE = 8;
    private static final int REDIRECTS = 3;

    /** Addresses of one host that are asked, one after the other. */
    private static final int ADDRESSES = 3;

    private static final Set<Integer> PORTS = Set.of(-1, 80, 443);
    private static final Duration ALL = Duration.ofSeconds(20);

    private final ReportingConfig config;
    private final Names names;
    private final Asking asking;
    private final Semaphore turns = new Semaphore(AT_ONCE);

    @Inject
    public LinkChecker(ReportingConfig config, PinnedHttp http) {
        this(config, InetAddress::getAllByName, http::ask);
    }

    LinkChecker(ReportingConfig config, Names names, Asking asking) {
        this.config = config;
        this.names = names;
        this.asking = asking;
    }

    /** Where hosts are. */
    interface Names {

        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    /** Asks for a link at one address of its host. */
    interface Asking {

        PinnedHttp.Reply ask(URI link, InetAddress address) throws IOException, InterruptedException;
    }

    private enum Answer {
        ALIVE,
        GONE,
        /** The name cannot be resolved: the host does not exist, or this machine has no way out. */
        NO_HOST,
        /** Nobody outside can reach it. */
        INSIDE,
        NONE
    }

    /** @param hasWayOut whether names that exist can be resolved here */
    private record Answers(Map<String, Answer> byLink, boolean hasWayOut) {

        LinkState state(Answer answer) {
            return switch (answer) {
                case ALIVE -> LinkState.ALIVE;
                case GONE, INSIDE -> LinkState.DEAD;
                case NO_HOST -> hasWayOut ? LinkState.DEAD : LinkState.UNKNOWN;
                case NONE -> LinkState.UNKNOWN;
            };
        }
    }

    /** What is known of each; takes at most 20 s. */
    public Map<String, LinkState> states(Collection<String> links) {
        Map<String, LinkState> states = new HashMap<>();
        List<String> wellFormed =
                links.stream().filter(Links::isWellFormed).limit(MOST).toList();
        links.forEach(link -> states.put(link, Links.isWellFormed(link) ? LinkState.UNKNOWN : LinkState.MALFORMED));
        if (config.checkLinks() && !wellFormed.isEmpty()) {
            Answers answers = ask(wellFormed);
            answers.byLink().forEach((link, answer) -> states.put(link, answers.state(answer)));
        }
        return states;
    }

    private Answers ask(List<String> links) {
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            Future<Boolean> known = threads.submit(() -> isKnown(config.knownHost()));
            Map<String, Future<Answer>> asked = new LinkedHashMap<>();
            links.forEach(link -> asked.put(link, threads.submit(inTurn(URI.create(link)))));
            long end = System.nanoTime() + ALL.toNanos();
            Map<String, Answer> answers = new LinkedHashMap<>();
            asked.forEach((link, answer) -> answers.put(link, await(answer, end, Answer.NONE)));
            boolean answered = answers.containsValue(Answer.ALIVE) || answers.containsValue(Answer.GONE);
            return new Answers(answers, answered || await(known, end, false));
        } finally {
            threads.shutdownNow();
        }
    }

    private boolean isKnown(String host) {
        try {
            return names.addresses(host).length > 0;
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private Callable<Answer> inTurn(URI link) {
        return () -> {
            turns.acquire();
            try {
                return ask(link, REDIRECTS);
            } finally {
                turns.release();
            }
        };
    }

    private static <T> T await(Future<T> answer, long end, T without) {
        try {
            return answer.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            LOG.warn("A link could not be looked at", e.getCause());
            return without;
        } catch (TimeoutException e) {
            return without;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return without;
        }
    }

    private Answer ask(URI link, int redirects) throws InterruptedException {
        try {
            if (!PORTS.contains(link.getPort())) {
                return Answer.NONE;
            }
            InetAddress[] addresses = names.addresses(link.getHost());
            if (Arrays.stream(addresses).anyMatch(InsideAddresses::contain)) {
                return Answer.INSIDE;
            }
            PinnedHttp.Reply reply = reply(link, addresses);
            if (reply.isRedirection()) {
                URI next = link.resolve(reply.location());
                boolean isFollowed = redirects > 0
                        && Links.isWellFormed(next.toString())
                        && next.getScheme().startsWith("http");
                return isFollowed ? ask(next, redirects - 1) : Answer.NONE;
            }
            if (reply.status() == 404 || reply.status() == 410) {
                return Answer.GONE;
            }
            return reply.status() < 400 ? Answer.ALIVE : Answer.NONE;
        } catch (UnknownHostException e) {
            return Answer.NO_HOST;
        } catch (IOException | IllegalArgumentException e) {
            return Answer.NONE;
        }
    }

    /** Of the first address that answers: a host may have some that cannot be reached from here. */
    private PinnedHttp.Reply reply(URI link, InetAddress[] addresses) throws IOException, InterruptedException {
        int last = Math.min(addresses.length, ADDRESSES) - 1;
        for (int i = 0; i < last; i++) {
            try {
                return asking.ask(link, addresses[i]);
            } catch (IOException e) {
                LOG.debugf(e, "%s at %s", link, addresses[i]);
            }
        }
        return asking.ask(link, addresses[last]);
    }
}
