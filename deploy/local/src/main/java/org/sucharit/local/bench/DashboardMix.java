package org.sucharit.local.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sucharit.local.suite.Api;
import org.sucharit.local.suite.LaunchException;
import org.sucharit.local.suite.User;

/** What readers of dashboards ask for, at a steady pace: who is late does not keep others from asking. */
final class DashboardMix {

    private static final int PER_SECOND = 100;
    private static final String BASE = "/api/v1/dashboards/" + AnnouncedNation.YEAR;

    private final Api api;
    private final List<String> provinces;
    private final List<String> agencies;
    /** The same questions in every run. */
    private final Random random = new Random(PER_SECOND);

    DashboardMix(Api api) {
        this.api = api;
        provinces = api.get(User.ADMIN, BASE + "/nation?fields=provinces")
                .json()
                .path("provinces")
                .valueStream()
                .map(each -> each.path("code").textValue())
                .toList();
        agencies = provinces.stream()
                .flatMap(province -> api.get(User.ADMIN, BASE + "/agencies?limit=20&fields=agency&province=" + province)
                        .json()
                        .path("agencies")
                        .valueStream())
                .map(each -> each.path("agency").textValue())
                .toList();
    }

    /** Of twenty questions. */
    private String question(int number) {
        return switch (number % 20) {
            case 0, 1 -> BASE + "/nation";
            case 2 -> BASE + "/regions/" + some(List.of("north", "northeast", "central", "east", "west", "south"));
            case 3 -> BASE + "/types/sao";
            case 4, 5, 6, 7 -> BASE + "/provinces/" + some(provinces);
            case 8, 9, 10, 11 -> BASE + "/agencies?province=" + some(provinces) + "&limit=100";
            case 12 -> BASE + "/agencies?sort=-change&type=sao";
            case 13 -> BASE + "/agencies?failing=OIT.o14&nodes=OIT.o14&province=" + some(provinces);
            case 14 -> BASE + "/nodes/OIT.o14";
            case 15 -> BASE + "/comparison?agencies=" + some(agencies) + "," + some(agencies);
            default -> BASE + "/agencies/" + some(agencies);
        };
    }

    private String some(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Asks for so long; how long each answer took from when it should have been asked for. */
    Spread ask(Duration during) {
        return ask(IntStream.range(0, Math.toIntExact(during.toSeconds() * PER_SECOND))
                .mapToObj(this::question)
                .toList());
    }

    /** The same for a file that is sent as it is. */
    Spread reference(Duration during) {
        return ask(Stream.generate(() -> "/client/sucharit.js")
                .limit(during.toSeconds() * PER_SECOND)
                .toList());
    }

    private Spread ask(List<String> questions) {
        long gap = TimeUnit.SECONDS.toNanos(1) / PER_SECOND;
        List<Future<Duration>> answers = new ArrayList<>();
        long start = System.nanoTime();
        try (ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < questions.size(); i++) {
                long due = start + i * gap;
                String question = questions.get(i);
                answers.add(requests.submit(() -> answer(question, due)));
            }
        }
        Spread times = new Spread();
        answers.forEach(answer -> times.add(get(answer)));
        return times;
    }

    private Duration answer(String question, long due) {
        LockSupport.parkNanos(due - System.nanoTime());
        NationCalls.require(api.download(User.ADMIN, question), question);
        return Duration.ofNanos(System.nanoTime() - due);
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted while measuring.", e);
        } catch (ExecutionException e) {
            throw new LaunchException("A question failed: " + e.getCause(), e);
        }
    }
}
