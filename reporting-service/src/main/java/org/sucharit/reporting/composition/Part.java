package org.sucharit.reporting.composition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A part of a document. The constants of an enum of parts stand in the order of the house. */
public interface Part {

    /** Whether no document may be without it; such parts also keep their order. */
    boolean obligatory();

    /** As spelt in templates: {@code instruments}. */
    default String code() {
        return HouseTexts.code((Enum<?>) this);
    }

    /**
     * The parts of a document as an agency wants them. Obligatory ones are never lost: where the agency does not name one,
     * or names it elsewhere, it follows the obligatory one before it.
     *
     * @param parts all there are, in the order of the house
     * @param wanted codes in the agency's order, unknown ones do not count; empty for all in the order of the house
     */
    static <P extends Part> List<P> arranged(P[] parts, List<String> wanted) {
        List<P> all = Arrays.asList(parts);
        if (wanted.isEmpty()) {
            return all;
        }
        List<P> arranged = new ArrayList<>();
        wanted.stream()
                .distinct()
                .map(code -> all.stream()
                        .filter(part -> part.code().equals(code))
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .forEach(arranged::add);
        int after = 0;
        for (P part : all.stream().filter(Part::obligatory).toList()) {
            int here = arranged.indexOf(part);
            if (here < after) {
                arranged.remove(part);
                after = here < 0 ? after : after - 1;
                arranged.add(after, part);
                here = after;
            }
            after = here + 1;
        }
        return List.copyOf(arranged);
    }
}
