package org.sucharit.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.kit.http.Language;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.reporting.figures.Area;
import org.sucharit.reporting.figures.Frameworks;

/** What is told of areas. */
@ApplicationScoped
public class Dashboards {

    private final AreaResultRepository results;
    private final Frameworks frameworks;

    public Dashboards(AreaResultRepository results, Frameworks frameworks) {
        this.results = results;
        this.frameworks = frameworks;
    }

    /** Every year of which something is told, the latest first. */
    @Transactional
    public List<Integer> years(Scope scope) {
        return results.years(scope);
    }

    /**
     * What is told of an area.
     *
     * @throws ProblemException NOT_FOUND where nothing is
     */
    @Transactional
    public AreaResult of(Area area, Scope scope) {
        return results.find(area, scope).orElseThrow(() -> unknown(area));
    }

    /** What is told of an area; empty where nothing is. */
    @Transactional
    public Optional<AreaResult> find(Area area, Scope scope) {
        return results.find(area, scope);
    }

    /** What is told of every area of a kind, by code. */
    @Transactional
    public List<AreaResult> all(int fiscalYear, Area.Kind kind, Scope scope) {
        return results.all(fiscalYear, kind, scope);
    }

    /**
     * The version of what is told of an area; it rises with every change.
     *
     * @throws ProblemException NOT_FOUND where nothing is
     */
    @Transactional
    public long version(Area area, Scope scope) {
        return results.version(area, scope).orElseThrow(() -> unknown(area));
    }

    /** A result in a language. */
    @Transactional
    public AreaView view(AreaResult result, Language language) {
        int year = result.area().fiscalYear();
        Framework framework = framework(year);
        return AreaView.of(result, framework, comparability(framework).orElse(null), Names.of(framework, language));
    }

    /** How far a year's results may be compared with those of the year before; empty where that has no framework. */
    @Transactional
    public Optional<Comparability> comparability(Framework framework) {
        return frameworks.of(framework.fiscalYear() - 1).map(before -> Comparability.of(framework, before));
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

    private static ProblemException unknown(Area area) {
        return ProblemException.notFound("Nothing is told of " + area.key()
                + ": there is no such area, or no agency of it is known in that year.");
    }
}
