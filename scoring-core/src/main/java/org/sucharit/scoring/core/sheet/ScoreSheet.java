package org.sucharit.scoring.core.sheet;

import java.util.List;
import org.sucharit.contracts.score.Score;

/**
 * A score sheet without identity: what a service adds agency, version and phase to.
 *
 * @param total derived beside published
 * @param rating the rating, or those still possible
 * @param nodes every node of the tree, in printed order
 * @param differences where what is published contradicts itself or the rules, in printed order
 */
public record ScoreSheet(
        Score.Total total, Score.Rating rating, List<Score.Node> nodes, List<Score.Difference> differences) {}
