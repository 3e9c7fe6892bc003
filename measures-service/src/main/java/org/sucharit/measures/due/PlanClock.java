package org.sucharit.measures.due;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.sucharit.kit.runtime.Loop;

/** Looks whether a day has come that changes plans. Replicas share the work: what one has locked, another leaves out. */
@ApplicationScoped
public class PlanClock {

    private final DayChange change;
    private final Settings settings;
    private final List<Loop> loops = new ArrayList<>();

    /** How the calendar is followed. */
    @ConfigMapping(prefix = "sucharit.plans.clock")
    public interface Settings {

        /** How often it is looked whether a day has come, 1 s – 1 h. */
        @WithDefault("PT1M")
        Duration tick();

        /** How many plans are told in one transaction, 1–200. */
        @Min(1)
        @Max(200)
        @WithDefault("20")
        int batch();

        /** How long a plan that could not be told is left alone, 1 min – 1 day. */
        @WithDefault("PT10M")
        Duration retry();
    }

    PlanClock(DayChange change, Settings settings) {
        this.change = change;
        this.settings = settings;
    }

    void start(@Observes StartupEvent started) {
        loops.add(new Loop("plan-clock", settings.tick(), this::turn));
    }

    void stop(@Observes ShutdownEvent stopping) {
        loops.forEach(Loop::end);
        loops.forEach(Loop::close);
    }

    private void turn(Loop self) throws InterruptedException {
        int looked = 1;
        while (self.running() && looked > 0) {
            looked = change.follow();
        }
        self.rest(settings.tick());
    }
}
