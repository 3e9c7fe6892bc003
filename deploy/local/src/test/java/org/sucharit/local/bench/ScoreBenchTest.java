package org.sucharit.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.embedded.EmbeddedPostgres;
import org.sucharit.local.nation.Nation;
import org.sucharit.local.nation.NationInputs;
import org.sucharit.local.nation.ShippedBasis;
import org.sucharit.local.nation.ShippedFramework;
import org.sucharit.local.suite.Home;
import org.sucharit.local.suite.LaunchException;
import org.sucharit.local.suite.Progress;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.tree.TreeNode;

class ScoreBenchTest {

    private final Framework framework = ShippedFramework.read(new Home(Path.of("../..")), 2568);
    private final ScoringRules rules = ScoringRules.of(framework);
    private final Nation nation = Nation.of(new ShippedBasis(new Home(Path.of("../.."))).provinces());

    @Test
    void the_framework_that_ships_is_read_from_its_own_file() {
        assertThat(rules.tree().nodes())
                .extracting(TreeNode::code)
                .contains("IIT.i15", "EIT1.6", "EIT2.e9", "9.1", "10.2", "OIT.o28");
        assertThat(rules.tree().size()).isEqualTo(89);
        assertThat(framework.rounding().mode()).isEqualTo(Framework.Rounding.Mode.HALF_DOWN);
        assertThat(framework.rounding().levels()).containsExactly(Framework.Level.PART);
        assertThat(framework.bands().get(2).everyInstrumentFrom()).isNull();
    }

    @Test
    void the_nation_is_always_the_same_and_every_rating_occurs_in_it() {
        List<Inputs> agencies = NationInputs.of(nation, framework, 20);

        assertThat(NationInputs.of(nation, framework, 20)).isEqualTo(agencies);
        Set<List<String>> ratings = agencies.stream()
                .map(inputs -> rules.derive(inputs).rating().derived())
                .collect(Collectors.toSet());
        assertThat(ratings)
                .containsExactlyInAnyOrder(
                        List.of("excellent"),
                        List.of("good"),
                        List.of("pass"),
                        List.of("must-improve"),
                        List.of("urgent"));
    }

    @Test
    void memory_and_sql_compute_the_same_and_one_altered_review_is_noticed() throws SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
                Connection connection = postgres.connect("postgres")) {
            // given
            NationBench bench = new NationBench(framework, rules, NationInputs.of(nation, framework, 40));
            bench.load(connection);

            // then
            assertThatCode(() -> bench.compare(Progress.silent(), connection)).doesNotThrowAnyException();

            // when
            connection
                    .createStatement()
                    .execute("UPDATE review SET score = 100 - score WHERE agency = 7 AND leaf = "
                            + rules.tree().find("OIT.o14").orElseThrow().index());

            // then
            assertThatThrownBy(() -> bench.compare(Progress.silent(), connection))
                    .isInstanceOf(LaunchException.class)
                    .hasMessageStartingWith("Memory and SQL do not compute the same");
        }
    }
}
