package org.sucharit.local.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.score.Score;
import org.sucharit.embedded.Disk;
import org.sucharit.embedded.EmbeddedPostgres;
import org.sucharit.embedded.EmbeddedServerException;
import org.sucharit.local.suite.Home;
import org.sucharit.local.suite.LaunchException;
import org.sucharit.local.suite.Progress;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.sheet.ScoreSheet;
import org.sucharit.scoring.core.sheet.ScoringRules;

/**
 * All sheets in memory, and the same figures and ratings by one SQL statement from tables of the same answers and
 * reviews. Timed is the computing: from records in memory to figures in memory, and from tables in the server's cache to
 * a temporary table. Neither the loading nor the rendering of the results to be compared is.
 */
final class NationBench {

    private static final int RUNS = 5;
    private static final int SHOWN_DIGITS = 16;

    private final Framework framework;
    private final ScoringRules rules;
    private final List<Inputs> agencies;

    NationBench(Framework framework, ScoringRules rules, List<Inputs> agencies) {
        this.framework = framework;
        this.rules = rules;
        this.agencies = agencies;
    }

    /**
     * Measures both.
     *
     * @throws LaunchException when they do not compute the same
     */
    void run(Progress progress, Home home) {
        Path data = home.work().resolve("bench-score");
        try {
            Disk.delete(data);
            home.createDirectories();
            try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .log(home.log("bench-postgresql"))
                    .durable(data)
                    .start()) {
                postgres.createDatabase("bench");
                try (Connection connection = postgres.connect("bench")) {
                    long start = System.nanoTime();
                    load(connection);
                    progress.say("  tables filled after "
                            + Spread.shown(since(start)).strip() + "; what follows does not count it");
                    compare(progress, connection);
                }
            }
            Disk.delete(data);
        } catch (EmbeddedServerException | IOException | SQLException e) {
            throw new LaunchException("The score bench failed: " + e.getMessage() + ".", e);
        }
    }

    /** Fills the tables. */
    void load(Connection connection) throws SQLException {
        new NationTables(connection, framework, rules.tree()).load(agencies);
    }

    /**
     * Measures both, the tables being filled.
     *
     * @throws LaunchException when they do not compute the same
     */
    void compare(Progress progress, Connection connection) throws SQLException {
        compare(progress, "one core", memory(false), sql(connection, false));
        compare(progress, "all cores", memory(true), sql(connection, true));
    }

    private void compare(Progress progress, String cores, Measured memory, Measured sql) {
        progress.say(memory.spread().describe(cores + ": all sheets in memory"));
        progress.say(sql.spread().describe(cores + ": one SQL statement"));
        double ratio = (double) memory.spread().quantile(0.5).toNanos()
                / sql.spread().quantile(0.5).toNanos();
        progress.say(String.format(Locale.ROOT, "  %-44s %.2f (target 2)", cores + ": memory to SQL", ratio));
        String hash = hash(memory.result());
        if (!hash.equals(hash(sql.result()))) {
            throw new LaunchException("Memory and SQL do not compute the same: " + difference(memory, sql) + ".");
        }
        progress.say("  " + cores + ": both hash to " + hash.substring(0, SHOWN_DIGITS) + "…");
    }

    /** Where two results that hash differently first differ. */
    private String difference(Measured memory, Measured sql) {
        for (int agency = 0; agency < agencies.size(); agency++) {
            String[] ours = line(agency, memory.result()[agency]).split(" ");
            String[] theirs = line(agency, sql.result()[agency]).split(" ");
            int at = Arrays.mismatch(ours, theirs);
            if (at > 0) {
                String what = at <= rules.tree().size()
                        ? rules.tree().nodes().get(at - 1).code()
                        : "the rating";
                return "agency " + agency + ", " + what + ": " + ours[at] + " and " + theirs[at];
            }
        }
        throw new IllegalStateException("equal results hash differently");
    }

    /** The times, and the last result. */
    private record Measured(Spread spread, Figures[] result) {}

    /** What is kept of a sheet: published figures by node index, and the rating. */
    private record Figures(BigDecimal[] nodes, String rating) {

        static Figures of(ScoreSheet sheet) {
            BigDecimal[] nodes = sheet.nodes().stream().map(Score.Node::derived).toArray(BigDecimal[]::new);
            return new Figures(nodes, String.join(",", sheet.rating().derived()));
        }
    }

    private Measured memory(boolean parallel) {
        Spread spread = new Spread();
        Figures[] figures = {};
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            IntStream all = IntStream.range(0, agencies.size());
            figures = (parallel ? all.parallel() : all)
                    .mapToObj(agency -> Figures.of(rules.derive(agencies.get(agency))))
                    .toArray(Figures[]::new);
            spread.add(since(start));
        }
        return new Measured(spread, figures);
    }

    private Measured sql(Connection connection, boolean parallel) throws SQLException {
        String scoring = new NationTables(connection, framework, rules.tree()).statement();
        Spread spread = new Spread();
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET max_parallel_workers_per_gather = "
                    + (parallel ? Runtime.getRuntime().availableProcessors() : 0));
            // With the default of 4 MB every step would go through files.
            statement.execute("SET work_mem = '256MB'");
            for (int run = 0; run < RUNS; run++) {
                statement.execute("DROP TABLE IF EXISTS result");
                long start = System.nanoTime();
                statement.execute(scoring);
                spread.add(since(start));
            }
            return new Measured(spread, read(statement));
        }
    }

    private Figures[] read(Statement statement) throws SQLException {
        BigDecimal[][] nodes = new BigDecimal[agencies.size()][rules.tree().size()];
        String[] ratings = new String[agencies.size()];
        try (ResultSet rows = statement.executeQuery("SELECT agency, node, figure, rating FROM result")) {
            while (rows.next()) {
                if (rows.getString(4) != null) {
                    ratings[rows.getInt(1)] = rows.getString(4);
                } else {
                    nodes[rows.getInt(1)][rows.getInt(2)] = rows.getBigDecimal(3);
                }
            }
        }
        return IntStream.range(0, ratings.length)
                .mapToObj(agency -> new Figures(nodes[agency], ratings[agency]))
                .toArray(Figures[]::new);
    }

    /** Of a line for every agency: its number, every figure in printed order, the rating. */
    private static String hash(Figures[] agencies) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (int agency = 0; agency < agencies.length; agency++) {
                digest.update((line(agency, agencies[agency]) + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String line(int agency, Figures figures) {
        StringBuilder line = new StringBuilder().append(agency);
        for (BigDecimal figure : figures.nodes()) {
            line.append(' ').append(figure == null ? "-" : figure.toPlainString());
        }
        return line.append(' ').append(figures.rating()).toString();
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
