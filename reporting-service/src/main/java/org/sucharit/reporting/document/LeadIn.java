package org.sucharit.reporting.document;

import java.util.List;

/** Paragraphs that lead from a heading to what it is over: none of the three is left alone at the foot of a page. */
public final class LeadIn {

    private LeadIn() {}

    /** Whether the block at this index is one. */
    public static boolean isAt(List<Block> blocks, int index) {
        return index > 0
                && index + 1 < blocks.size()
                && blocks.get(index) instanceof Paragraph
                && blocks.get(index - 1) instanceof Heading above
                && switch (blocks.get(index + 1)) {
                    case Table _, ItemList _, Illustration _ -> true;
                    case Heading below -> below.level() > above.level();
                    default -> false;
                };
    }
}
