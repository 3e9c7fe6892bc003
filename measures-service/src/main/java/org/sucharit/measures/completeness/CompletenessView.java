package org.sucharit.measures.completeness;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sucharit.kit.http.Language;
import org.sucharit.measures.completeness.rules.Gap;

/**
 * Whether a plan says all that it must, in one language.
 *
 * @param complete whether no gap is an error
 * @param count how many gaps there are
 * @param gaps the worst first, at most 1,000
 */
@Schema(name = "PlanCompleteness")
public record CompletenessView(boolean complete, int count, List<Item> gaps) {

    static final int MOST = 1_000;

    /**
     * One gap.
     *
     * @param place as in {@link Gap}
     */
    @Schema(name = "PlanGap")
    public record Item(Gap.Severity severity, String code, String place, String message) {}

    static CompletenessView from(List<Gap> gaps, Language language) {
        return new CompletenessView(
                gaps.stream().noneMatch(gap -> gap.severity() == Gap.Severity.ERROR),
                gaps.size(),
                gaps.stream()
                        .limit(MOST)
                        .map(gap -> new Item(gap.severity(), gap.code(), gap.place(), language.of(gap.message())))
                        .toList());
    }
}
