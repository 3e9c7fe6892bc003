package org.sucharit.scoring.core.receipt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.sucharit.contracts.tally.Tally;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.tree.ScoreTree;
import org.sucharit.scoring.core.tree.TreeNode;

/**
 * What opens one commitment.
 *
 * @param salt 32 bytes in hexadecimal; without it, a count could be found by trying
 * @param value of a survey how many took part, of a question choice to count; JSON null where there is none
 */
record Opening(String salt, JsonNode value) {

    private static final int SALT_DIGITS = 64;

    Opening {
        Objects.requireNonNull(salt, "salt");
        if (salt.length() != SALT_DIGITS || !salt.chars().allMatch(Opening::isDigit)) {
            throw new IllegalArgumentException("a salt is 32 bytes in small hexadecimal");
        }
        Objects.requireNonNull(value, "value");
    }

    /**
     * One opening for each survey and question of the framework, asked or not: which were must not show.
     *
     * @throws IllegalArgumentException if a salt has not 32 bytes, or comes twice
     */
    static Map<String, Opening> all(ScoreTree tree, Inputs inputs, Supplier<byte[]> salts) {
        Map<String, JsonNode> sealed = new HashMap<>();
        for (Tally tally : inputs.tallies()) {
            if (tally.state() != Tally.State.WITHDRAWN) {
                sealed.put(tally.instrument(), IntNode.valueOf(tally.respondents()));
                for (Tally.QuestionTally question : tally.questions()) {
                    ObjectNode counts = JsonNodeFactory.instance.objectNode();
                    question.counts().forEach(counts::put);
                    sealed.put(tally.instrument() + "." + question.question(), counts);
                }
            }
        }
        Set<String> used = new HashSet<>();
        Map<String, Opening> openings = new TreeMap<>();
        for (TreeNode node : tree.nodes()) {
            if (isSealed(tree, node)) {
                String salt = HexFormat.of().formatHex(salts.get());
                if (!used.add(salt)) {
                    throw new IllegalArgumentException("a salt came twice: equal answers would show");
                }
                openings.put(node.code(), new Opening(salt, sealed.getOrDefault(node.code(), NullNode.getInstance())));
            }
        }
        return openings;
    }

    /**
     * The tallies that were committed to.
     *
     * @throws UnreadableReceipt naming every opening that holds no count
     */
    static List<Tally> tallies(ScoreTree tree, Head head, Map<String, Opening> openings) {
        List<Failure> failures = new ArrayList<>();
        List<Tally> tallies = new ArrayList<>();
        for (TreeNode survey : surveys(tree)) {
            List<Tally.QuestionTally> questions = new ArrayList<>();
            for (TreeNode leaf : questions(survey)) {
                Opening opening = openings.get(leaf.code());
                if (!opening.value().isNull()) {
                    questions.add(
                            new Tally.QuestionTally(question(survey, leaf), opening.counts(leaf.code(), failures)));
                }
            }
            JsonNode respondents = openings.get(survey.code()).value();
            if (!respondents.isNull()) {
                int count = count(respondents, survey.code(), failures);
                tallies.add(new Tally(
                        head.fiscalYear(), head.agency(), survey.code(), 0, Tally.State.RELEASED, count, questions));
            } else if (!questions.isEmpty()) {
                failures.add(new Failure(place(survey.code()), "has no respondents, though questions have answers"));
            }
        }
        if (!failures.isEmpty()) {
            throw new UnreadableReceipt(failures);
        }
        return tallies;
    }

    static String place(String node) {
        return Pointers.in("/openings", node);
    }

    private Map<String, Integer> counts(String node, List<Failure> failures) {
        Map<String, Integer> counts = new TreeMap<>();
        if (!value.isObject()) {
            failures.add(new Failure(place(node), "is not a count for each choice"));
        }
        value.properties().forEach(choice -> counts.put(choice.getKey(), count(choice.getValue(), node, failures)));
        return counts;
    }

    private static int count(JsonNode count, String node, List<Failure> failures) {
        if (!count.isInt() || count.intValue() < 0) {
            failures.add(new Failure(place(node), "holds a count that is no whole number from 0 up"));
        }
        return count.intValue();
    }

    static List<TreeNode> surveys(ScoreTree tree) {
        return tree.total().children().stream()
                .filter(instrument -> tree.isSurvey(instrument.code()))
                .toList();
    }

    /** The questions at or below a node of a survey. */
    static List<TreeNode> questions(TreeNode node) {
        return node.isLeaf()
                ? List.of(node)
                : node.children().stream()
                        .flatMap(child -> questions(child).stream())
                        .toList();
    }

    /** The code of a question within its survey. */
    static String question(TreeNode survey, TreeNode leaf) {
        return leaf.code().substring(survey.code().length() + 1);
    }

    /** Whether what was answered here is not public. */
    static boolean isSealed(ScoreTree tree, TreeNode node) {
        return tree.isSurvey(node.code()) || (node.isLeaf() && !node.isItem());
    }

    private static boolean isDigit(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }

    /** The commitment that this opens: SHA-256 of salt and canonical value, in hexadecimal. */
    String commitment() {
        return HexFormat.of().formatHex(Digest.sha256(HexFormat.of().parseHex(salt), CanonicalJson.write(value)));
    }
}
