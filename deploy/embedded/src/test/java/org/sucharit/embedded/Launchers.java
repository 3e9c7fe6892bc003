package org.sucharit.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

/** A JVM of its own that runs an embedded server, so that a test can kill it. */
final class Launchers {

    private static final String READY = "READY";

    private Launchers() {}

    public static void main(String[] arguments) throws Exception {
        Path directory = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "postgres" ->
                EmbeddedPostgres.builder().durable(directory).start().createDatabase("kept");
            case "kafka" -> EmbeddedKafka.builder().durable(directory).start();
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        System.out.println(READY);
        Thread.currentThread().join();
    }

    static Process start(String server, Path directory) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Launchers.class.getName(),
                        server,
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    static void awaitReady(Process launcher) throws IOException {
        BufferedReader output = launcher.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.equals(READY)) {
                return;
            }
        }
        throw new IOException(
                "the launcher ended with " + launcher.onExit().join().exitValue());
    }
}
