package org.sucharit.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.sucharit.local.nation.NationFiles;
import org.sucharit.local.suite.Api;
import org.sucharit.local.suite.Progress;
import org.sucharit.local.suite.Suite;

/** A nation whose results of one year are entered, and then announced. */
final class AnnouncedNation {

    static final int YEAR = 2567;

    private AnnouncedNation() {}

    /** Enters and announces it, and waits until all plans are there and all is calm; tells how long that took. */
    static void load(Suite suite, Api api, Planned planned, Progress progress) {
        Path files = null;
        try (Scored rest = new Scored(suite)) {
            files = Files.createTempDirectory("nation");
            NationFiles.of(api, progress).write(files);
            load(api, planned, rest, files, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            NationCalls.delete(files);
        }
    }

    /** In the phase in which results are entered here nothing is drafted; the announcement has everything drafted. */
    private static void load(Api api, Planned planned, Scored rest, Path files, Progress progress) {
        NationCalls nation = new NationCalls(api, YEAR, "bench-announced");
        new NationCalls(api, YEAR, "bench").upload("/api/v1/agencies", files.resolve("agencies.csv"));
        nation.forAll("assessments", "{\"phase\":\"register\"}");
        rest.awaitCalm(NationCalls.LONG);
        nation.uploadToRound("published", files.resolve(YEAR + "-published.csv"));
        rest.awaitCalm(NationCalls.LONG);
        Map<String, Long> entered = planned.scores(YEAR);

        long start = System.nanoTime();
        long agencies = nation.forAll("transitions", "{\"from\":\"register\",\"to\":\"announced\"}");
        double told = (System.nanoTime() - start) / 1e9;
        planned.awaitPlans(YEAR, entered, NationCalls.LONG);
        progress.say(String.format(
                Locale.ROOT,
                "  %-44s %,d agencies   announced after %.1f s   all plans after %.1f s",
                "announced until drafted (target 120 s)",
                agencies,
                told,
                (System.nanoTime() - start) / 1e9));
        rest.awaitCalm(NationCalls.LONG);
    }
}
