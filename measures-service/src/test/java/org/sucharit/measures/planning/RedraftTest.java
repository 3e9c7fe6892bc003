package org.sucharit.measures.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.measures.content.PlanContent;
import org.sucharit.measures.content.PlannedMeasure;
import org.sucharit.measures.content.PlannedStep;
import org.sucharit.measures.planning.Redraft.Change;

class RedraftTest {

    private final GuidanceLibrary library = GuidanceLibrary.load();
    private final Framework framework = Fixture.framework(2568);

    @Test
    void a_draft_that_says_the_same_proposes_nothing_whatever_people_wrote() {
        PlanContent drafted = draft(Map.of("1", 80));
        PlanContent written =
                drafted.replace(reworded(drafted.measure(1).orElseThrow())).remove(4);

        assertThat(new Redraft(drafted, written, draft(Map.of("1", 80))).changes())
                .isEmpty();
    }

    @Test
    void a_change_to_what_people_wrote_says_so() {
        PlanContent drafted = draft(Map.of("1", 100));
        PlanContent written = drafted.replace(reworded(drafted.measure(1).orElseThrow()));

        List<Change> changes = new Redraft(drafted, written, draft(Map.of("1", 60))).changes();

        assertThat(changes)
                .filteredOn(change -> change.id().equals("measure/1/measure"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.edited()).isTrue();
                    assertThat(change.now()).isEqualTo("ข้อความของเรา");
                });
        assertThat(changes)
                .filteredOn(change -> change.id().equals("measure/1/serves"))
                .singleElement()
                .satisfies(change -> assertThat(change.edited()).isFalse());
    }

    @Test
    void what_people_removed_does_not_come_back() {
        PlanContent drafted = draft(Map.of("1", 100));
        PlanContent written = drafted.remove(1);
        Redraft redraft = new Redraft(drafted, written, draft(Map.of("1", 60)));

        assertThat(redraft.changes()).noneMatch(change -> change.id().startsWith("measure/1/"));
        assertThat(redraft.taking(ids(redraft), 7).measure(1)).isEmpty();
    }

    @Test
    void a_step_whose_text_stays_keeps_its_key() {
        PlanContent drafted = draft(Map.of("10", 80));
        PlannedMeasure before = drafted.measure(10).orElseThrow();

        PlannedMeasure after = Redraft.replace(drafted, draft(Map.of("10", 80, "OIT.o23", 0)), 7)
                .measure(10)
                .orElseThrow();

        Map<String, Integer> keys =
                before.allSteps().collect(Collectors.toMap(PlannedStep::text, PlannedStep::key, (a, b) -> a));
        assertThat(after.allSteps().map(PlannedStep::key)).doesNotHaveDuplicates();
        assertThat(after.allSteps().filter(step -> keys.containsKey(step.text())))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.key()).isEqualTo(keys.get(step.text())));
        assertThat(after.allSteps().count()).isGreaterThan(before.allSteps().count());
        assertThat(after.version()).isEqualTo(7);
    }

    @Property(tries = 100)
    void taking_everything_leaves_nothing_to_propose(@ForAll long seed) {
        Random random = new Random(seed);
        PlanContent drafted = draft(figures(random));
        PlanContent written = drafted;
        for (int number = 1; number <= 10; number++) {
            if (random.nextInt(3) == 0) {
                written = written.replace(reworded(written.measure(number).orElseThrow()));
            }
        }
        Redraft redraft = new Redraft(drafted, written, draft(figures(random)));

        PlanContent taken = redraft.taking(ids(redraft), 7);

        assertThat(new Redraft(drafted, taken, redraft.proposal()).changes()).isEmpty();
        assertThat(new Redraft(redraft.answer(taken), taken, redraft.proposal()).changes())
                .isEmpty();
    }

    @Property(tries = 100)
    void taking_nothing_changes_nothing_and_is_not_asked_again(@ForAll long seed) {
        Random random = new Random(seed);
        PlanContent drafted = draft(figures(random));
        PlanContent written =
                drafted.replace(reworded(drafted.measure(1 + random.nextInt(10)).orElseThrow()));
        Redraft redraft = new Redraft(drafted, written, draft(figures(random)));

        PlanContent taken = redraft.taking(Set.of(), 7);

        assertThat(taken).isEqualTo(written);
        assertThat(new Redraft(redraft.answer(taken), taken, redraft.proposal()).changes())
                .isEmpty();
    }

    @Property(tries = 50)
    void a_draft_in_which_nobody_wrote_is_replaced_by_the_new_one(@ForAll long seed) {
        Random random = new Random(seed);
        PlanContent first = draft(figures(random));
        PlanContent second = draft(figures(random));

        PlanContent replaced = Redraft.replace(first, second, 7);

        assertThat(new Redraft(second, replaced, second).changes()).isEmpty();
        assertThat(Redraft.replace(replaced, second, 8)).isEqualTo(replaced);
    }

    private PlanContent draft(Map<String, Integer> figures) {
        return PlanDraft.draft(framework, Fixture.agency(Agency.Type.SAO), Fixture.score(framework, figures), library)
                .content();
    }

    private static Map<String, Integer> figures(Random random) {
        Map<String, Integer> figures = new HashMap<>();
        for (int indicator = 1; indicator <= 10; indicator++) {
            figures.put(Integer.toString(indicator), 60 + random.nextInt(41));
        }
        figures.put("OIT.o23", random.nextInt(2) * 100);
        figures.put("EIT1.e5", random.nextInt(101));
        return figures;
    }

    private static Set<String> ids(Redraft redraft) {
        return redraft.changes().stream().map(Change::id).collect(Collectors.toSet());
    }

    private static PlannedMeasure reworded(PlannedMeasure measure) {
        return new PlannedMeasure(
                measure.number(),
                5,
                measure.indicator(),
                measure.issue(),
                "ข้อความของเรา",
                measure.responsible(),
                measure.steps(),
                measure.lastStep(),
                measure.period(),
                measure.budget(),
                measure.serves(),
                measure.carriedFrom());
    }
}
