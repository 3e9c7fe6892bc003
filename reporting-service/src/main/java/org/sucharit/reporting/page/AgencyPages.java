package org.sucharit.reporting.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.score.Score;
import org.sucharit.kit.events.Snapshots;
import org.sucharit.kit.http.Language;
import org.sucharit.reporting.dashboard.DashboardAccess;
import org.sucharit.reporting.dashboard.Dashboards;
import org.sucharit.reporting.dashboard.Names;
import org.sucharit.reporting.dashboard.Scope;
import org.sucharit.reporting.dashboard.agency.AgencyDetail;
import org.sucharit.reporting.dashboard.agency.AgencyDetails;
import org.sucharit.reporting.figures.AnsweringPlans;
import org.sucharit.reporting.figures.Area;
import org.sucharit.reporting.report.ReportAccess;
import org.sucharit.reporting.report.publication.Publications;

/** Collects what an agency's page says. */
@RequestScoped
public class AgencyPages {

    private final AgencyDetails details;
    private final Dashboards dashboards;
    private final Snapshots snapshots;
    private final Publications publications;
    private final DashboardAccess access;

    public AgencyPages(
            AgencyDetails details,
            Dashboards dashboards,
            Snapshots snapshots,
            Publications publications,
            DashboardAccess access) {
        this.details = details;
        this.dashboards = dashboards;
        this.snapshots = snapshots;
        this.publications = publications;
        this.access = access;
    }

    /** The most that the caller may be told of an agency. */
    Scope widest(int fiscalYear, String agency, Language language) {
        AgencyDetail announced = details.of(fiscalYear, agency, Scope.ANNOUNCED, language, access);
        return access.widest(agency, announced.agency().province());
    }

    @Transactional
    AgencyModel of(int fiscalYear, String agency, Scope scope, Language language) {
        AgencyDetail detail = details.of(fiscalYear, agency, scope, language, access);
        Framework framework = dashboards.framework(fiscalYear);
        Names names = Names.of(framework, language);
        Words words = Words.of(language);
        Optional<Score> score = detail.agency().total() == null
                ? Optional.empty()
                : snapshots
                        .find(Topics.SCORE, fiscalYear + "/" + agency)
                        .filter(found -> found.state() == Score.State.CURRENT)
                        .filter(found -> scope == Scope.INTERNAL || found.announcement() != null);
        Map<String, BigDecimal> before = before(detail, scope, language);
        return new AgencyModel(
                detail,
                framework.target().score(),
                framework.thresholds().verdict(),
                detail.agency().ratings().isEmpty()
                        ? null
                        : detail.agency().ratings().stream().map(names::rating).collect(Collectors.joining(" / ")),
                names.area(Area.Kind.TYPE, Figures.code(detail.agency().type()), null),
                names.area(Area.Kind.SIZE, Figures.code(detail.agency().size()), null),
                detail.nodes().stream()
                        .filter(node -> node.level() == Framework.Level.INDICATOR)
                        .map(node -> new AgencyModel.Indicator(node, before.get(node.node())))
                        .toList(),
                !before.isEmpty(),
                score.map(sheet -> new ScoreTree(sheet, names, words).branches())
                        .orElse(List.of()),
                score.stream()
                        .flatMap(sheet -> sheet.differences().stream())
                        .map(each -> new Contradictions(names, words).of(each))
                        .toList(),
                score.map(Score::rating)
                        .map(Score.Rating::next)
                        .map(next -> path(next, names))
                        .orElse(null),
                scope == Scope.INTERNAL ? plan(fiscalYear, agency, names).orElse(null) : null,
                Stream.of(
                                publications.find(ReportAccess.key(fiscalYear, agency, "analysis"), null),
                                publications.find(ReportAccess.key(fiscalYear, agency, "implementation"), null))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** The indicators' scores of the year before, where the two can be compared. */
    private Map<String, BigDecimal> before(AgencyDetail detail, Scope scope, Language language) {
        int year = detail.fiscalYear() - 1;
        if (detail.agency().before() == null
                || detail.history().stream().noneMatch(total -> total.fiscalYear() == year)) {
            return Map.of();
        }
        return details.of(year, detail.agency().agency(), scope, language, access).nodes().stream()
                .filter(node -> node.level() == Framework.Level.INDICATOR && node.score() != null)
                .collect(Collectors.toMap(AgencyDetail.Node::node, AgencyDetail.Node::score));
    }

    private static AgencyModel.Path path(Score.NextRating next, Names names) {
        return new AgencyModel.Path(
                names.rating(next.rating()),
                next.steps().stream()
                        .map(step -> new AgencyModel.Step(step.node(), names.node(step.node()), step.from(), step.to()))
                        .toList());
    }

    private Optional<AgencyModel.PlanModel> plan(int fiscalYear, String agency, Names names) {
        List<String> keys = AnsweringPlans.keys(fiscalYear, agency);
        Map<String, Plan> plans = snapshots.findAll(Topics.PLAN, keys);
        return keys.stream()
                .map(plans::get)
                .filter(Objects::nonNull)
                .filter(plan -> plan.state() != Plan.State.WITHDRAWN && plan.basedOnFiscalYear() == fiscalYear)
                .findFirst()
                .map(plan -> new AgencyModel.PlanModel(
                        plan.fiscalYear(),
                        plan.measures().size(),
                        (int) plan.measures().stream()
                                .filter(measure -> measure.progress().state() == Plan.ProgressState.DONE)
                                .count(),
                        plan.measures().stream()
                                .filter(measure -> measure.progress().timeliness() == Plan.Timeliness.LATE)
                                .map(measure -> new AgencyModel.LateMeasure(
                                        measure.number(), measure.measure(), names.node(measure.indicator())))
                                .toList()));
    }
}
