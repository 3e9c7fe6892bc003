package org.sucharit.reporting.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.score.Score;
import org.sucharit.reporting.dashboard.Names;

/** A score from the total down to the questions, each in words. */
final class ScoreTree {

    private final Map<String, List<Score.Node>> below;
    private final Names names;
    private final Words words;

    ScoreTree(Score score, Names names, Words words) {
        below = score.nodes().stream()
                .filter(node -> node.parent() != null)
                .collect(Collectors.groupingBy(Score.Node::parent));
        this.names = names;
        this.words = words;
    }

    /** What the total is made of. */
    List<AgencyModel.Branch> branches() {
        return below("total");
    }

    /** An indicator that several instruments measure has its parts below these, and nothing below itself. */
    private List<AgencyModel.Branch> below(String parent) {
        return below.getOrDefault(parent, List.of()).stream()
                .filter(node -> node.level() == Framework.Level.LEAF || below.containsKey(node.node()))
                .map(this::branch)
                .toList();
    }

    private AgencyModel.Branch branch(Score.Node node) {
        return new AgencyModel.Branch(
                node.node(),
                node.state() == Score.NodeState.SCORED
                        ? names.node(node.node())
                        : words.with(
                                "agency.unscored-node",
                                "name",
                                names.node(node.node()),
                                "state",
                                words.get("state." + Figures.code(node.state()))),
                node.derived(),
                node.published(),
                node.verdict() == null ? null : node.verdict() == Score.Verdict.MEETS,
                node.gain() == null ? null : node.gain().total(),
                below(node.node()));
    }
}
