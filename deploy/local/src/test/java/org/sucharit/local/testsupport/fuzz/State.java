package org.sucharit.local.testsupport.fuzz;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the suite holds, as an administrator reads it: every address that something other than a read is offered at. What is
 * derived mostly has other addresses; it may change late, by what was sent long before.
 */
final class State {

    /**
     * Derived, though it is answered where it is read; a rescoring comes along by itself, and beside a passage stands the
     * text that it replaces, which names the agency as it is called.
     */
    private static final Set<String> DERIVED = Set.of("getRedraft", "listRescorings", "getPassage");

    private final Client client;
    private final Set<Call> reads;
    private final String token;

    State(Client client, List<Operation> operations, Sample sample, String token) {
        Set<String> changed = operations.stream()
                .filter(Operation::changes)
                .map(Operation::path)
                .collect(Collectors.toSet());
        this.client = client;
        this.reads = operations.stream()
                .filter(operation -> !operation.changes() && changed.contains(operation.path()))
                .filter(operation -> !DERIVED.contains(operation.id()))
                .map(operation -> Call.good(operation, sample, null))
                .collect(Collectors.toSet());
        this.token = token;
    }

    /** A digest of each address; of a problem only its status, for the reason told may change with what is derived. */
    Map<String, Integer> read() throws IOException {
        Map<String, Integer> digests = new TreeMap<>();
        for (Call call : reads) {
            Reply reply = client.send(call, token);
            digests.put(call.path(), 31 * reply.status() + (reply.ok() ? Arrays.hashCode(reply.body()) : 0));
        }
        return digests;
    }
}
