package org.sucharit.reporting.implementation;

import java.util.ArrayList;
import java.util.List;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.reporting.composition.HouseTexts;
import org.sucharit.reporting.document.Block;
import org.sucharit.reporting.document.Heading;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.Signature;

/** Where those sign who approved the plan; nothing where nobody has. */
final class ApprovalPart {

    private final Material material;
    private final HouseTexts texts;

    ApprovalPart(Material material) {
        this.material = material;
        texts = material.texts();
    }

    List<Block> blocks() {
        List<Plan.Approval> approvals = material.plan().approvals();
        if (approvals.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, texts.get("approval.heading")));
        blocks.add(Paragraph.of(texts.get(
                "approval.intro",
                "revision",
                texts.writing().number(material.plan().revision()))));
        approvals.forEach(approval -> blocks.add(signature(approval)));
        return blocks;
    }

    private Signature signature(Plan.Approval approval) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("approval.name", "name", approval.signatory()));
        lines.add(approval.title());
        if (approval.memoNumber() != null && approval.memoDate() != null) {
            lines.add(texts.get(
                    "approval.memo",
                    "number",
                    texts.writing().digits(approval.memoNumber()),
                    "day",
                    texts.writing().date(approval.memoDate())));
        }
        return new Signature(lines);
    }
}
