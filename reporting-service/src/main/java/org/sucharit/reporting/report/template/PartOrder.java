package org.sucharit.reporting.report.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sucharit.kit.problem.Violation;
import org.sucharit.reporting.composition.Part;

/** The order in which an agency wants the parts of a document, as it is sent. */
final class PartOrder {

    private PartOrder() {}

    /**
     * What is to be kept of it: nothing where it is the order of the house, which may change.
     *
     * @param parts all there are
     * @param wanted codes; null for the order of the house
     * @param at where it was sent, for violations
     */
    static <P extends Part> List<String> read(P[] parts, List<String> wanted, String at, List<Violation> violations) {
        if (wanted == null || wanted.equals(codes(Arrays.asList(parts)))) {
            return List.of();
        }
        Set<String> known = new HashSet<>(codes(Arrays.asList(parts)));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            if (!known.contains(wanted.get(i))) {
                violations.add(Violation.at(
                        at + "/" + i,
                        "unknown-part",
                        "Known parts are " + String.join(", ", codes(Arrays.asList(parts))) + "."));
            } else if (!seen.add(wanted.get(i))) {
                violations.add(Violation.at(at + "/" + i, "repeated-part", "Each part stands once."));
            }
        }
        List<String> obligatory =
                codes(Arrays.stream(parts).filter(Part::obligatory).collect(Collectors.toCollection(ArrayList::new)));
        if (!wanted.stream().filter(obligatory::contains).distinct().toList().equals(obligatory)) {
            violations.add(Violation.at(
                    at,
                    "obligatory-parts",
                    "It must have these parts in this order: " + String.join(", ", obligatory) + "."));
        }
        return List.copyOf(wanted);
    }

    private static <P extends Part> List<String> codes(List<P> parts) {
        return parts.stream().map(Part::code).toList();
    }
}
