package org.sucharit.reporting.report.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sucharit.reporting.lint.LinkState;
import org.sucharit.reporting.report.ReportingConfig;

/** Names and servers are given here; how a server is asked is {@link PinnedHttpTest}'s. */
class LinkCheckerTest {

    private static final String KNOWN = "known.example";
    private static final String OUTSIDE = "203.0.113.5";

    /** One after the other: what a name leads to next may be another. */
    private final Map<String, List<String>> addresses = new HashMap<>();

    private final Map<String, List<String>> together = new HashMap<>();
    private final List<String> unreachable = new ArrayList<>();
    private final Map<String, PinnedHttp.Reply> replies = new HashMap<>();
    private final List<String> resolved = new CopyOnWriteArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    @ParameterizedTest
    @CsvSource({"200, ALIVE", "301, ALIVE", "404, DEAD", "410, DEAD", "403, UNKNOWN", "503, UNKNOWN"})
    void what_a_server_says_tells_whether_a_link_is_alive(int status, LinkState state) {
        addresses.put("host.example", List.of(OUTSIDE));
        replies.put("http://host.example/", new PinnedHttp.Reply(status, null));

        assertThat(state("http://host.example/")).isEqualTo(state);
    }

    @Test
    void a_host_is_asked_at_the_address_that_was_looked_at_whatever_its_name_leads_to_next() {
        addresses.put("host.example", List.of(OUTSIDE, "10.0.0.1"));

        assertThat(state("http://host.example/")).isEqualTo(LinkState.ALIVE);
        assertThat(resolved).containsOnlyOnce("host.example");
        assertThat(asked).containsExactly(OUTSIDE + " http://host.example/");
    }

    @Test
    void a_host_with_an_address_within_is_not_asked_at_its_others() {
        together.put("host.example", List.of(OUTSIDE, "10.0.0.1"));

        assertThat(state("http://host.example/")).isEqualTo(LinkState.DEAD);
        assertThat(asked).isEmpty();
    }

    @Test
    void where_one_address_does_not_answer_the_next_is_asked_a_few_at_most() {
        together.put("host.example", List.of("2001:db8::1", OUTSIDE));
        unreachable.add("2001:db8:0:0:0:0:0:1");

        assertThat(state("http://host.example/")).isEqualTo(LinkState.ALIVE);
        assertThat(asked)
                .containsExactly("2001:db8:0:0:0:0:0:1 http://host.example/", OUTSIDE + " http://host.example/");

        asked.clear();
        List<String> dumb = List.of("203.0.113.11", "203.0.113.12", "203.0.113.13", "203.0.113.14");
        together.put("host.example", dumb);
        unreachable.addAll(dumb);
        assertThat(state("http://host.example/")).isEqualTo(LinkState.UNKNOWN);
        assertThat(asked).hasSize(3);
    }

    @Test
    void nothing_within_is_asked_also_where_a_redirection_leads_there() {
        addresses.put("inside.example", List.of("10.0.0.1"));
        addresses.put("host.example", List.of(OUTSIDE));
        replies.put("http://host.example/", new PinnedHttp.Reply(302, "http://inside.example/secret"));

        assertThat(state("http://inside.example/")).isEqualTo(LinkState.DEAD);
        assertThat(state("http://host.example/")).isEqualTo(LinkState.DEAD);
        assertThat(asked).containsExactly(OUTSIDE + " http://host.example/");
    }

    @Test
    void a_redirection_is_followed_and_one_without_end_is_not() {
        addresses.put("host.example", List.of(OUTSIDE));
        replies.put("http://host.example/old", new PinnedHttp.Reply(301, "/new"));
        replies.put("http://host.example/new", new PinnedHttp.Reply(404, null));
        replies.put("http://host.example/round", new PinnedHttp.Reply(302, "/round"));

        assertThat(state("http://host.example/old")).isEqualTo(LinkState.DEAD);
        asked.clear();
        assertThat(state("http://host.example/round")).isEqualTo(LinkState.UNKNOWN);
        assertThat(asked).hasSize(4);
    }

    @Test
    void a_host_that_does_not_exist_is_dead_where_others_do() {
        assertThat(state("http://gone.example/")).isEqualTo(LinkState.UNKNOWN);

        addresses.put(KNOWN, List.of(OUTSIDE));
        assertThat(state("http://gone.example/")).isEqualTo(LinkState.DEAD);

        addresses.remove(KNOWN);
        addresses.put("host.example", List.of(OUTSIDE));
        assertThat(checker(true).states(List.of("http://gone.example/", "http://host.example/")))
                .containsEntry("http://gone.example/", LinkState.DEAD)
                .containsEntry("http://host.example/", LinkState.ALIVE);
    }

    @Test
    void where_links_are_not_to_be_asked_for_nobody_is_asked_and_nothing_is_known() {
        addresses.put("host.example", List.of(OUTSIDE));

        assertThat(checker(false).states(List.of("http://host.example/", "http://host/")))
                .containsEntry("http://host.example/", LinkState.UNKNOWN)
                .containsEntry("http://host/", LinkState.MALFORMED);
        assertThat(resolved).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void other_ports_than_those_of_web_servers_are_not_asked() {
        addresses.put("host.example", List.of(OUTSIDE));

        assertThat(state("http://host.example:22/")).isEqualTo(LinkState.UNKNOWN);
        assertThat(asked).isEmpty();
    }

    private LinkState state(String link) {
        return checker(true).states(List.of(link)).get(link);
    }

    private LinkChecker checker(boolean checkLinks) {
        return new LinkChecker(new Settings(checkLinks), this::resolve, this::ask);
    }

    private InetAddress[] resolve(String host) throws UnknownHostException {
        long before = resolved.stream().filter(host::equals).count();
        resolved.add(host);
        if (together.containsKey(host)) {
            List<InetAddress> all = new ArrayList<>();
            for (String address : together.get(host)) {
                all.add(InetAddress.getByName(address));
            }
            return all.toArray(InetAddress[]::new);
        }
        List<String> known = addresses.getOrDefault(host, List.of());
        if (known.isEmpty()) {
            throw new UnknownHostException(host);
        }
        String address = known.get(Math.toIntExact(Math.min(before, known.size() - 1)));
        return new InetAddress[] {InetAddress.getByName(address)};
    }

    private PinnedHttp.Reply ask(URI link, InetAddress address) throws IOException {
        asked.add(address.getHostAddress() + " " + link);
        if (unreachable.contains(address.getHostAddress())) {
            throw new IOException("unreachable");
        }
        return replies.getOrDefault(link.toString(), new PinnedHttp.Reply(200, null));
    }

    private record Settings(boolean checkLinks) implements ReportingConfig {

        @Override
        public URI publicAddress() {
            return URI.create("https://ita.example");
        }

        @Override
        public boolean allowLocalAddress() {
            return false;
        }

        @Override
        public String knownHost() {
            return KNOWN;
        }
    }
}
