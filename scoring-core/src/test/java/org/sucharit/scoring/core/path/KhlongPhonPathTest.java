package org.sucharit.scoring.core.path;

import static org.sucharit.scoring.core.testsupport.Sheets.node;

import org.junit.jupiter.api.Test;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.testsupport.Frameworks;
import org.sucharit.scoring.core.testsupport.KhlongPhon;

/** What the agency of the real document could do. */
class KhlongPhonPathTest {

    private final ScoringRules rules = ScoringRules.of(Frameworks.fy2568());

    @Test
    void excellent_needs_six_steps() {
        var d = rules.derivation(KhlongPhon.asPrinted());
        var path = Path.to(Wish.of("excellent"), d, rules.ratings());

        System.err.println(path);
        System.err.println(Risk.of(d, rules.ratings()));
        var sheet = rules.derive(KhlongPhon.asPrinted());
        System.err.println(sheet.rating());
        sheet.nodes().stream()
                .filter(n -> n.gain() != null)
                .forEach(n -> System.err.println(n.node() + " " + n.gain()));
        System.err.println(node(sheet, "10"));
    }
}
