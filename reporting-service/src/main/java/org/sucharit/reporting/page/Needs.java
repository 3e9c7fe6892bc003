package org.sucharit.reporting.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.reporting.dashboard.AreaView;
import org.sucharit.reporting.dashboard.agency.AgencyDetails;
import org.sucharit.reporting.dashboard.agency.AgencyView;

/** Says why agencies need help. */
final class Needs {

    /** Weak indicators that are named of each. */
    private static final int NAMED = 2;

    /** A change is worth a word from so many points on. */
    private static final BigDecimal LOSS = BigDecimal.ONE.negate();

    private final Words words;
    private final AreaView.Target target;
    private final List<AgencyDetails.Heading> indicators;
    private final Map<String, AgencyView> details;

    Needs(Words words, AreaView.Target target, AgencyDetails.Comparison comparison) {
        this.words = words;
        this.target = target;
        indicators = comparison.nodes().stream()
                .filter(node -> node.level() == Framework.Level.INDICATOR)
                .toList();
        details = comparison.agencies().stream()
                .collect(Collectors.toMap(AgencyView::agency, Function.identity(), (first, second) -> first));
    }

    AreaModel.Need of(AreaView.Agency agency) {
        List<String> reasons = new ArrayList<>();
        if (agency.total() == null) {
            reasons.add(words.get("need.unscored"));
        } else if (agency.total().compareTo(target.score()) < 0) {
            reasons.add(words.with(
                    "need.below",
                    "points",
                    Figures.score(target.score().subtract(agency.total())),
                    "target",
                    target.score().stripTrailingZeros().toPlainString()));
        }
        if (agency.change() != null && agency.change().compareTo(LOSS) <= 0) {
            reasons.add(words.with(
                    "need.lost", "points", Figures.score(agency.change().abs())));
        }
        List<String> weak = weakest(agency.agency());
        if (!weak.isEmpty()) {
            reasons.add(words.with("need.weak", "indicators", words.listed(weak)));
        }
        if (agency.late() != null && agency.late() > 0) {
            reasons.add(words.with("need.late", "count", agency.late()));
        }
        return new AreaModel.Need(agency, reasons);
    }

    private List<String> weakest(String agency) {
        AgencyView detail = details.get(agency);
        return detail == null
                ? List.of()
                : indicators.stream()
                        .filter(indicator -> detail.nodes().containsKey(indicator.node())
                                && detail.nodes().get(indicator.node()).compareTo(target.criterion()) < 0)
                        .sorted(Comparator.comparing(indicator -> detail.nodes().get(indicator.node())))
                        .limit(NAMED)
                        .map(indicator -> words.with(
                                "need.indicator",
                                "name",
                                indicator.label(),
                                "score",
                                Figures.score(detail.nodes().get(indicator.node()))))
                        .toList();
    }
}
