package org.sucharit.local.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Choice;
import org.sucharit.contracts.framework.Framework.Level;
import org.sucharit.contracts.framework.Framework.Scale;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.tree.ScoreTree;
import org.sucharit.scoring.core.tree.TreeNode;

/**
 * The same answers and reviews in tables, and the one statement that scores them all. Agencies, nodes and choices are
 * numbers, and every leaf knows what lies above it: tables made for this one question.
 */
final class NationTables {

    private static final String TABLES = """
            CREATE TABLE node (id int PRIMARY KEY, code text NOT NULL, weight numeric NOT NULL);
            CREATE TABLE leaf (id int PRIMARY KEY, sub int, measured int NOT NULL, view int, instrument int NOT NULL);
            CREATE TABLE choice (id int PRIMARY KEY, score numeric);
            CREATE TABLE tally (agency int NOT NULL, leaf int NOT NULL, choice int NOT NULL, answers int NOT NULL);
            CREATE TABLE review (agency int NOT NULL, leaf int NOT NULL, score numeric NOT NULL);
            CREATE TABLE band (id int PRIMARY KEY, rating text NOT NULL, total numeric NOT NULL, instrument numeric);
            """;
    private static final int BATCH = 400;

    private final Connection connection;
    private final Framework framework;
    private final ScoreTree tree;
    private final Map<String, String> scales = new HashMap<>();

    NationTables(Connection connection, Framework framework, ScoreTree tree) {
        this.connection = connection;
        this.framework = framework;
        this.tree = tree;
        framework
                .indicators()
                .forEach(indicator ->
                        indicator.questions().forEach(question -> scales.put(question.code(), question.scale())));
    }

    /** Creates and fills the tables, and lets the planner know them. */
    void load(List<Inputs> agencies) throws SQLException {
        execute(TABLES);
        loadTree();
        Map<String, Integer> choices = loadChoices();
        loadBands();
        for (int from = 0; from < agencies.size(); from += BATCH) {
            loadAgencies(from, agencies.subList(from, Math.min(from + BATCH, agencies.size())), choices);
        }
        execute("VACUUM ANALYZE");
    }

    /**
     * What scores everything into a temporary table {@code result (agency, node, figure, rating)}: a row for every node
     * of an agency, and one for its rating. Quotients have 40 decimals; before a tie is looked for they are rounded to
     * 30, so that thirds that add up to a tie are one.
     */
    String statement() {
        String view = "view IS NOT NULL";
        String measured = Boolean.toString(rounds(Level.PART)) + " AND " + view + " OR " + rounds(Level.INDICATOR)
                + " AND NOT (" + view + ")";
        return """
                CREATE TEMP TABLE result AS
                WITH leaf_score AS (
                  SELECT t.agency, t.leaf, sum(t.answers * c.score)::numeric(60,40) / sum(t.answers) AS score
                  FROM tally t JOIN choice c ON c.id = t.choice WHERE c.score IS NOT NULL
                  GROUP BY t.agency, t.leaf
                  UNION ALL SELECT agency, leaf, score::numeric(60,40) FROM review
                ), leaves AS (
                  SELECT s.agency, s.leaf, l.sub, l.measured, l.view, l.instrument, s.score,
                         %(leaf) AS entering
                  FROM leaf_score s JOIN leaf l ON l.id = s.leaf
                ), subs AS (
                  SELECT agency, sub, measured, view, instrument, avg(entering) AS score
                  FROM leaves WHERE sub IS NOT NULL GROUP BY agency, sub, measured, view, instrument
                ), measured AS (
                  SELECT agency, measured, view, instrument, avg(entering) AS score
                  FROM (SELECT agency, measured, view, instrument, entering FROM leaves WHERE sub IS NULL
                        UNION ALL
                        SELECT agency, measured, view, instrument, %(sub) FROM subs) below
                  GROUP BY agency, measured, view, instrument
                ), entering AS (
                  SELECT m.*, CASE WHEN %(measured) THEN %(score) ELSE m.score END AS entering, n.weight
                  FROM measured m JOIN node n ON n.id = m.instrument
                ), views AS (
                  SELECT agency, view, (sum(entering * weight) / sum(weight))::numeric(60,40) AS score
                  FROM entering WHERE view IS NOT NULL GROUP BY agency, view
                ), instruments AS (
                  SELECT agency, instrument, weight, avg(entering) AS score
                  FROM entering GROUP BY agency, instrument, weight
                ), total AS (
                  SELECT agency, sum(%(instrument) * weight) / sum(weight) AS score FROM instruments GROUP BY agency
                ), nodes AS (
                  SELECT agency, leaf AS node, score FROM leaves
                  UNION ALL SELECT agency, sub, score FROM subs
                  UNION ALL SELECT agency, measured, score FROM measured
                  UNION ALL SELECT agency, view, score FROM views
                  UNION ALL SELECT agency, instrument, score FROM instruments
                  UNION ALL SELECT agency, 0, score FROM total
                ), rated AS (
                  SELECT t.agency, (SELECT b.rating FROM band b
                                    WHERE %(total) >= b.total AND (b.instrument IS NULL OR i.lowest >= b.instrument)
                                    ORDER BY b.id LIMIT 1) AS rating
                  FROM total t JOIN (SELECT agency, min(%(score)) AS lowest FROM instruments GROUP BY agency) i
                    USING (agency)
                )
                SELECT agency, node, %(score)::numeric(5,%(scale)) AS figure, NULL::text AS rating FROM nodes
                UNION ALL SELECT agency, NULL, NULL, rating FROM rated
                """.replace("%(leaf)", rounds(Level.LEAF) ? rounded("s.score") : "s.score")
                .replace("%(sub)", rounds(Level.SUB_INDICATOR) ? rounded("score") : "score")
                .replace("%(measured)", measured)
                .replace("%(instrument)", rounds(Level.INSTRUMENT) ? rounded("score") : "score")
                .replace("%(total)", rounded("t.score"))
                .replace("%(score)", rounded("score"))
                .replace("%(scale)", Integer.toString(framework.rounding().scale()));
    }

    private boolean rounds(Level level) {
        return framework.rounding().levels().contains(level);
    }

    /** Exactly, ties included: PostgreSQL's own {@code round} only goes half-up. */
    private String rounded(String score) {
        BigDecimal unit = BigDecimal.TEN.pow(framework.rounding().scale());
        String units = "round(" + score + ", 30) * " + unit;
        return switch (framework.rounding().mode()) {
            case HALF_UP -> "(floor(" + units + " + 0.5) / " + unit + ")::numeric(60,40)";
            case HALF_DOWN -> "(ceil(" + units + " - 0.5) / " + unit + ")::numeric(60,40)";
            case HALF_EVEN -> throw new IllegalArgumentException("half-even is not written in SQL here");
        };
    }

    private void loadTree() throws SQLException {
        try (PreparedStatement node = connection.prepareStatement("INSERT INTO node VALUES (?, ?, ?)");
                PreparedStatement leaf = connection.prepareStatement("INSERT INTO leaf VALUES (?, ?, ?, ?, ?)")) {
            for (TreeNode each : tree.nodes()) {
                node.setInt(1, each.index());
                node.setString(2, each.code());
                node.setBigDecimal(3, each.weight().round(2, RoundingMode.UNNECESSARY));
                node.addBatch();
                if (each.isLeaf()) {
                    TreeNode above = each.parent().orElseThrow();
                    boolean inSub = above.level() == Level.SUB_INDICATOR;
                    TreeNode measured = inSub ? above.parent().orElseThrow() : above;
                    leaf.setInt(1, each.index());
                    leaf.setObject(2, inSub ? above.index() : null, Types.INTEGER);
                    leaf.setInt(3, measured.index());
                    leaf.setObject(4, measured.viewedBy().map(TreeNode::index).orElse(null), Types.INTEGER);
                    leaf.setInt(5, measured.parent().orElseThrow().index());
                    leaf.addBatch();
                }
            }
            node.executeBatch();
            leaf.executeBatch();
        }
    }

    /** The number of each choice, by scale and code. */
    private Map<String, Integer> loadChoices() throws SQLException {
        Map<String, Integer> numbers = new HashMap<>();
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO choice VALUES (?, ?)")) {
            for (Scale scale : framework.scales()) {
                for (Choice choice : scale.choices()) {
                    numbers.put(scale.code() + "/" + choice.code(), numbers.size());
                    insert.setInt(1, numbers.size() - 1);
                    insert.setBigDecimal(2, choice.score());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
        return numbers;
    }

    private void loadBands() throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO band VALUES (?, ?, ?, ?)")) {
            int id = 0;
            for (Framework.Band band : framework.bands()) {
                insert.setInt(1, id++);
                insert.setString(2, band.rating());
                insert.setBigDecimal(3, band.from());
                insert.setBigDecimal(4, band.everyInstrumentFrom());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void loadAgencies(int first, List<Inputs> agencies, Map<String, Integer> choices) throws SQLException {
        Columns tallies = new Columns(4);
        Columns reviews = new Columns(3);
        for (int i = 0; i < agencies.size(); i++) {
            int agency = first + i;
            Inputs inputs = agencies.get(i);
            inputs.tallies()
                    .forEach(tally -> tally.questions().forEach(question -> {
                        TreeNode leaf = tree.find(tally.instrument() + "." + question.question())
                                .orElseThrow();
                        String scale = scales.get(question.question());
                        question.counts()
                                .forEach((choice, count) ->
                                        tallies.add(agency, leaf.index(), choices.get(scale + "/" + choice), count));
                    }));
            inputs.reviews()
                    .forEach(review -> reviews.add(
                            agency,
                            tree.findItem(review.item()).orElseThrow().index(),
                            review.score().intValueExact()));
        }
        tallies.insert(connection, "INSERT INTO tally SELECT * FROM unnest(?, ?, ?, ?)");
        reviews.insert(connection, "INSERT INTO review SELECT * FROM unnest(?, ?, ?)");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Rows of whole numbers, column by column, as one statement takes them. */
    private static final class Columns {

        private final List<List<Integer>> columns = new ArrayList<>();

        Columns(int count) {
            for (int i = 0; i < count; i++) {
                columns.add(new ArrayList<>());
            }
        }

        void add(Integer... row) {
            for (int i = 0; i < row.length; i++) {
                columns.get(i).add(row[i]);
            }
        }

        void insert(Connection connection, String sql) throws SQLException {
            try (PreparedStatement insert = connection.prepareStatement(sql)) {
                for (int i = 0; i < columns.size(); i++) {
                    Array array =
                            connection.createArrayOf("int4", columns.get(i).toArray());
                    insert.setArray(i + 1, array);
                }
                insert.executeUpdate();
            }
        }
    }
}
