package org.sucharit.scoring.core.explanation;

import org.sucharit.contracts.Label;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.scoring.core.tree.NodeNames;
import org.sucharit.scoring.core.tree.ScoreTree;
import org.sucharit.scoring.core.tree.TreeNode;

/** What a node is called at the head of a sentence: level, code and name. */
final class Places {

    private final ScoreTree tree;
    private final NodeNames names;

    Places(ScoreTree tree, Framework framework) {
        this.tree = tree;
        this.names = NodeNames.of(framework);
    }

    Label rating(String code) {
        return names.rating(code);
    }

    /** "ตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน" / "Indicator 6 (Quality of operation)"; the code alone where it is unknown. */
    Label place(String code) {
        return tree.find(code).map(this::place).orElseGet(() -> new Label(code, code));
    }

    private Label place(TreeNode node) {
        String code = node.code();
        Label name = names.node(code);
        return switch (node.level()) {
            case TOTAL -> name;
            case INSTRUMENT -> new Label(name.th() + " (" + code + ")", name.en() + " (" + code + ")");
            case INDICATOR -> named("ตัวชี้วัดที่ ", "Indicator ", code, name);
            case PART -> named("ตัวชี้วัดแยกตามแบบวัด ", "Indicator by instrument ", code, name);
            case SUB_INDICATOR -> named("ตัวชี้วัดย่อยที่ ", "Sub-indicator ", code, name);
            case LEAF ->
                new Label(
                        (node.isItem() ? "ข้อ " : "ข้อคำถาม ") + code + " “" + name.th() + "”",
                        (node.isItem() ? "Item " : "Question ") + code + " “" + name.en() + "”");
        };
    }

    private static Label named(String th, String en, String code, Label name) {
        return new Label(th + code + " " + name.th(), en + code + " (" + name.en() + ")");
    }
}
