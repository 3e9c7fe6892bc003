package org.sucharit.scoring.core.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Level;
import org.sucharit.scoring.core.arithmetic.Rational;

/**
 * The score tree of a framework, in printed order: the total; then each instrument with its indicators (or parts),
 * sub-indicators and leaves beneath it. Indicators that several instruments measure stand, as views, before the first
 * of these instruments; so indicators come in the framework's order too, and children always come after parents.
 *
 * <p>Immutable once built.
 */
public final class ScoreTree {

    /** The code of the root. */
    public static final String TOTAL = "total";

    private final List<TreeNode> nodes = new ArrayList<>();
    private final Map<String, TreeNode> byCode = new HashMap<>();
    private final Map<String, TreeNode> items = new HashMap<>();
    private final Set<String> surveys = new LinkedHashSet<>();
    private final List<InstrumentGroup> groups = new ArrayList<>();

    private ScoreTree() {}

    /**
     * Builds the tree.
     *
     * @throws InvalidFramework if weights do not sum to 100, a reference leads nowhere, a node would be empty, or two
     *     nodes would share a code
     */
    public static ScoreTree of(Framework framework) {
        return new TreeBuilder(framework).build();
    }

    /** Every node, in printed order; a node's place is its {@link TreeNode#index()}. */
    public List<TreeNode> nodes() {
        return Collections.unmodifiableList(nodes);
    }

    public int size() {
        return nodes.size();
    }

    public TreeNode total() {
        return nodes.getFirst();
    }

    /** The node of this code; empty where the framework has none, e.g. for a code that a caller sent. */
    public Optional<TreeNode> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The disclosure item of this code within its instrument: {@code o14}. */
    public Optional<TreeNode> findItem(String item) {
        return Optional.ofNullable(items.get(item));
    }

    /** Whether this is an instrument that respondents answer. */
    public boolean isSurvey(String instrument) {
        return surveys.contains(instrument);
    }

    /** The instruments, grouped by what they measure, in printed order. */
    public List<InstrumentGroup> groups() {
        return Collections.unmodifiableList(groups);
    }

    /** Lays the nodes out; the tree is handed over finished. */
    private static final class TreeBuilder {

        private final Framework framework;
        private final ScoreTree tree = new ScoreTree();
        private final Map<String, AnswerScale> scales = new HashMap<>();
        private final Map<String, Framework.Instrument> instruments = new LinkedHashMap<>();
        private final Map<String, TreeNode> views = new HashMap<>();

        TreeBuilder(Framework framework) {
            this.framework = framework;
        }

        ScoreTree build() {
            requireDistinct("instrument", framework.instruments().stream().map(Framework.Instrument::code));
            requireDistinct("scale", framework.scales().stream().map(Framework.Scale::code));
            framework.scales().forEach(scale -> scales.put(scale.code(), scale(scale)));
            framework.instruments().forEach(instrument -> instruments.put(instrument.code(), instrument));
            requireWeights();
            requireKnownInstruments();

            TreeNode total = add(TreeNode.inner(0, TOTAL, Level.TOTAL, null, Rational.ONE));
            for (Framework.Instrument instrument : instruments.values()) {
                addInstrument(total, instrument);
            }
            for (Framework.Instrument instrument : instruments.values()) {
                addGroup(instrument);
            }
            requireNoEmptyNode();
            return tree;
        }

        private static AnswerScale scale(Framework.Scale scale) {
            requireDistinct(
                    "choice of scale " + scale.code(), scale.choices().stream().map(Framework.Choice::code));
            return new AnswerScale(scale);
        }

        /** The last of two would silently be the only one. */
        private static void requireDistinct(String what, Stream<String> codes) {
            Set<String> seen = new HashSet<>();
            codes.filter(code -> !seen.add(code)).findFirst().ifPresent(twice -> {
                throw new InvalidFramework(twice + ": more than one " + what + " has this code");
            });
        }

        private void addInstrument(TreeNode total, Framework.Instrument instrument) {
            List<Framework.Indicator> measured = measuredBy(instrument.code());
            for (Framework.Indicator indicator : measured) {
                if (indicator.instruments().size() > 1 && !views.containsKey(indicator.code())) {
                    views.put(indicator.code(), add(TreeNode.view(tree.size(), indicator.code(), total)));
                }
            }
            Rational weight = Rational.of(instrument.weight());
            TreeNode node = add(TreeNode.inner(tree.size(), instrument.code(), Level.INSTRUMENT, total, weight));
            total.adopt(node);
            if (instrument.kind() == Framework.Instrument.Kind.SURVEY) {
                tree.surveys.add(instrument.code());
            }
            for (Framework.Indicator indicator : measured) {
                addIndicator(node, instrument, indicator);
            }
        }

        private void addIndicator(
                TreeNode instrumentNode, Framework.Instrument instrument, Framework.Indicator indicator) {
            TreeNode view = views.get(indicator.code());
            String prefix = view == null ? "" : instrument.code() + ".";
            Level level = view == null ? Level.INDICATOR : Level.PART;
            Rational weight = view == null ? Rational.ONE : instrumentNode.weight();
            TreeNode node = add(TreeNode.inner(tree.size(), prefix + indicator.code(), level, instrumentNode, weight));
            instrumentNode.adopt(node);
            if (view != null) {
                view.observe(node);
            }
            for (Framework.SubIndicator sub : indicator.subIndicators()) {
                TreeNode subNode =
                        add(TreeNode.inner(tree.size(), prefix + sub.code(), Level.SUB_INDICATOR, node, Rational.ONE));
                node.adopt(subNode);
                sub.questions().forEach(question -> addLeaf(subNode, instrument, question));
            }
            indicator.questions().forEach(question -> addLeaf(node, instrument, question));
        }

        private void addLeaf(TreeNode parent, Framework.Instrument instrument, Framework.Question question) {
            AnswerScale scale = scales.get(question.scale());
            if (scale == null) {
                throw new InvalidFramework(question.code() + ": no scale " + question.scale());
            }
            boolean item = instrument.kind() == Framework.Instrument.Kind.DISCLOSURE;
            String code = instrument.code() + "." + question.code();
            TreeNode leaf = add(TreeNode.leaf(tree.size(), code, parent, scale, item));
            parent.adopt(leaf);
            if (item && tree.items.put(question.code(), leaf) != null) {
                throw new InvalidFramework(question.code() + ": item code used twice");
            }
        }

        private void addGroup(Framework.Instrument instrument) {
            Set<String> sharing = sharingWith(instrument.code());
            boolean together = sharing.size() > 1
                    && sharing.stream().allMatch(other -> sharingWith(other).equals(sharing));
            if (!together) {
                tree.groups.add(new InstrumentGroup(List.of(tree.byCode.get(instrument.code())), List.of()));
            } else if (instrument.code().equals(sharing.iterator().next())) {
                tree.groups.add(new InstrumentGroup(
                        sharing.stream().map(tree.byCode::get).toList(),
                        measuredBy(instrument.code()).stream()
                                .map(indicator -> views.get(indicator.code()))
                                .toList()));
            }
        }

        /** The one set of instruments that measures every indicator of this instrument; empty where they differ. */
        private Set<String> sharingWith(String instrument) {
            Set<String> sharing = null;
            for (Framework.Indicator indicator : measuredBy(instrument)) {
                Set<String> measuring = new LinkedHashSet<>(instruments.keySet());
                measuring.retainAll(indicator.instruments());
                if (sharing != null && !sharing.equals(measuring)) {
                    return Set.of();
                }
                sharing = measuring;
            }
            return sharing == null ? Set.of() : sharing;
        }

        private List<Framework.Indicator> measuredBy(String instrument) {
            return framework.indicators().stream()
                    .filter(indicator -> indicator.instruments().contains(instrument))
                    .toList();
        }

        private TreeNode add(TreeNode node) {
            if (tree.byCode.put(node.code(), node) != null) {
                throw new InvalidFramework(node.code() + ": used for two nodes");
            }
            tree.nodes.add(node);
            return node;
        }

        private void requireWeights() {
            Rational sum = Rational.ZERO;
            for (Framework.Instrument instrument : framework.instruments()) {
                if (instrument.weight().signum() <= 0) {
                    throw new InvalidFramework(instrument.code() + ": weight must be positive");
                }
                sum = sum.add(Rational.of(instrument.weight()));
            }
            if (!sum.equals(Rational.HUNDRED)) {
                throw new InvalidFramework("weights sum to " + sum + ", not 100");
            }
        }

        private void requireKnownInstruments() {
            for (Framework.Indicator indicator : framework.indicators()) {
                if (indicator.instruments().isEmpty() || !instruments.keySet().containsAll(indicator.instruments())) {
                    throw new InvalidFramework(
                            "indicator " + indicator.code() + ": unknown instrument in " + indicator.instruments());
                }
            }
        }

        private void requireNoEmptyNode() {
            for (TreeNode node : tree.nodes) {
                if (!node.isLeaf() && node.children().isEmpty()) {
                    throw new InvalidFramework(node.code() + ": nothing below it");
                }
            }
        }
    }
}
