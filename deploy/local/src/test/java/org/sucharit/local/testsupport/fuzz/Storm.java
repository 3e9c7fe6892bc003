package org.sucharit.local.testsupport.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sucharit.gateway.Service;
import org.sucharit.local.suite.Suite;

/**
 * Sends every operation of the suite's OpenAPI documents its good request in every role, and then a seeded choice of
 * requests with one thing wrong. The same seed sends the same requests.
 */
public final class Storm {

    /** One of so many requests is sent by anyone, the others by who may send them. */
    private static final int ANYONE = 8;

    private static final String KEY = "Idempotency-Key";

    private final Client client;
    private final Sample sample;
    private final Map<String, String> tokens;
    private final List<Operation> operations;
    private final Random random;
    /** What was found, with the first request that shows it. */
    private final Map<String, String> findings = new LinkedHashMap<>();

    private final Set<Operation> reached = new HashSet<>();
    /** What the good request was answered last, of operations that have not been reached. */
    private final Map<Operation, Reply> declined = new HashMap<>();

    private int sent;

    /**
     * A storm that has not begun.
     *
     * @param home the project's directory
     */
    public Storm(Suite suite, Path home, long seed) {
        Stage stage = Stage.on(suite);
        this.client = new Client(suite);
        this.sample = stage.sample();
        this.tokens = stage.tokens();
        this.operations = ApiDocument.operations(home);
        this.random = new Random(seed);
    }

    /**
     * Sends it.
     *
     * @param limit of requests, shared among the operations; reads that compare states come on top
     */
    public void rage(int limit) throws IOException {
        // While everything is still there to be read.
        List<Operation> readsFirst = operations.stream()
                .sorted(Comparator.comparing(Operation::changes))
                .toList();
        for (Operation operation : readsFirst) {
            greet(operation);
            List<Call> wrong = Mutations.of(operation, sample, methodsAt(operation)).stream()
                    // A service itself hangs up on what is oversized; only the gateway, which everyone else meets,
                    // explains.
                    .filter(call -> !operation.shared() || !call.isOversized())
                    .collect(Collectors.toCollection(ArrayList::new));
            Collections.shuffle(wrong, random);
            harass(operation, wrong.subList(0, Math.min(share(operation, limit), wrong.size())));
        }
    }

    /** What was answered wrongly: a line for each operation and kind, with one request that shows it. */
    public List<String> findings() {
        return findings.entrySet().stream()
                .map(finding -> finding.getKey() + "\n    " + finding.getValue())
                .toList();
    }

    /** The operations that never did what they are for, with the last answer: little was learnt about them. */
    public List<String> unreached() {
        return operations.stream()
                .filter(operation -> !reached.contains(operation))
                .map(operation -> operation + " " + declined.get(operation))
                .toList();
    }

    /** How many operations there are. */
    public int operations() {
        return operations.size();
    }

    /** How many requests were sent, without the reads that compare states. */
    public int sent() {
        return sent;
    }

    /** What every service offers is the same code in each. */
    private int share(Operation operation, int limit) {
        int equal = limit / operations.size();
        return Math.max(1, operation.shared() ? equal / Service.values().length : equal);
    }

    private void greet(Operation operation) {
        Call asked = Call.good(operation, sample, null);
        for (Operation.Parameter parameter : operation.parametersIn("query")) {
            String value = sample.text(parameter.name(), parameter.schema());
            asked = asked.query("all parameters", Call.encoded(parameter.name()) + "=" + Call.encoded(value));
        }
        if (!asked.query().isEmpty() && operation.bodies().isEmpty()) {
            send(asked, entitled(operation));
        }
        List<String> types = new ArrayList<>(operation.bodies().keySet());
        types.forEach(type -> send(Call.good(operation, sample, type), entitled(operation)));
        for (String role : tokens.keySet()) {
            String type = types.isEmpty() ? null : types.get(random.nextInt(types.size()));
            Call good = Call.good(operation, sample, type);
            send(good, role);
            if (type != null && type.endsWith("json")) {
                String least = sample.least(operation.bodies().get(type)).toString();
                send(good.body(Hostile.utf8(least), "nothing but what is required"), role);
            }
        }
    }

    private void harass(Operation operation, List<Call> calls) throws IOException {
        State state = new State(client, operations, sample, tokens.get("nacc-admin"));
        Map<String, Integer> before = operation.changes() ? state.read() : Map.of();
        for (Call call : calls) {
            boolean refused = send(call, random.nextInt(ANYONE) == 0 ? anyone() : entitled(operation));
            if (operation.changes() && !refused) {
                before = state.read();
            }
        }
        if (operation.changes() && !state.read().equals(before)) {
            findings.put(operation + " stores something of what it refuses", before + " → " + state.read());
        }
    }

    /** Sends a call and judges the answer; whether it was refused. */
    private boolean send(Call call, String role) {
        Call fresh = "text".equals(call.headers().get(KEY))
                ? call.header(KEY, new UUID(random.nextLong(), random.nextLong()).toString(), call.says())
                : call;
        sent++;
        try {
            Reply reply = client.send(fresh, tokens.get(role));
            if (reply.ok() && call.method().equals(call.operation().method())) {
                reached.add(call.operation());
            } else if (role.equals(entitled(call.operation())) && call.says().equals("nothing")) {
                declined.put(call.operation(), reply);
            }
            for (String broken : Laws.broken(fresh, reply)) {
                findings.putIfAbsent(call.operation() + " " + broken, role + ", " + fresh + "\n    " + reply);
            }
            return reply.refused();
        } catch (IOException e) {
            findings.putIfAbsent(call.operation() + " does not answer", role + ", " + fresh + "\n    " + e);
            return false;
        }
    }

    private String anyone() {
        return List.copyOf(tokens.keySet()).get(random.nextInt(tokens.size()));
    }

    private static String entitled(Operation operation) {
        return operation.roles().isEmpty() || operation.roles().contains("nacc-admin")
                ? "nacc-admin"
                : operation.roles().getFirst();
    }

    private Set<String> methodsAt(Operation operation) {
        return operations.stream()
                .filter(other -> other.path().equals(operation.path()))
                .map(Operation::method)
                .collect(Collectors.toSet());
    }
}
