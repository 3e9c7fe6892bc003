package org.sucharit.local.nation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.local.suite.Home;

/** The provinces that ship, and the rules of 2568 for any year that is asked for. */
final class TestBasis implements Basis {

    private static final Basis SHIPPED = new ShippedBasis(new Home(Path.of("../..")));
    private static final Framework RULES = SHIPPED.framework(2568).orElseThrow();

    private final Set<Integer> years;

    TestBasis(Integer... years) {
        this.years = Set.of(years);
    }

    static Nation nation() {
        return Nation.of(SHIPPED.provinces());
    }

    static Framework rules(int fiscalYear) {
        return new Framework(
                fiscalYear,
                RULES.revision(),
                RULES.version(),
                RULES.state(),
                RULES.name(),
                RULES.target(),
                RULES.rounding(),
                RULES.scales(),
                RULES.instruments(),
                RULES.indicators(),
                RULES.bands(),
                RULES.thresholds());
    }

    @Override
    public List<Province> provinces() {
        return SHIPPED.provinces();
    }

    @Override
    public Optional<Framework> framework(int fiscalYear) {
        return years.contains(fiscalYear) ? Optional.of(rules(fiscalYear)) : Optional.empty();
    }
}
