package org.sucharit.scoring.core.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sucharit.contracts.framework.Framework.Mapping.Relation.BROADER;
import static org.sucharit.contracts.framework.Framework.Mapping.Relation.EQUAL;
import static org.sucharit.contracts.framework.Framework.Mapping.Relation.NARROWER;
import static org.sucharit.contracts.framework.Framework.Mapping.Relation.NONE;
import static org.sucharit.contracts.framework.Framework.Mapping.Relation.OVERLAPPING;

import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sucharit.contracts.framework.Framework.Mapping.Relation;

class RelationsTest {

    @ParameterizedTest
    @CsvSource({
        "EQUAL, EQUAL, EQUAL",
        "EQUAL, BROADER, BROADER",
        "NARROWER, EQUAL, NARROWER",
        "BROADER, BROADER, BROADER",
        "NARROWER, NARROWER, NARROWER",
        "BROADER, NARROWER, OVERLAPPING",
        "NARROWER, BROADER, OVERLAPPING",
        "OVERLAPPING, EQUAL, OVERLAPPING",
        "OVERLAPPING, OVERLAPPING, OVERLAPPING",
        "EQUAL, NONE, NONE",
        "NONE, OVERLAPPING, NONE",
    })
    void composition(Relation first, Relation second, Relation composed) {
        assertThat(Relations.compose(first, second)).isEqualTo(composed);
    }

    @Property
    void composing_a_chain_does_not_depend_on_the_order(@ForAll Relation a, @ForAll Relation b, @ForAll Relation c) {
        assertThat(Relations.compose(Relations.compose(a, b), c))
                .isEqualTo(Relations.compose(a, Relations.compose(b, c)));
        assertThat(Relations.compose(a, b)).isEqualTo(Relations.compose(b, a));
    }

    @Property
    void the_inverse_of_a_chain_is_the_chain_of_inverses(@ForAll Relation a, @ForAll Relation b) {
        assertThat(Relations.inverse(Relations.compose(a, b)))
                .isEqualTo(Relations.compose(Relations.inverse(b), Relations.inverse(a)));
        assertThat(Relations.inverse(Relations.inverse(a))).isEqualTo(a);
    }

    @Test
    void of_several_statements_the_strongest_holds_and_a_contradiction_says_little() {
        assertThat(Relations.strongest(EnumSet.of(EQUAL, NARROWER, OVERLAPPING)))
                .isEqualTo(EQUAL);
        assertThat(Relations.strongest(EnumSet.of(NARROWER, OVERLAPPING))).isEqualTo(NARROWER);
        assertThat(Relations.strongest(EnumSet.of(BROADER, OVERLAPPING))).isEqualTo(BROADER);
        assertThat(Relations.strongest(EnumSet.of(BROADER, NARROWER))).isEqualTo(OVERLAPPING);
        assertThat(Relations.strongest(EnumSet.of(NONE))).isEqualTo(NONE);
    }

    @Property
    void the_strongest_statement_seen_from_the_other_side_is_its_inverse(@ForAll @NotEmpty Set<Relation> said) {
        Set<Relation> inverse = EnumSet.noneOf(Relation.class);
        said.forEach(relation -> inverse.add(Relations.inverse(relation)));

        assertThat(Relations.strongest(inverse)).isEqualTo(Relations.inverse(Relations.strongest(said)));
    }
}
