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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.sucharit.assessment.assessment.AssessmentYear;
import org.sucharit.assessment.calendar.Calendars;
import org.sucharit.assessment.survey.Surveys;
import org.sucharit.kit.runtime.Loop;

/**
 * Moves assessments on when their phase ends, and brings the shown progress of surveys up to date every day. Its
 * workers, and those of other replicas, share the work: what one has locked, another leaves out.
 */
@ApplicationScoped
public class RoundClock {

    private static final int SURVEYS = 2_000;

    private final AssessmentYear year;
    private final Surveys surveys;
    private final Settings settings;
    private final Clock clock;
    private final List<Loop> loops = new ArrayList<>();

    /** How the calendar is followed. */
    @ConfigMapping(prefix = "sucharit.rounds")
    public interface Settings {

        /** How often it is looked whether a phase has ended, 1 s – 1 h. */
        @WithDefault("PT10S")
        Duration tick();

        /** How many assessments are moved at once, in pages; 1–8. */
        @WithDefault("4")
        int workers();
    }

    public RoundClock(AssessmentYear year, Surveys surveys, Settings settings, Clock clock) {
        this.year = year;
        this.surveys = surveys;
        this.settings = settings;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        IntStream.rangeClosed(1, settings.workers())
                .forEach(n -> loops.add(new Loop("round-clock-" + n, settings.tick(), this::turn)));
    }

    void stop(@Observes ShutdownEvent stopping) {
        loops.forEach(Loop::end);
        loops.forEach(Loop::close);
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
