package org.sucharit.reporting.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.reporting.document.Block;
import org.sucharit.reporting.document.Heading;
import org.sucharit.reporting.document.PageBreak;
import org.sucharit.reporting.document.Signature;

/** An agency's document from its cover to its signature. */
public final class Body {

    private Body() {}

    /**
     * All blocks of the document.
     *
     * @param parts all parts there are, in the order of the house
     * @param content the blocks of a part; none where it has nothing to say
     */
    public static <P extends Part> List<Block> of(
            Agency agency, HouseTexts texts, Template template, P[] parts, Function<P, List<Block>> content) {
        List<Block> blocks = new ArrayList<>(CoverPage.of(agency, texts, template.emblem()));
        for (P part : Part.arranged(parts, template.order())) {
            List<Block> next = content.apply(part);
            // What comes first stands on a new page already, which lies upright.
            boolean first = blocks.stream().noneMatch(Heading.class::isInstance);
            blocks.addAll(
                    first && !next.isEmpty() && next.getFirst() instanceof PageBreak turn && !turn.landscape()
                            ? next.subList(1, next.size())
                            : next);
        }
        if (template.signatory() != null) {
            blocks.add(signature(template.signatory(), texts));
        }
        return blocks;
    }

    private static Signature signature(Template.Signatory signatory, HouseTexts texts) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("signature.name", "name", signatory.name()));
        lines.addAll(signatory.positions());
        return new Signature(lines);
    }
}
