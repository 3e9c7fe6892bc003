package org.sucharit.reporting.report.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.reporting.lint.Contradiction;
import org.sucharit.reporting.lint.LinkState;
import org.sucharit.reporting.lint.Links;
import org.sucharit.reporting.lint.Linter;
import org.sucharit.reporting.lint.Subject;
import org.sucharit.reporting.lint.Texts;
import org.sucharit.reporting.report.FrozenMean;
import org.sucharit.reporting.report.PresentPlans;
import org.sucharit.reporting.report.ReportEntity;
import org.sucharit.reporting.report.ReportKey;
import org.sucharit.reporting.report.Reports;
import org.sucharit.reporting.report.Sources;
import org.sucharit.reporting.report.passage.PassageView;
import org.sucharit.reporting.report.passage.Passages;
import org.sucharit.reporting.writing.Writing;

/** What in a version of a document contradicts itself, the rules or the world. */
@ApplicationScoped
public class Check {

    private final Reports reports;
    private final Passages passages;
    private final LinkChecker links;
    private final TextChecks texts;
    private final PresentPlans plans;

    public Check(Reports reports, Passages passages, LinkChecker links, TextChecks texts, PresentPlans plans) {
        this.reports = reports;
        this.passages = passages;
        this.links = links;
        this.texts = texts;
        this.plans = plans;
    }

    /**
     * What a check has found.
     *
     * @param contradictions in a stable order
     * @param uncheckedLinks links that could not be asked for, so that nothing is known of them; sorted
     */
    public record Result(List<Contradiction> contradictions, List<String> uncheckedLinks) {}

    /**
     * All of it. No transaction may be open: links and another service are asked, for at most half a
     * minute.
     *
     * @throws ProblemException UNAVAILABLE where measures-service does not answer
     */
    public Result of(ReportEntity version) {
        ReportKey key = version.key();
        Sources sources = reports.sources(version);
        Map<String, String> written = new LinkedHashMap<>();
        List<PassageView> views = passages.of(version, Writing.Language.TH);
        // Written at a place that is gone, it stands nowhere.
        views.stream()
                .filter(view -> view.text() != null && view.composed() != null)
                .forEach(view -> written.put(view.place(), view.text()));
        Plan plan = sources.find(Topics.PLAN).orElse(null);
        Plan.State state = plans.state(version).orElse(null);
        // Of a withdrawn one measures-service knows nothing any more.
        boolean isAsked = plan != null && state != Plan.State.WITHDRAWN;
        Map<String, LinkState> states =
                states(Texts.of(key.kind(), plan, written).values());
        List<Contradiction> found = Linter.check(new Subject(
                key.kind(),
                sources.framework(key.fiscalYear()).orElseThrow(),
                sources.find(Topics.AGENCY).orElse(null),
                sources.find(Topics.SCORE).orElse(null),
                sources.all(Topics.SCORE),
                sources.find(FrozenMean.TOPIC).map(FrozenMean::mean).orElse(null),
                plan,
                state,
                written,
                views.stream()
                        .filter(PassageView::outdated)
                        .map(PassageView::place)
                        .toList(),
                reports.moved(version),
                states,
                isAsked ? texts.of(plan.fiscalYear(), key.subject(), written) : List.of()));
        return new Result(found, unknown(states));
    }

    private static List<String> unknown(Map<String, LinkState> states) {
        return states.entrySet().stream()
                .filter(link -> link.getValue() == LinkState.UNKNOWN)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private Map<String, LinkState> states(Collection<String> written) {
        return links.states(written.stream()
                .flatMap(text -> Links.in(text).stream())
                .distinct()
                .toList());
    }
}
