package org.sucharit.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.sucharit.embedded.Disk;
import org.sucharit.gateway.Service;
import org.sucharit.local.bench.Benches;
import org.sucharit.local.demo.Corrections;
import org.sucharit.local.demo.Demo;
import org.sucharit.local.demo.Demonstration;
import org.sucharit.local.nation.NationFiles;
import org.sucharit.local.nation.NationLoad;
import org.sucharit.local.nation.ShippedBasis;
import org.sucharit.local.suite.Api;
import org.sucharit.local.suite.Home;
import org.sucharit.local.suite.LaunchException;
import org.sucharit.local.suite.PortPlan;
import org.sucharit.local.suite.Progress;
import org.sucharit.local.suite.RunningSuite;
import org.sucharit.local.suite.StartupCaches;
import org.sucharit.local.suite.Suite;
import org.sucharit.local.suite.SuiteOptions;
import org.sucharit.local.suite.SuiteOptions.Caches;
import org.sucharit.local.verify.ReceiptVerification;

/** What {@code ./ita} can do. */
final class Commands {

    static final String VERIFY = "verify";

    /** How long the nation's scores may take after everything was sent. */
    private static final Duration NATION_SCORED = Duration.ofMinutes(10);
    /** Corrections of a figure while caches are recorded: as many as make a method worth compiling. */
    private static final int TRAINING = 100;

    private final Home home;
    private final PrintStream out;

    Commands(Home home, PrintStream out) {
        this.home = home;
        this.out = out;
    }

    /** Runs a command that says by itself whether all is well; false where a receipt does not verify. */
    boolean run(Arguments arguments) {
        if (arguments.command().equals(VERIFY)) {
            return verify(arguments);
        }
        switch (arguments.command()) {
            case "up" -> up(arguments);
            case "demo" -> demo(arguments);
            case "nation" -> nation(arguments);
            case "replay" -> replay(arguments);
            case "bench" -> bench(arguments);
            case "help", "--help", "-h" -> help();
            default -> throw new LaunchException("Unknown command " + arguments.command() + ". See ./ita help.");
        }
        return true;
    }

    private boolean verify(Arguments arguments) {
        if (arguments.subject() == null) {
            throw new LaunchException("Name the receipt: ./ita verify FILE [--key KEYFILE].");
        }
        return ReceiptVerification.report(Path.of(arguments.subject()), arguments.key(), out);
    }

    private void up(Arguments arguments) {
        Path data = arguments.data() == null ? home.work().resolve("data") : arguments.data();
        SuiteOptions options = options(arguments).withData(data);
        train(options);
        try (Suite suite = start(options, new Progress(out))) {
            out.println();
            out.println("Running at " + suite.baseUrl() + "; data is kept in " + home.show(data)
                    + "; addresses and tokens are in " + home.show(home.environment()) + ".");
            waitForTheEnd();
        }
    }

    private void demo(Arguments arguments) {
        SuiteOptions options = options(arguments).withData(arguments.data());
        train(options);
        Progress progress = new Progress(out);
        try (Suite suite = start(options, progress)) {
            List<String> mistakes = Demo.show(suite, home, progress);
            if (!mistakes.isEmpty()) {
                String sentence = "The result is not the one that is printed. " + String.join(" ", mistakes);
                if (arguments.exit()) {
                    throw new LaunchException(sentence);
                }
                out.println(sentence);
            }
            if (arguments.nation()) {
                loadNation(suite, progress);
            }
            if (!arguments.exit()) {
                waitForTheEnd();
            }
        }
    }

    private void loadNation(Suite suite, Progress progress) {
        progress.say("");
        progress.say("The fictitious nation:");
        try (Api api = suite.api()) {
            new NationLoad(api, progress, NATION_SCORED).run();
        }
    }

    private void nation(Arguments arguments) {
        if (arguments.subject() == null) {
            throw new LaunchException("Name the directory to write to: ./ita nation DIR.");
        }
        new NationFiles(new ShippedBasis(home), new Progress(out)).write(Path.of(arguments.subject()));
    }

    private void replay(Arguments arguments) {
        Service service = service(arguments.subject());
        long records = RunningSuite.find(home).replay(service);
        out.println("The " + service.id() + " service has read " + records + " records anew.");
    }

    private void bench(Arguments arguments) {
        Benches.require(arguments.subject());
        Progress progress = new Progress(out);
        Benches.runAlone(arguments.subject(), home, progress);
        if (Benches.needSuite(arguments.subject())) {
            benchSuite(arguments, progress);
        }
    }

    private void benchSuite(Arguments arguments, Progress progress) {
        // Durable, as in earnest: a server that does not wait for the disk would measure well.
        Path data = home.work().resolve("bench");
        SuiteOptions options = options(arguments).withData(data);
        train(options);
        try {
            Disk.delete(data);
            try (Suite suite = start(options, progress)) {
                try (Api api = suite.api()) {
                    Demonstration demonstration = new Demonstration(api, progress);
                    demonstration.load();
                    var _ = demonstration.await();
                }
                Benches.run(arguments.subject(), suite, progress);
            }
            Disk.delete(data);
        } catch (IOException e) {
            throw new LaunchException("Cannot clear " + data + ": " + e.getMessage() + ".", e);
        }
    }

    private void help() {
        out.println("""
                ./ita demo [--nation] [--exit] [--data DIR] [--port-base N]
                                                                   start everything with the demonstration data and show it
                ./ita up [--data DIR] [--port-base N]              start everything and keep the data (in .ita/data)
                ./ita nation DIR                                   write the fictitious nation as CSV files
                ./ita replay SERVICE                               rebuild what a running service derived from events
                ./ita verify FILE [--key KEYFILE]                  check a score's receipt offline; exit 1: it does not hold
                ./ita bench [NAME]                                 measure
                ./ita test                                         run every test
                ./ita client                                       build the TypeScript client (with Node)
                ./ita help                                         this

                --nation     load 8,317 fictitious agencies with five years of results, too
                --exit       stop at once, and succeed only if the result is the printed one
                --data DIR   keep the data there
                --key FILE   the issuer's public key (PEM, JWK or JWK set), else the receipt is taken at its word
                --port-base  the gateway's port (8080); services follow it, their health a thousand above
                --allow-origin ORIGIN  whose pages may use the API from a browser, like http://localhost:5173

                Benches:""");
        Benches.about().forEach(line -> out.println("  " + line));
    }

    private SuiteOptions options(Arguments arguments) {
        return SuiteOptions.throwAway(home)
                .withPorts(PortPlan.from(arguments.portBase()))
                .withProperties(
                        arguments.allowedOrigins() == null
                                ? List.of()
                                : List.of("-Dsucharit.http.allowed-origins=" + arguments.allowedOrigins()))
                .withEnvironment(home.environment());
    }

    private Suite start(SuiteOptions options, Progress progress) {
        Suite suite = new Suite(options, progress);
        // Also for Ctrl-C while it is still starting.
        Runtime.getRuntime().addShutdownHook(new Thread(suite::close, "stop"));
        suite.start();
        return suite;
    }

    /**
     * Once per build: lets every service record what it loads, and how its busiest methods are used, while it does what
     * the demonstration asks of it.
     */
    private void train(SuiteOptions options) {
        options.requireReady();
        StartupCaches caches = new StartupCaches(home);
        if (caches.complete()) {
            return;
        }
        Progress progress = new Progress(out);
        progress.say(
                "First start of this build: recording what the services load, so that they start faster from now on");
        progress.step("recorded", () -> {
            Suite suite = new Suite(
                    options.withData(null)
                            .withPorts(PortPlan.free())
                            .withProperties(List.of())
                            .withEnvironment(null)
                            .withCaches(Caches.TRAIN),
                    Progress.silent());
            Thread hook = new Thread(suite::close, "stop-training");
            Runtime.getRuntime().addShutdownHook(hook);
            try (suite) {
                suite.start();
                exercise(suite);
            } catch (LaunchException e) {
                // The ordinary start that follows meets the same trouble and tells of it.
                System.getLogger(Commands.class.getName()).log(System.Logger.Level.WARNING, "While recording", e);
            }
            var _ = Runtime.getRuntime().removeShutdownHook(hook);
            caches.keepTrained();
        });
    }

    private static void exercise(Suite suite) {
        try (Api api = suite.api()) {
            Demonstration demonstration = new Demonstration(api, Progress.silent());
            demonstration.load();
            var _ = demonstration.await();
            Corrections corrections = new Corrections(api);
            IntStream.range(0, TRAINING).forEach(corrections::correct);
        }
    }

    private Service service(String name) {
        for (Service service : Service.values()) {
            if (service.id().equals(name)) {
                return service;
            }
        }
        throw new LaunchException("Name a service to replay: "
                + String.join(
                        ", ",
                        List.of(Service.values()).stream().map(Service::id).toList())
                + ".");
    }

    private void waitForTheEnd() {
        out.println("Ctrl-C stops everything.");
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
