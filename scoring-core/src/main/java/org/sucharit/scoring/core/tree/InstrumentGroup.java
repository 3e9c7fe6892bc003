package org.sucharit.scoring.core.tree;

import java.util.List;

/**
 * Instruments that enter the total together.
 *
 * <p>Where several instruments measure exactly the same indicators, the weighted sum of the instruments equals the sum
 * of their weights times the mean of those indicators. So the indicators can stand in for instruments that are not
 * known: this is how a summary table, which prints indicators but not the two parts of EIT, still gives a total.
 *
 * @param instruments one or more, in printed order
 * @param views the shared indicators; empty where an instrument stands alone
 */
public record InstrumentGroup(List<TreeNode> instruments, List<TreeNode> views) {}
