package org.sucharit.reporting.dashboard.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.kit.http.Language;
import org.sucharit.kit.http.Page;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.reporting.area.AreaNodes;
import org.sucharit.reporting.dashboard.AreaResult;
import org.sucharit.reporting.dashboard.AreaResultRepository;
import org.sucharit.reporting.dashboard.AreaView;
import org.sucharit.reporting.dashboard.Names;
import org.sucharit.reporting.dashboard.Scope;
import org.sucharit.reporting.figures.Area;
import org.sucharit.reporting.figures.Frameworks;

/** What is told of agencies. */
@ApplicationScoped
public class Agencies {

    private final AgencyTable table;
    private final Frameworks frameworks;
    private final AreaResultRepository areas;

    public Agencies(AgencyTable table, Frameworks frameworks, AreaResultRepository areas) {
        this.table = table;
        this.frameworks = frameworks;
        this.areas = areas;
    }

    /**
     * By which a year's figures are read.
     *
     * @throws ProblemException NOT_FOUND where there is none
     */
    @Transactional
    public Framework framework(int fiscalYear) {
        return frameworks
                .of(fiscalYear)
                .orElseThrow(() -> ProblemException.notFound("There is no framework of " + fiscalYear + "."));
    }

    /** The codes of all nodes. */
    public static Set<String> nodes(Framework framework) {
        return AreaNodes.of(framework).keySet();
    }

    /** The version of what is told of any agency within an area; 0 where nothing is. */
    @Transactional
    long version(Area area, Scope scope) {
        return areas.version(area, scope).orElse(0L);
    }

    /** A page of a table. */
    @Transactional
    public AgencyPage page(AgencyParameters.Query query, int limit, Framework framework, Language language) {
        Names names = Names.of(framework, language);
        AgencyFilter filter = query.filter();
        Area ranked = filter.ranked();
        Optional<AreaResult> among = areas.find(ranked, filter.scope());
        Page<AgencyRow> rows = Page.of(
                table.find(filter, query.order(), query.after(), limit + 1),
                limit,
                row -> new Cursor(row.key(), row.figures().place().agency()).text(filter, query.order()));
        return new AgencyPage(
                table.count(filter),
                new AreaView.Place(
                        ranked.kind(),
                        ranked.code(),
                        among.map(result -> names.area(ranked, result.name())).orElse("")),
                rows.items().stream()
                        .map(row -> AgencyView.of(
                                row,
                                among.map(result -> result.rank(row.total())).orElse(null),
                                filter.scope(),
                                query.nodes(),
                                names))
                        .toList(),
                rows.next());
    }
}
