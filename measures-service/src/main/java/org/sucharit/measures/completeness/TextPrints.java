package org.sucharit.measures.completeness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.measures.completeness.rules.AgencyNames.Named;
import org.sucharit.measures.completeness.rules.LibraryTexts;
import org.sucharit.measures.completeness.rules.Paragraph;
import org.sucharit.measures.completeness.rules.PlanText;
import org.sucharit.measures.completeness.rules.Surroundings;
import org.sucharit.measures.content.PlanContent;
import org.sucharit.measures.plan.ContentView;
import org.sucharit.measures.plan.PlanEntity;

/** What people wrote in plans, by fingerprints, to tell whether one agency's text is another's. */
@ApplicationScoped
public class TextPrints implements ContentView {

    private final Sources sources;
    private final TextPrintStore store;

    TextPrints(Sources sources, TextPrintStore store) {
        this.sources = sources;
        this.store = store;
    }

    /**
     * Notes what a plan says; whoever changes one calls it while he holds it. Of a plan in which nobody has written
     * nothing is noted, and where nothing changed nothing is written.
     */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void wrote(PlanEntity plan, PlanContent content) {
        Optional<Agency> agency = sources.agency(plan);
        if (!plan.isEdited() || agency.isEmpty()) {
            return;
        }
        Optional<Framework> framework = sources.framework(plan);
        Map<Long, String> now = prints(PlanText.of(content), agency.get(), sources.library(plan, framework));
        if (!now.equals(store.of(plan.fiscalYear(), plan.agency()))) {
            store.replace(plan.fiscalYear(), plan.agency(), now);
        }
    }

    /** Which other agencies have some of these texts, by fingerprint. */
    Map<Long, List<String>> elsewhere(List<PlanText> texts, Agency agency, LibraryTexts library) {
        return store.elsewhere(agency.code(), prints(texts, agency, library).keySet(), Surroundings.AGENCIES + 1);
    }

    private static Map<Long, String> prints(List<PlanText> texts, Agency agency, LibraryTexts library) {
        return Paragraph.prints(Paragraph.of(texts, Named.of(agency).spokenOf(), library));
    }
}
