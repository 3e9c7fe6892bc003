package org.sucharit.local.suite;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Tells, line by line, what was done and how long it took. */
public final class Progress {

    private final PrintStream out;
    private final LongSupplier nanos;
    private final List<Step> steps = new ArrayList<>();

    /**
     * A progress that is shown.
     *
     * @param out where lines go
     */
    public Progress(PrintStream out) {
        this(out, System::nanoTime);
    }

    Progress(PrintStream out, LongSupplier nanos) {
        this.out = out;
        this.nanos = nanos;
    }

    /** A progress that nobody sees. */
    public static Progress silent() {
        return new Progress(new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }

    /**
     * Something that was done.
     *
     * @param what as shown
     * @param took how long it took
     */
    public record Step(String what, Duration took) {

        /** The time in seconds, with one decimal. */
        public String seconds() {
            return String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
        }
    }

    /** Does it, and tells when it is done. */
    public <T> T step(String what, Supplier<T> work) {
        long start = nanos.getAsLong();
        T result = work.get();
        done(what, start);
        return result;
    }

    /** Does it, and tells when it is done. */
    public void step(String what, Runnable work) {
        long start = nanos.getAsLong();
        work.run();
        done(what, start);
    }

    /** Says something. */
    public void say(String sentence) {
        out.println(sentence);
        out.flush();
    }

    /** Everything done so far. */
    public synchronized List<Step> steps() {
        return List.copyOf(steps);
    }

    private synchronized void done(String what, long start) {
        Step step = new Step(what, Duration.ofNanos(nanos.getAsLong() - start));
        steps.add(step);
        say(String.format(Locale.ROOT, "%9s  %s", step.seconds(), what));
    }
}
