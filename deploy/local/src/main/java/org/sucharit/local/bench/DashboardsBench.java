package org.sucharit.local.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.sucharit.gateway.Service;
import org.sucharit.local.suite.Api;
import org.sucharit.local.suite.LaunchException;
import org.sucharit.local.suite.Progress;
import org.sucharit.local.suite.Suite;
import org.sucharit.local.suite.User;

/** Dashboards of an announced nation: answers at a steady pace, how soon changes are heard of, and a rebuild. */
final class DashboardsBench implements Bench.OfSuite {

    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration MEASURED = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Watched PROVINCE = new Watched("province/81", 20, 40, Duration.ZERO);

    /** Wide areas are added up at once where nothing of theirs has changed for five seconds. */
    private static final Watched NATION = new Watched("nation", 3, 20, Duration.ofSeconds(6));

    private static final String AGENCY = "khlong-phon";
    private static final int AGENCY_YEAR = 2568;
    private static final String RESULTS = "select md5(string_agg(fiscal_year || kind || code || scope || figures, ','"
            + " order by fiscal_year, kind, code, scope)) from area_result";

    @Override
    public String about() {
        return "dashboards of a nation at 100/s; a change until a reader hears of it; a rebuild from the topics";
    }

    @Override
    public void run(Suite suite, Progress progress) {
        try (Api api = suite.api();
                Planned planned = new Planned(suite);
                Scored rest = new Scored(suite)) {
            AnnouncedNation.load(suite, api, planned, progress);
            DashboardMix mix = new DashboardMix(api);
            var _ = mix.ask(WARM_UP);
            progress.say(mix.reference(WARM_UP).describe("reference: a file at 100/s"));
            progress.say(mix.ask(MEASURED).describe("dashboards at 100/s (target p95 50 ms)"));
            live(suite, api, planned, PROVINCE, progress);
            live(suite, api, planned, NATION, progress);
            rest.awaitCalm(NationCalls.LONG);
            resident(suite, progress);
            rebuild(suite, rest, progress);
            resident(suite, progress);
        }
    }

    private static void resident(Suite suite, Progress progress) {
        progress.say(
                "  reporting service: " + Resident.mebibytes(suite, Service.REPORTING) + " MiB resident (target 512)");
    }

    /**
     * An area that is watched.
     *
     * @param first changes that are not measured
     * @param measured changes after those
     * @param pause before each change
     */
    private record Watched(String area, int first, int measured, Duration pause) {}

    /** From the moment a new score is in scoring-service's database until a reader of an area hears of it. */
    private static void live(Suite suite, Api api, Planned planned, Watched watched, Progress progress) {
        Spread times = new Spread();
        String address =
                suite.baseUrl() + "/api/v1/dashboards/" + AGENCY_YEAR + "/live?scope=internal&area=" + watched.area();
        try (LiveReader reader = new LiveReader(address, suite.token(User.ADMIN))) {
            reader.next(PATIENCE);
            for (int i = 0; i < watched.first() + watched.measured(); i++) {
                LockSupport.parkNanos(watched.pause().toNanos());
                reader.forget();
                long before = planned.score(AGENCY_YEAR, AGENCY);
                correct(api, "%d.%02d".formatted(60 + i % 40, i % 100));
                var _ = planned.awaitScoreAfter(AGENCY_YEAR, AGENCY, before, PATIENCE);
                long scored = System.nanoTime();
                long heard = reader.next(PATIENCE);
                if (i >= watched.first()) {
                    times.add(Duration.ofNanos(Math.max(0, heard - scored)));
                }
            }
        }
        progress.say(times.describe("scored until a reader of " + watched.area() + " hears (target 1 s)"));
    }

    private static void correct(Api api, String figure) {
        byte[] csv = ("agency_code,node,score,use\n" + AGENCY + ",3," + figure + ",input\n")
                .getBytes(StandardCharsets.UTF_8);
        NationCalls.require(
                api.sendIfMatch(
                        User.OFFICER,
                        "PATCH",
                        "/api/v1/scores/" + AGENCY_YEAR + "/" + AGENCY + "/published",
                        "*",
                        "text/csv",
                        csv),
                "a correction");
    }

    /** The read model is lost, snapshots and all, and everything is read anew; it must say the same afterwards. */
    private static void rebuild(Suite suite, Scored rest, Progress progress) {
        String database = Service.REPORTING.id();
        try (Connection reporting = DriverManager.getConnection(
                        suite.postgres().jdbcUrl(database),
                        suite.postgres().user(database),
                        suite.postgres().password(database));
                Statement statement = reporting.createStatement()) {
            String before = text(statement, RESULTS);
            statement.execute("truncate snapshot, agency_place, agency_figure, area_result");
            long start = System.nanoTime();
            replay(suite);
            rest.awaitCalm(NationCalls.LONG);
            double seconds = (System.nanoTime() - start) / 1e9;
            progress.say(String.format(
                    Locale.ROOT,
                    "  %-44s %.0f s   figures %s",
                    "read model rebuilt (target 300 s)",
                    seconds,
                    before.equals(text(statement, RESULTS)) ? "identical" : "DIFFER"));
        } catch (SQLException e) {
            throw new LaunchException("Cannot look into a database: " + e.getMessage() + ".", e);
        }
    }

    private static void replay(Suite suite) {
        try (Api reporting = new Api(suite.url(Service.REPORTING), Map.of(User.ADMIN, suite.token(User.ADMIN)))) {
            NationCalls.require(
                    reporting.sendOnce(
                            User.ADMIN,
                            "POST",
                            "/api/v1/events/replay",
                            "bench",
                            "application/json",
                            new byte[0],
                            NationCalls.LONG),
                    "the replay");
        }
    }

    private static String text(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
