package org.sucharit.scoring.uncertainty;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.kit.http.Language;
import org.sucharit.kit.json.Wire;
import org.sucharit.scoring.core.tree.NodeNames;
import org.sucharit.scoring.core.uncertainty.Bootstrap;
import org.sucharit.scoring.core.uncertainty.Flag;
import org.sucharit.scoring.core.uncertainty.NodeUncertainty;
import org.sucharit.scoring.core.uncertainty.Range;
import org.sucharit.scoring.core.uncertainty.Unavailable;
import org.sucharit.scoring.core.uncertainty.Uncertainty;

/**
 * How uncertain a version of a score is, with labels, in one language.
 *
 * @param version of the score
 * @param confidence of every interval, 0–1
 * @param notes what each code among {@code flags} and {@code unavailable} means, of those that occur
 */
@Schema(name = "ScoreUncertainty")
public record UncertaintyView(
        int fiscalYear,
        String agency,
        long version,
        BigDecimal confidence,
        List<Node> nodes,
        RatingChances rating,
        Map<String, String> notes) {

    private static final BigDecimal CONFIDENCE = new BigDecimal("0.95");

    /** A node with its label; else as {@link NodeUncertainty}. */
    @Schema(name = "UncertainNode")
    public record Node(
            String node,
            Framework.Level level,
            String label,
            BigDecimal score,
            NodeUncertainty.Sample sample,
            BigDecimal standardError,
            BigDecimal degreesOfFreedom,
            BigDecimal margin,
            Range interval,
            List<Flag> flags,
            Unavailable unavailable) {

        static Node from(NodeUncertainty node, NodeNames labels, Language language) {
            return new Node(
                    node.node(),
                    node.level(),
                    language.of(labels.node(node.node())),
                    node.score(),
                    node.sample(),
                    node.standardError(),
                    node.degreesOfFreedom(),
                    node.margin(),
                    node.interval(),
                    node.flags(),
                    node.unavailable());
        }
    }

    /** The total and the rating in samples that might have been; as {@link Bootstrap}, with labels. */
    public record RatingChances(
            Bootstrap.Resampling method,
            int replicates,
            Range total,
            List<RatingChance> probabilities,
            Unavailable unavailable) {

        static RatingChances from(Bootstrap bootstrap, NodeNames labels, Language language) {
            return new RatingChances(
                    bootstrap.method(),
                    bootstrap.replicates(),
                    bootstrap.total(),
                    bootstrap.ratings().stream()
                            .map(chance -> new RatingChance(
                                    chance.rating(), language.of(labels.rating(chance.rating())), chance.probability()))
                            .toList(),
                    bootstrap.unavailable());
        }
    }

    /** A rating with its label. */
    public record RatingChance(String rating, String label, BigDecimal probability) {}

    /**
     * The answer in one language.
     *
     * @param level of the nodes that are wanted; null for all
     */
    static UncertaintyView from(
            Judged judged, Uncertainty uncertainty, Framework.Level level, NodeNames labels, Language language) {
        List<NodeUncertainty> nodes = uncertainty.nodes().stream()
                .filter(node -> level == null || node.level() == level)
                .toList();
        return new UncertaintyView(
                judged.fiscalYear(),
                judged.agency(),
                judged.version(),
                CONFIDENCE,
                nodes.stream().map(node -> Node.from(node, labels, language)).toList(),
                RatingChances.from(uncertainty.bootstrap(), labels, language),
                notes(nodes, uncertainty.bootstrap(), language));
    }

    /** Which version of which score. */
    record Judged(int fiscalYear, String agency, long version) {}

    private static Map<String, String> notes(List<NodeUncertainty> nodes, Bootstrap bootstrap, Language language) {
        Map<String, Label> meanings = new LinkedHashMap<>();
        nodes.stream()
                .flatMap(node -> node.flags().stream())
                .distinct()
                .sorted()
                .forEach(flag -> meanings.put(Wire.code(flag), flag.meaning()));
        Stream.concat(
                        nodes.stream().map(NodeUncertainty::unavailable),
                        Stream.of(bootstrap).map(Bootstrap::unavailable))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .forEach(reason -> meanings.put(Wire.code(reason), reason.meaning()));
        Map<String, String> notes = new LinkedHashMap<>();
        meanings.forEach((code, meaning) -> notes.put(code, language.of(meaning)));
        return notes;
    }
}
