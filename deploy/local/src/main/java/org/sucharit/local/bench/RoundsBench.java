package org.sucharit.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.sucharit.gateway.Service;
import org.sucharit.local.nation.NationFiles;
import org.sucharit.local.suite.Api;
import org.sucharit.local.suite.LaunchException;
import org.sucharit.local.suite.Progress;
import org.sucharit.local.suite.Suite;
import org.sucharit.local.suite.User;

/**
 * A round of the fictitious nation: its answers come in as files, beside a plain COPY of the same files; then agencies
 * close at a steady pace, and at last all that are left at once.
 */
final class RoundsBench implements Bench.OfSuite {

    private static final int YEAR = 2568;
    private static final List<String> SURVEYS = List.of("IIT", "EIT1", "EIT2");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int PER_SECOND = 20;

    @Override
    public String about() {
        return "1.4 million answers beside COPY; agencies close: until their scores are there";
    }

    @Override
    public void run(Suite suite, Progress progress) {
        Path files = null;
        try (Api api = suite.api()) {
            files = Files.createTempDirectory("nation");
            NationFiles.of(api, progress).write(files);
            try (Scored scored = new Scored(suite)) {
                NationCalls nation = new NationCalls(api, YEAR, "bench");
                prepare(nation, files);
                // Every service is still taking in the assessments that were opened.
                scored.awaitCalm(NationCalls.LONG);
                answers(suite, nation, files, progress);
                close(nation, scored, Lots.of(files), progress);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            NationCalls.delete(files);
        }
    }

    private static void prepare(NationCalls nation, Path files) {
        nation.upload("/api/v1/agencies", files.resolve("agencies.csv"));
        nation.forAll("assessments", "{\"phase\":\"collect\"}");
    }

    private static void answers(Suite suite, NationCalls nation, Path files, Progress progress) {
        long rows = 0;
        double copied = 0;
        double taken = 0;
        for (String survey : SURVEYS) {
            Path file = files.resolve("2568-answers-" + survey + ".csv");
            PlainCopy.Copied copy = PlainCopy.of(suite.postgres(), file);
            long start = System.nanoTime();
            nation.uploadToRound("answers/" + survey, file);
            double seconds = (System.nanoTime() - start) / 1e9;
            rows += copy.rows();
            copied += copy.seconds();
            taken += seconds;
            progress.say(String.format(
                    Locale.ROOT,
                    "  %-44s %,9d rows   COPY %6.2f s   taken over %6.2f s   %3.0f %%",
                    survey,
                    copy.rows(),
                    copy.seconds(),
                    seconds,
                    100 * copy.seconds() / seconds));
        }
        progress.say(String.format(
                Locale.ROOT,
                "  %-44s %,9d rows   COPY %6.2f s   taken over %6.2f s   %3.0f %%   %,.0f rows/s",
                "all answers",
                rows,
                copied,
                taken,
                100 * copied / taken,
                rows / taken));
        progress.say(
                "  assessment service, resident after them: " + Resident.mebibytes(suite, Service.ASSESSMENT) + " MiB");
    }

    /**
     * Right after the start a service still compiles what it runs, so agencies close at a steady pace before and after
     * all others.
     */
    private static void close(NationCalls nation, Scored scored, Lots lots, Progress progress) {
        Api api = nation.api();
        steadily(api, scored, lots.first(), "first", progress);
        scored.awaitCalm(NationCalls.LONG);
        allAtOnce(nation, scored, lots, progress);
        scored.awaitCalm(NationCalls.LONG);
        steadily(api, scored, lots.last(), "at last", progress);
    }

    /** Agencies close one after another, a number every second. */
    private static void steadily(Api api, Scored scored, List<String> agencies, String when, Progress progress) {
        long gap = TimeUnit.SECONDS.toNanos(1) / PER_SECOND;
        List<Future<?>> closing = new ArrayList<>();
        long start = System.nanoTime();
        try (ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < agencies.size(); i++) {
                long due = start + i * gap;
                String agency = agencies.get(i);
                closing.add(requests.submit(() -> {
                    LockSupport.parkNanos(due - System.nanoTime());
                    close(api, scored, agency);
                }));
            }
            progress.say(scored.await(agencies.size(), PATIENCE)
                    .describe("closed at " + PER_SECOND + "/s, " + when + ": until scored"));
        } finally {
            closing.forEach(RoundsBench::get);
        }
    }

    private static void close(Api api, Scored scored, String agency) {
        scored.expect(agency, System.nanoTime());
        NationCalls.require(
                api.sendIfMatch(
                        User.ADMIN,
                        "PUT",
                        "/api/v1/assessments/2568/" + agency,
                        "*",
                        "application/json",
                        json("{\"phase\":\"review\"}")),
                "closing " + agency);
    }

    private static void allAtOnce(NationCalls nation, Scored scored, Lots lots, Progress progress) {
        long before = scored.count();
        long start = System.nanoTime();
        for (String province : lots.atOnce()) {
            nation.forAll("transitions", "{\"from\":\"collect\",\"to\":\"review\",\"province\":\"" + province + "\"}");
        }
        double closed = (System.nanoTime() - start) / 1e9;
        // Agencies of the demonstration close with their provinces; without answers they have no score.
        scored.awaitCount(before + lots.others(), NationCalls.LONG);
        progress.say(String.format(
                Locale.ROOT,
                "  %-44s %,d agencies   closed after %.1f s   all scores after %.1f s",
                "all others at once",
                lots.others(),
                closed,
                (System.nanoTime() - start) / 1e9));
    }

    private static byte[] json(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted while measuring.", e);
        } catch (ExecutionException e) {
            throw new LaunchException("A measurement failed: " + e.getCause(), e);
        }
    }
}
