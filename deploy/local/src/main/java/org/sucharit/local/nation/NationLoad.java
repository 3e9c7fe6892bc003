package org.sucharit.local.nation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.local.suite.Api;
import org.sucharit.local.suite.Api.Answer;
import org.sucharit.local.suite.LaunchException;
import org.sucharit.local.suite.Progress;
import org.sucharit.local.suite.User;

/**
 * Loads the fictitious nation into a running suite, through the interfaces that anyone may use. Files are made while they
 * are sent. Every request may be sent again, so a load that was cut off is simply started anew.
 */
public final class NationLoad {

    /** The figures of an earlier year are entered while it is confirmed. */
    private static final String ENTERED = "confirm";

    private static final String OPEN = "collect";
    /** The phase after it: going there closes the surveys, and so releases their tallies. */
    private static final String REVIEWED = "review";

    private static final int AT_ONCE = 2;
    private static final Duration UPLOAD = Duration.ofMinutes(10);
    private static final int BUSY = 503;
    private static final int TRIES = 20;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final Api api;
    private final Progress progress;
    private final Duration patience;

    /**
     * A load.
     *
     * @param patience how long to wait for the scores after everything was sent
     */
    public NationLoad(Api api, Progress progress, Duration patience) {
        this.api = api;
        this.progress = progress;
        this.patience = patience;
    }

    /**
     * Loads everything and waits until it is scored.
     *
     * @throws LaunchException with what the suite refused, or that scores are not there in time
     */
    public void run() {
        Basis basis = new ApiBasis(api);
        List<Province> provinces = basis.provinces();
        List<Framework> frameworks = frameworks(basis);
        Nation nation = Nation.of(provinces);
        Batch batch = new Batch(nation, provinces, frameworks);
        Rounds rounds = new Rounds(api, batch);

        send(nation, batch, new Sending("POST", "/api/v1/agencies", Tables.agencies()));
        // The last year first and whole: the results of the others keep all services busy for a while.
        frameworks.stream().filter(NationLoad::isLast).forEach(framework -> answered(nation, batch, rounds, framework));
        List<Framework> earlier =
                frameworks.stream().filter(framework -> !isLast(framework)).toList();
        progress.step(
                "earlier rounds opened",
                () -> earlier.forEach(framework -> rounds.open(framework.fiscalYear(), ENTERED)));
        together(earlier.stream()
                .<Runnable>map(framework -> () -> send(nation, batch, published(nation, framework)))
                .toList());
        progress.step("calendars planned", () -> frameworks.forEach(framework -> rounds.plan(framework.fiscalYear())));
        progress.step(
                "scores of every year are there",
                () -> new Scores(api, nation)
                        .await(frameworks.stream().map(Framework::fiscalYear).toList(), patience));
    }

    private List<Framework> frameworks(Basis basis) {
        List<Framework> frameworks = new ArrayList<>();
        // The last year first: it has the largest files.
        for (int year = Nation.LAST_YEAR; year >= Nation.FIRST_YEAR; year--) {
            int fiscalYear = year;
            basis.framework(year)
                    .ifPresentOrElse(
                            frameworks::add,
                            () -> progress.say("           no framework of " + fiscalYear + ": the year is left out"));
        }
        return frameworks;
    }

    /** One file and where it goes. */
    private record Sending(String method, String path, Table table) {}

    /** The year that is known answer by answer: collected, closed, reviewed. */
    private void answered(Nation nation, Batch batch, Rounds rounds, Framework framework) {
        int fiscalYear = framework.fiscalYear();
        progress.step("round opened", () -> rounds.open(fiscalYear, OPEN));
        together(Tables.surveys(framework).stream()
                .map(survey -> new Sending(
                        "POST",
                        "/api/v1/rounds/" + fiscalYear + "/answers/" + survey.code(),
                        Tables.answers(nation, framework, survey)))
                .<Runnable>map(sending -> () -> send(nation, batch, sending))
                .toList());
        progress.step("surveys closed", () -> rounds.move(fiscalYear, OPEN, REVIEWED));
        send(nation, batch, disclosures(nation, framework));
    }

    /** The result of a year that is known as it was published. */
    private static Sending published(Nation nation, Framework framework) {
        return new Sending(
                "POST", "/api/v1/rounds/" + framework.fiscalYear() + "/published", Tables.published(nation, framework));
    }

    private static Sending disclosures(Nation nation, Framework framework) {
        return new Sending(
                "POST",
                "/api/v1/rounds/" + framework.fiscalYear() + "/disclosures",
                Tables.disclosures(nation, framework));
    }

    private void send(Nation nation, Batch batch, Sending sending) {
        String file = sending.table().file();
        progress.step(
                file + " sent",
                () -> Accepted.require(
                        untilFree(() -> api.upload(
                                User.ADMIN,
                                sending.method(),
                                sending.path(),
                                batch.key(file),
                                () -> TableStream.whole(nation, sending.table(), quarters(file)),
                                UPLOAD)),
                        "taking " + file));
    }

    /** Asks again while the suite says that it is busy: with the same file, perhaps, that a load cut off was sending. */
    private static Answer untilFree(Supplier<Answer> request) {
        Answer answer = request.get();
        for (int again = 0; answer.status() == BUSY && answer.retryAfter() != null && again < TRIES; again++) {
            LockSupport.parkNanos(Math.min(answer.retryAfter().toNanos(), LONGEST_PAUSE.toNanos()));
            answer = request.get();
        }
        return answer;
    }

    /** Says when another quarter is on its way. */
    private IntConsumer quarters(String file) {
        return agencies -> {
            int quarter = agencies * 4 / Nation.SIZE;
            if (quarter < 4 && quarter > (agencies - 1) * 4 / Nation.SIZE) {
                progress.say(
                        String.format(Locale.ROOT, "           %s: %,d of %,d agencies", file, agencies, Nation.SIZE));
            }
        };
    }

    /** Does everything, a few at a time; the first trouble is told when nothing runs any more. */
    private static void together(List<Runnable> work) {
        List<Future<?>> running = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
            work.forEach(each -> running.add(workers.submit(each)));
        }
        for (Future<?> each : running) {
            try {
                each.get();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException trouble ? trouble : new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new LaunchException("Interrupted while sending.", e);
            }
        }
    }

    private static boolean isLast(Framework framework) {
        return framework.fiscalYear() == Nation.LAST_YEAR;
    }
}
