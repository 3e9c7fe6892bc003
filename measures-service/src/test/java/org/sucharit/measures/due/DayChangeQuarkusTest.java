package org.sucharit.measures.due;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.plan.Plan.ProgressState;
import org.sucharit.contracts.plan.Plan.Timeliness;
import org.sucharit.kit.events.SnapshotIntake;
import org.sucharit.kit.testsupport.Arrivals;
import org.sucharit.kit.testsupport.InfraResource;
import org.sucharit.measures.content.FiscalPeriod;
import org.sucharit.measures.content.Part;
import org.sucharit.measures.plan.PlanEntity;
import org.sucharit.measures.plan.Plans;

/** Days that come and change plans by themselves. */
@QuarkusTest
@QuarkusTestResource(InfraResource.class)
class DayChangeQuarkusTest {

    private static final LocalDate BEGINS = LocalDate.of(2028, 10, 1);

    private static final int MOST_TURNS = 200;

    @Inject
    SnapshotIntake intake;

    @Inject
    Operating operating;

    @Inject
    DayChange change;

    @Inject
    Plans plans;

    @Inject
    MovableClock clock;

    @Inject
    EntityManager entities;

    private final String agency = "c-" + UUID.randomUUID();

    @BeforeEach
    void hold() {
        Arrivals.arrive(intake, Topics.AGENCY, Sample.agency(agency, 1, "81"));
        clock.hold(BEGINS.minusDays(1));
    }

    @AfterEach
    void letGo() {
        clock.letGo();
    }

    @Test
    void a_plan_is_told_anew_on_the_days_that_change_it_and_on_no_other() {
        Plan first = operating.begin(Sample.YEAR, agency, Sample.measures(1, FiscalPeriod.quarters(1, 1)));
        assertThat(timeliness()).isEqualTo(Timeliness.AHEAD);
        assertThat(nextChange(agency)).isEqualTo(BEGINS);

        followOn(BEGINS);
        assertThat(timeliness()).isEqualTo(Timeliness.RUNNING);
        long running = version();
        assertThat(running).isGreaterThan(first.version());

        followOn(LocalDate.of(2028, 12, 1));
        assertThat(version()).isEqualTo(running);

        followOn(LocalDate.of(2028, 12, 2));
        assertThat(timeliness()).isEqualTo(Timeliness.DUE);

        // One moment before midnight in Bangkok nothing is late.
        clock.hold(LocalDate.of(2029, 1, 1)
                .atStartOfDay(org.sucharit.measures.plan.Days.BANGKOK)
                .toInstant()
                .minusMillis(1));
        followAll();
        assertThat(timeliness()).isEqualTo(Timeliness.DUE);
        followOn(LocalDate.of(2029, 1, 1));
        assertThat(timeliness()).isEqualTo(Timeliness.LATE);
        assertThat(nextChange(agency)).isNull();
    }

    @Test
    void a_service_that_slept_through_several_days_tells_how_it_stands_now() {
        operating.begin(Sample.YEAR, agency, Sample.measures(1, FiscalPeriod.quarters(1, 1)));

        followOn(LocalDate.of(2029, 8, 1));

        assertThat(timeliness()).isEqualTo(Timeliness.LATE);
    }

    @Test
    void a_plan_of_which_nothing_is_open_is_never_taken() {
        operating.begin(Sample.YEAR, agency, Sample.measures(3, FiscalPeriod.quarters(1, 1)));
        operating.tell(Sample.YEAR, agency, Part.measure(1), ProgressState.DONE);
        operating.tell(Sample.YEAR, agency, Part.measure(2), ProgressState.STOPPED);
        assertThat(nextChange(agency)).isEqualTo(BEGINS);

        operating.tell(Sample.YEAR, agency, Part.measure(3), ProgressState.DONE);
        assertThat(nextChange(agency)).isNull();
        operating.tell(Sample.YEAR, agency, Part.measure(3), ProgressState.IN_OPERATION);
        operating.move(Sample.YEAR, agency, Plan.State.CLOSED);
        assertThat(nextChange(agency)).isNull();
    }

    @Test
    void a_plan_that_fails_is_left_alone_and_tried_later_and_others_go_on() {
        String broken = "broken-" + agency;
        operating.begin(Sample.YEAR, agency, Sample.measures(1, FiscalPeriod.quarters(1, 1)));
        operating.begin(Sample.YEAR, broken, Sample.measures(1, FiscalPeriod.quarters(1, 1)));
        sql("update plan set revision = revision + 98 where agency_code = '" + broken + "'");

        followOn(BEGINS);

        assertThat(timeliness()).isEqualTo(Timeliness.RUNNING);
        assertThat(nextChange(broken)).isEqualTo(BEGINS);
        sql("update plan set revision = revision - 98 where agency_code = '" + broken + "'");
        followAll();
        assertThat(nextChange(broken)).isEqualTo(BEGINS);
        clock.forward(Duration.ofMinutes(11));
        followAll();
        assertThat(nextChange(broken)).isAfter(BEGINS);
    }

    @Test
    void a_plan_that_somebody_is_changing_is_left_to_them() {
        operating.begin(Sample.YEAR, agency, Sample.measures(1, FiscalPeriod.quarters(1, 1)));
        clock.hold(BEGINS);

        QuarkusTransaction.requiringNew().run(() -> {
            PlanEntity held = plans.hold(Sample.YEAR, agency);
            followAll();
            assertThat(timeliness()).isEqualTo(Timeliness.AHEAD);
            plans.publish(held);
        });

        assertThat(timeliness()).isEqualTo(Timeliness.RUNNING);
    }

    @Test
    void a_step_is_settled_with_its_measure() {
        var measure = Sample.measure(1, FiscalPeriod.quarters(1, 1));
        var stepped = new org.sucharit.measures.content.PlannedMeasure(
                1,
                0,
                measure.indicator(),
                measure.issue(),
                measure.measure(),
                List.of(),
                List.of(new org.sucharit.measures.content.PlannedStep(1, null, "ขั้นตอน", List.of())),
                1,
                measure.period(),
                null,
                List.of(),
                null);
        operating.begin(Sample.YEAR, agency, Sample.measures(stepped));
        operating.tell(Sample.YEAR, agency, Part.step(1, 1), ProgressState.IN_OPERATION);

        Plan plan = operating.tell(Sample.YEAR, agency, Part.measure(1), ProgressState.DONE);

        assertThat(plan.measures().getFirst().steps().getFirst().progress().timeliness())
                .isEqualTo(Timeliness.SETTLED);
    }

    private void followOn(LocalDate day) {
        clock.hold(day);
        followAll();
    }

    /** Also what other tests left; a plan that is taken again and again would be seen here. */
    private void followAll() {
        int turns = 0;
        while (change.follow() > 0) {
            turns++;
            assertThat(turns).isLessThan(MOST_TURNS);
        }
    }

    private Timeliness timeliness() {
        return plans.find(Sample.YEAR, agency)
                .orElseThrow()
                .measures()
                .getFirst()
                .progress()
                .timeliness();
    }

    private long version() {
        return plans.find(Sample.YEAR, agency).orElseThrow().version();
    }

    private LocalDate nextChange(String of) {
        return QuarkusTransaction.requiringNew().call(() -> (LocalDate) entities.createNativeQuery(
                        "select next_change from plan where fiscal_year = :year and agency_code = :agency",
                        LocalDate.class)
                .setParameter("year", Sample.YEAR)
                .setParameter("agency", of)
                .getSingleResultOrNull());
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(statement).executeUpdate());
    }
}
