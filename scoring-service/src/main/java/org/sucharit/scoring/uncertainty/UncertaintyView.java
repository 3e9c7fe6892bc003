package org.sucharit.scoring.uncertainty;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

    private static final Set<Flag> CERTAIN = EnumSet.of(Flag.FIXED, Flag.CENSUS);

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

    /**
     * The total and the rating in samples that might have been; as {@link Bootstrap}, with labels.
     *
     * @param flags those of the total, and what is to be minded about any instrument; in the order of the enum
     */
    public record RatingChances(
            Bootstrap.Resampling method,
            int replicates,
            Range total,
            List<RatingChance> probabilities,
            List<Flag> flags,
            Unavailable unavailable) {

        static RatingChances from(Uncertainty uncertainty, NodeNames labels, Language language) {
            Bootstrap bootstrap = uncertainty.bootstrap();
            return new RatingChances(
                    bootstrap.method(),
                    bootstrap.replicates(),
                    bootstrap.total(),
                    bootstrap.ratings().stream()
                            .map(chance -> new RatingChance(
                                    chance.rating(), language.of(labels.rating(chance.rating())), chance.probability()))
                            .toList(),
                    flags(uncertainty.nodes()),
                    bootstrap.unavailable());
        }

        /** Ratings go by the total and the instruments. That one of these is certain tells nothing of the others. */
        private static List<Flag> flags(List<NodeUncertainty> nodes) {
            Set<Flag> flags = EnumSet.noneOf(Flag.class);
            for (NodeUncertainty node : nodes) {
                if (node.level() == Framework.Level.TOTAL) {
                    flags.addAll(node.flags());
                } else if (node.level() == Framework.Level.INSTRUMENT) {
                    node.flags().stream()
                            .filter(flag -> !CERTAIN.contains(flag))
                            .forEach(flags::add);
                }
            }
            return List.copyOf(flags);
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
        RatingChances rating = RatingChances.from(uncertainty, labels, language);
        return new UncertaintyView(
                judged.fiscalYear(),
                judged.agency(),
                judged.version(),
                CONFIDENCE,
                nodes.stream().map(node -> Node.from(node, labels, language)).toList(),
                rating,
                notes(nodes, rating, language));
    }

    /** Which version of which score. */
    record Judged(int fiscalYear, String agency, long version) {}

    private static Map<String, String> notes(List<NodeUncertainty> nodes, RatingChances rating, Language language) {
        Map<String, Label> meanings = new LinkedHashMap<>();
        Stream.concat(nodes.stream().map(NodeUncertainty::flags), Stream.of(rating.flags()))
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .forEach(flag -> meanings.put(Wire.code(flag), flag.meaning()));
        Stream.concat(
                        nodes.stream().map(NodeUncertainty::unavailable),
                        Stream.of(rating).map(RatingChances::unavailable))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .forEach(reason -> meanings.put(Wire.code(reason), reason.meaning()));
        Map<String, String> notes = new LinkedHashMap<>();
        meanings.forEach((code, meaning) -> notes.put(code, language.of(meaning)));
        return notes;
    }
}
