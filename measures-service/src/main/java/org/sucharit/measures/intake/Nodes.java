package org.sucharit.measures.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sucharit.contracts.agency.Agency.Organisation;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.kit.bulk.ThaiDigits;
import org.sucharit.measures.content.Scope;

/**
 * Nodes as people write them: as in the tree ({@code 9}, {@code OIT.o14}), a question or item by its own code where one
 * instrument has it ({@code o14}, {@code o๑๔}), and items as forms print them, with a zero for the letter (๐๑๔).
 *
 * @param scope what a plan may name
 * @param byName nodes by the ways they may be written, in small letters
 */
record Nodes(Scope scope, Map<String, String> byName) {

    private static final String PRINTED_ITEM = "0[1-9]\\d*";

    static Nodes of(Framework framework, Organisation organisation) {
        Map<String, String> byName = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (Framework.Indicator indicator : framework.indicators()) {
            for (String instrument : indicator.instruments()) {
                questions(indicator).forEach(question -> {
                    String node = instrument + "." + question.code();
                    byName.put(node.toLowerCase(Locale.ROOT), node);
                    String own = question.code().toLowerCase(Locale.ROOT);
                    if (byName.put(own, node) != null) {
                        ambiguous.add(own);
                    }
                });
            }
        }
        ambiguous.forEach(byName::remove);
        return new Nodes(Scope.of(framework, organisation), Map.copyOf(byName));
    }

    /** The node that is meant; the text itself where there is none. */
    String find(String text) {
        String written = ThaiDigits.toArabic(text.strip());
        if (scope.nodes().contains(written)) {
            return written;
        }
        String code = written.toLowerCase(Locale.ROOT);
        return byName.getOrDefault(code.matches(PRINTED_ITEM) ? "o" + code.substring(1) : code, written);
    }

    private static Stream<Framework.Question> questions(Framework.Indicator indicator) {
        return Stream.concat(
                indicator.questions().stream(),
                indicator.subIndicators().stream().flatMap(sub -> sub.questions().stream()));
    }
}
