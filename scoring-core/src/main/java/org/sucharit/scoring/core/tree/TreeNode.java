package org.sucharit.scoring.core.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.sucharit.contracts.framework.Framework.Level;
import org.sucharit.scoring.core.arithmetic.Rational;

/**
 * A place in the score tree.
 *
 * <p>Its children are what its score is the mean of. The children of a {@linkplain #isView() view} are parts whose
 * parent is their instrument; of every other node the children's parent is the node itself.
 */
public final class TreeNode {

    private final int index;
    private final String code;
    private final Level level;
    private final TreeNode parent;
    private final Rational weight;
    private final boolean view;
    private final AnswerScale scale;
    private final Rational highest;
    private final Rational lowest;
    private final boolean disclosed;
    private final List<TreeNode> children = new ArrayList<>();
    private TreeNode viewedBy;

    private TreeNode(
            int index,
            String code,
            Level level,
            TreeNode parent,
            Rational weight,
            boolean view,
            AnswerScale scale,
            boolean disclosed) {
        this.index = index;
        this.code = code;
        this.level = level;
        this.parent = parent;
        this.weight = weight;
        this.view = view;
        this.scale = scale;
        this.highest = scale == null ? Rational.HUNDRED : scale.highest();
        this.lowest = scale == null ? Rational.ZERO : scale.lowest();
        this.disclosed = disclosed;
    }

    static TreeNode inner(int index, String code, Level level, TreeNode parent, Rational weight) {
        return new TreeNode(index, code, level, parent, weight, false, null, false);
    }

    static TreeNode view(int index, String code, TreeNode total) {
        return new TreeNode(index, code, Level.INDICATOR, total, Rational.ONE, true, null, false);
    }

    static TreeNode leaf(int index, String code, TreeNode parent, AnswerScale scale, boolean disclosed) {
        return new TreeNode(index, code, Level.LEAF, parent, Rational.ONE, false, scale, disclosed);
    }

    void adopt(TreeNode child) {
        children.add(child);
    }

    void observe(TreeNode part) {
        children.add(part);
        part.viewedBy = this;
    }

    /** Position in printed order, from 0 at the total; a node's children always have higher ones. */
    public int index() {
        return index;
    }

    /** {@code total}, {@code EIT1}, {@code 6}, {@code EIT1.6}, {@code 9.1}, {@code IIT.i7}. */
    public String code() {
        return code;
    }

    public Level level() {
        return level;
    }

    /**
     * The node whose mean or sum this one enters; empty at the total. A view's is the total: it stands in for its
     * parts there when they are not known.
     */
    public Optional<TreeNode> parent() {
        return Optional.ofNullable(parent);
    }

    public List<TreeNode> children() {
        return Collections.unmodifiableList(children);
    }

    /** Percent of the total: an instrument's own, a part's that of its instrument; 1 at every other node. */
    public Rational weight() {
        return weight;
    }

    /**
     * How much the node weighs in the mean of one that it is a child of. Instruments differ in the total and parts in
     * their view; in the mean of an instrument, a part weighs no more than an indicator that is not shared.
     */
    public Rational weightIn(TreeNode mean) {
        return mean.isView() || mean.level() == Level.TOTAL ? weight : Rational.ONE;
    }

    /** Whether this is an indicator that several instruments measure, seen as the weighted mean of its parts. */
    public boolean isView() {
        return view;
    }

    /** The view that this part enters too; empty where the node is not a part. */
    public Optional<TreeNode> viewedBy() {
        return Optional.ofNullable(viewedBy);
    }

    public boolean isLeaf() {
        return level == Level.LEAF;
    }

    /** Whether this is a disclosure item, scored by an assessor. */
    public boolean isItem() {
        return disclosed;
    }

    /**
     * How this leaf's answers score.
     *
     * @throws IllegalStateException if the node is not a leaf
     */
    public AnswerScale scale() {
        if (scale == null) {
            throw new IllegalStateException(code + " is not a question or item");
        }
        return scale;
    }

    /** The highest score the node can be given: of a leaf, that of its scale; else 100. */
    public Rational highest() {
        return highest;
    }

    /** The lowest score the node can be given: of a leaf, that of its scale; else 0. */
    public Rational lowest() {
        return lowest;
    }

    @Override
    public String toString() {
        return code;
    }
}
