package org.sucharit.scoring.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;

class RoundAgenciesTest {

    private final List<String> asked = new ArrayList<>();

    @Test
    void what_is_known_here_is_not_asked_for() {
        RoundAgencies<String> agencies = agencies(Map.of("a", 1, "b", 2), agency -> Optional.empty());

        agencies.lookUp(Set.of("a", "b"));

        assertThat(agencies.rules("a")).contains("rules of 1");
        assertThat(agencies.rules("b")).contains("rules of 2");
        assertThat(asked).isEmpty();
    }

    @Test
    void an_assessment_that_has_not_arrived_yet_is_known_to_its_owner() {
        RoundAgencies<String> agencies =
                agencies(Map.of(), agency -> Optional.of(3).filter(r -> agency.equals("a")));

        agencies.lookUp(Set.of("a", "typo"));
        agencies.lookUp(Set.of("a", "typo"));

        assertThat(agencies.rules("a")).contains("rules of 3");
        assertThat(agencies.rules("typo")).isEmpty();
        assertThat(asked).containsExactlyInAnyOrder("a", "typo");
    }

    @Test
    void a_round_that_is_still_arriving_is_to_be_sent_again() {
        RoundAgencies<String> agencies = agencies(Map.of(), agency -> Optional.of(1));

        assertThatThrownBy(() -> agencies.lookUp(codes(101)))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.type()).isEqualTo(ProblemType.UNAVAILABLE));
        assertThat(asked).hasSize(100);
    }

    @Test
    void a_file_of_nothing_but_unknown_agencies_asks_a_hundred_times_at_most() {
        RoundAgencies<String> agencies = agencies(Map.of(), agency -> Optional.empty());

        agencies.lookUp(codes(150));
        agencies.lookUp(codes(300));

        assertThat(asked).hasSize(100);
        assertThat(agencies.rules("7")).isEmpty();
    }

    private static Set<String> codes(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString).collect(Collectors.toSet());
    }

    private RoundAgencies<String> agencies(Map<String, Integer> here, Function<String, Optional<Integer>> owner) {
        Function<Collection<String>, Map<String, Integer>> known =
                codes -> codes.stream().filter(here::containsKey).collect(Collectors.toMap(code -> code, here::get));
        return new RoundAgencies<>(
                known,
                agency -> {
                    asked.add(agency);
                    return owner.apply(agency);
                },
                revision -> "rules of " + revision);
    }
}
