package org.sucharit.scoring.trend;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.kit.http.Language;
import org.sucharit.scoring.core.tree.NodeNames;

/** What a framework calls its nodes and ratings, in one language. */
record Named(NodeNames names, Language language) {

    /**
     * A rating.
     *
     * @param derived the one that follows, or every one that is possible, best first
     * @param label of the one that follows; null where several are possible
     */
    @Schema(name = "LabelledRating")
    record Rating(List<String> derived, String label) {}

    static Named of(Framework framework, Language language) {
        return new Named(NodeNames.of(framework), language);
    }

    String node(String code) {
        return language.of(names.node(code));
    }

    Rating rating(List<String> derived) {
        return new Rating(derived, derived.size() == 1 ? language.of(names.rating(derived.getFirst())) : null);
    }
}
