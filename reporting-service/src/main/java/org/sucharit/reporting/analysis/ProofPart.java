package org.sucharit.reporting.analysis;

import java.util.ArrayList;
import java.util.List;
import org.sucharit.contracts.score.Score;
import org.sucharit.reporting.composition.HouseTexts;
import org.sucharit.reporting.document.Block;
import org.sucharit.reporting.document.Code;
import org.sucharit.reporting.document.Heading;
import org.sucharit.reporting.document.Paragraph;

/** How a reader can check what the report says: the fingerprint of the score's receipt, and where the report is online. */
final class ProofPart {

    private final Material material;
    private final HouseTexts texts;

    ProofPart(Material material) {
        this.material = material;
        texts = material.texts();
    }

    List<Block> blocks() {
        Score score = material.score();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, texts.get("proof.heading")));
        if (score.receipt() == null) {
            blocks.add(Paragraph.of(texts.get("proof.unannounced")));
        } else {
            blocks.add(Paragraph.of(texts.get("proof.receipt", "algorithm", "SHA-256")));
            // Hexadecimal: it is compared with what a program shows.
            blocks.add(Paragraph.strong(score.receipt()));
        }
        blocks.add(new Code(
                texts.get("proof.online"),
                "/published/" + score.fiscalYear() + "/" + material.agency().code() + "/analysis"));
        return blocks;
    }
}
