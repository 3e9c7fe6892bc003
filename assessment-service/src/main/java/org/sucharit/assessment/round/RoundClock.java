package org.sucharit.assessment.round;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

        /** How many pages of assessments are moved at the same time, 1–8. */
        @Min(1)
        @Max(8)
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
                .forEach(n -> loops.add(new Loop("round-clock-" + n, settings.tick(), this::move)));
        loops.add(new Loop("survey-progress", settings.tick(), this::show));
    }

    void stop(@Observes ShutdownEvent stopping) {
        loops.forEach(Loop::end);
        loops.forEach(Loop::close);
    }

    private void move(Loop self) throws InterruptedException {
        int looked = 1;
        while (self.running() && looked > 0) {
            looked = year.moveDue();
        }
        self.rest(settings.tick());
    }

    private void show(Loop self) throws InterruptedException {
        int shown = SURVEYS;
        while (self.running() && shown == SURVEYS) {
            shown = surveys.show(LocalDate.now(clock.withZone(Calendars.BANGKOK)), SURVEYS);
        }
        self.rest(settings.tick());
    }
}
