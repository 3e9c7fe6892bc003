package org.sucharit.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.sucharit.gateway.Service;
import org.sucharit.local.suite.Api;
import org.sucharit.local.suite.LaunchException;
import org.sucharit.local.suite.Progress;
import org.sucharit.local.suite.Suite;
import org.sucharit.local.suite.User;

/** One report in each format, beside Chromium's print of the same page; then the reports of a nation as PDF. */
final class DocumentsBench implements Bench.OfSuite {

    private static final String REPORT = "/api/v1/reports/2568/khlong-phon/analysis";
    private static final String PUBLISHED = "/api/v1/scores/2568/khlong-phon/published";
    /** Until the compiler has nothing left to do for it. */
    private static final int WARM_UP = 60;

    private static final int TIMES = 40;
    private static final int BYTES_PER_KIBIBYTE = 1024;
    private static final List<String> FORMATS = List.of("pdf", "docx", "xlsx", "html");
    private static final Duration WAIT = Duration.ofSeconds(30);

    @Override
    public String about() {
        return "a report as PDF, DOCX, XLSX and page beside Chromium's print; the PDFs of a nation";
    }

    @Override
    public void run(Suite suite, Progress progress) {
        try (Api api = suite.api();
                Planned planned = new Planned(suite)) {
            Spread pdf = single(suite, api, progress);
            chromium(api, pdf, progress);
            AnnouncedNation.load(suite, api, planned, progress);
            nation(suite, api, progress);
            aboutNation(suite, api, progress);
        }
    }

    /** Each version is rendered once; all are made before, so that nothing else runs. What is superseded is not kept. */
    private static Spread single(Suite suite, Api api, Progress progress) {
        List<Long> versions = new ArrayList<>();
        for (int i = 0; i < WARM_UP + TIMES; i++) {
            versions.add(newVersion(api, "%d.%02d".formatted(60 + i % 40, i % 100)));
        }
        try (Scored rest = new Scored(suite)) {
            rest.awaitCalm(NationCalls.LONG);
        }
        Spread pdf = new Spread();
        Spread docx = new Spread();
        Spread xlsx = new Spread();
        Spread html = new Spread();
        int bytes = 0;
        for (int i = 0; i < versions.size(); i++) {
            boolean counts = i >= WARM_UP;
            bytes = timed(api, versions.get(i), "pdf", counts ? pdf : new Spread());
            timed(api, versions.get(i), "docx", counts ? docx : new Spread());
            timed(api, versions.get(i), "xlsx", counts ? xlsx : new Spread());
            timed(api, versions.get(i), "html", counts ? html : new Spread());
        }
        progress.say(pdf.describe("report as PDF (target 150 ms, " + bytes / BYTES_PER_KIBIBYTE + " KiB)"));
        progress.say(docx.describe("report as DOCX (target 200 ms)"));
        progress.say(xlsx.describe("report as XLSX"));
        progress.say(html.describe("report as page"));
        return pdf;
    }

    private static int timed(Api api, long version, String format, Spread times) {
        long start = System.nanoTime();
        byte[] file = NationCalls.require(
                        api.download(User.ADMIN, REPORT + "/versions/" + version + "?format=" + format),
                        "a report as " + format)
                .body();
        times.add(Duration.ofNanos(System.nanoTime() - start));
        return file.length;
    }

    private static long newVersion(Api api, String figure) {
        long before = version(api);
        byte[] csv =
                ("agency_code,node,score,use\nkhlong-phon,3," + figure + ",input\n").getBytes(StandardCharsets.UTF_8);
        NationCalls.require(api.sendIfMatch(User.OFFICER, "PATCH", PUBLISHED, "*", "text/csv", csv), "a correction");
        long end = System.nanoTime() + WAIT.toNanos();
        while (version(api) == before) {
            if (System.nanoTime() > end) {
                throw new LaunchException("In time there was no newer report.");
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        return version(api);
    }

    private static long version(Api api) {
        return NationCalls.require(api.get(User.ADMIN, REPORT), "a report")
                .json()
                .path("version")
                .asLong();
    }

    private static void chromium(Api api, Spread pdf, Progress progress) {
        Path page = null;
        try {
            Optional<ChromiumPrint> found = ChromiumPrint.start();
            if (found.isEmpty()) {
                progress.say("  There is no Chromium on this machine to compare with.");
                return;
            }
            try (ChromiumPrint chromium = found.get()) {
                page = Files.createTempFile("report", ".html");
                Files.write(
                        page,
                        NationCalls.require(api.download(User.ADMIN, REPORT + "?format=html"), "a page")
                                .body());
                chromium.open(page);
                Spread prints = new Spread();
                for (int i = 0; i < WARM_UP + TIMES; i++) {
                    long start = System.nanoTime();
                    chromium.print();
                    if (i >= WARM_UP) {
                        prints.add(Duration.ofNanos(System.nanoTime() - start));
                    }
                }
                progress.say(prints.describe("the same page printed by Chromium"));
                progress.say(String.format(
                        Locale.ROOT,
                        "  %-44s %.1f",
                        "Chromium's p50 by ours (target 10)",
                        (double) prints.quantile(0.5).toNanos()
                                / pdf.quantile(0.5).toNanos()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(page);
        }
    }

    private static void delete(Path page) {
        try {
            if (page != null) {
                Files.deleteIfExists(page);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void nation(Suite suite, Api api, Progress progress) {
        long start = System.nanoTime();
        JsonNode batch = NationCalls.require(
                        api.sendOnce(
                                User.ADMIN,
                                "POST",
                                "/api/v1/report-batches",
                                "bench-documents",
                                "application/json",
                                ("{\"fiscalYear\":" + AnnouncedNation.YEAR
                                                + ",\"kind\":\"analysis\",\"format\":\"pdf\"}")
                                        .getBytes(StandardCharsets.UTF_8),
                                NationCalls.LONG),
                        "a batch")
                .json();
        String address = "/api/v1/report-batches/" + batch.path("id").asText();
        long most = 0;
        JsonNode now = batch;
        while (now.path("done").asLong() + now.path("failed").size()
                < now.path("total").asLong()) {
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            most = Math.max(most, Resident.mebibytes(suite, Service.REPORTING));
            now = NationCalls.require(api.get(User.ADMIN, address), "a batch").json();
        }
        progress.say(String.format(
                Locale.ROOT,
                "  %-44s %,d in %.0f s   %d MiB resident at most",
                "reports of the nation as PDF (target 900 s, 512 MiB)",
                now.path("total").asLong(),
                (System.nanoTime() - start) / 1e9,
                most));
    }

    /** The one that rests on most figures. */
    private static void aboutNation(Suite suite, Api api, Progress progress) {
        String report = "/api/v1/reports/" + AnnouncedNation.YEAR + "/TH/national";
        for (String format : FORMATS) {
            long start = System.nanoTime();
            byte[] file = NationCalls.require(
                            api.download(User.ADMIN, report + "?format=" + format), "the national report")
                    .body();
            progress.say(String.format(
                    Locale.ROOT,
                    "  %-44s %.1f s   %,d KiB   %d MiB resident",
                    "the national report as " + format,
                    (System.nanoTime() - start) / 1e9,
                    file.length / BYTES_PER_KIBIBYTE,
                    Resident.mebibytes(suite, Service.REPORTING)));
        }
    }
}
