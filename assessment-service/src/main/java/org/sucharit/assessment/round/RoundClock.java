package org.sucharit.assessment.round;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.sucharit.assessment.assessment.AssessmentYear;
import org.sucharit.assessment.calendar.Calendars;
import org.sucharit.assessment.survey.Surveys;
import org.sucharit.kit.runtime.Loop;

/**
 * Moves assessments on when their phase ends, and brings the shown progress of surveys up to date every day. Replicas
 * share the work: what one has locked, another leaves out.
 */
@ApplicationScoped
public class RoundClock {

    private static final int SURVEYS = 2_000;

    private final AssessmentYear year;
    private final Surveys surveys;
    private final Settings settings;
    private final Clock clock;
    private Loop loop;

    /** How the calendar is followed. */
    @ConfigMapping(prefix = "sucharit.rounds")
    public interface Settings {

        /** How often it is looked whether a phase has ended, 1 s – 1 h. */
        @WithDefault("PT10S")
        Duration tick();
    }

    public RoundClock(AssessmentYear year, Surveys surveys, Settings settings, Clock clock) {
        this.year = year;
        this.surveys = surveys;
        this.settings = settings;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        loop = new Loop("round-clock", settings.tick(), this::turn);
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (loop != null) {
            loop.close();
        }
    }

    private void turn(Loop self) throws InterruptedException {
        boolean more = true;
        while (self.running() && more) {
            int moved = year.moveDue();
            int shown = surveys.show(LocalDate.now(clock.withZone(Calendars.BANGKOK)), SURVEYS);
            more = moved > 0 || shown == SURVEYS;
        }
        self.rest(settings.tick());
    }
}
