package org.sucharit.reporting.page;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.kit.http.Language;
import org.sucharit.reporting.dashboard.AreaView;
import org.sucharit.reporting.dashboard.DashboardAccess;
import org.sucharit.reporting.dashboard.Dashboards;
import org.sucharit.reporting.dashboard.Names;
import org.sucharit.reporting.dashboard.Scope;
import org.sucharit.reporting.figures.Area;

/** What is around pages of results: where they are, of which year, what else of it may be told. */
@RequestScoped
public class Framing {

    private final Dashboards dashboards;
    private final DashboardAccess access;
    private final Pages pages;
    private final Visit visit;

    public Framing(Dashboards dashboards, DashboardAccess access, Pages pages, Visit visit) {
        this.dashboards = dashboards;
        this.access = access;
        this.pages = pages;
        this.visit = visit;
    }

    Language language() {
        return visit.language();
    }

    Address address() {
        return visit.address();
    }

    Scope scope(Scope widest) {
        return visit.scope(widest);
    }

    /** Years of which something is told that anybody may know, the latest first. */
    List<Integer> years() {
        return dashboards.years(Scope.ANNOUNCED);
    }

    /**
     * Around an area's page.
     *
     * @param view null where nothing is told of it
     */
    Frame of(Area area, AreaView view, Scope scope) {
        Words words = pages.words();
        String title = area.kind() == Area.Kind.NATION
                ? words.with("nation.title", "year", area.fiscalYear())
                : view.area().name();
        Frame frame = around(area, scope, access.widest(area) == Scope.INTERNAL).titled(title, crumbs(area));
        return view == null ? frame : frame.following(new Frame.Live(area.kind(), area.code(), view.version()));
    }

    /** Around a page of something within an area. */
    Frame around(Area area, Scope scope, boolean internalOffered) {
        return pages.frame("").about(area.fiscalYear(), choice(area.fiscalYear()), scope, internalOffered);
    }

    private List<Frame.YearLink> choice(int shown) {
        List<Integer> years = new ArrayList<>(years());
        if (!years.contains(shown)) {
            years.addFirst(shown);
        }
        String path = visit.address().path();
        String now = SessionFilter.PATH + "/" + shown;
        return years.stream()
                .map(year -> new Frame.YearLink(
                        year,
                        path.startsWith(now)
                                ? SessionFilter.PATH + "/" + year + path.substring(now.length())
                                : SessionFilter.PATH + "/" + year,
                        year == shown))
                .toList();
    }

    /** The way to an area, without itself. */
    List<Frame.Crumb> crumbs(Area area) {
        List<Frame.Crumb> crumbs = new ArrayList<>();
        if (area.kind() == Area.Kind.NATION) {
            return crumbs;
        }
        String base = SessionFilter.PATH + "/" + area.fiscalYear();
        Framework framework = dashboards.framework(area.fiscalYear());
        Names names = Names.of(framework, language());
        crumbs.add(new Frame.Crumb(names.area(Area.nation(area.fiscalYear()), null), base));
        if (area.kind() == Area.Kind.DISTRICT) {
            String province = area.code().substring(0, area.code().indexOf('/'));
            dashboards
                    .find(Area.province(area.fiscalYear(), province), Scope.ANNOUNCED)
                    .ifPresent(result -> crumbs.add(new Frame.Crumb(
                            names.area(result.area(), result.name()), base + "/provinces/" + province)));
        }
        return crumbs;
    }
}
