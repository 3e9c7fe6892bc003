package org.sucharit.embedded;

import java.io.IOException;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Stops the PostgreSQL server when this JVM is gone. The server runs as a daemon, so a {@code kill -9} of the JVM would
 * leave it behind; a shell that reads from a pipe, whose other end only this JVM holds, notices the end and stops it.
 */
final class Watchdog {

    /** {@code $1} the server, {@code $2} a directory to remove or nothing. A word before the end means: all is well. */
    private static final String SCRIPT = """
            trap '' INT HUP TERM
            read -r word && exit 0
            kill -INT "$1" 2>/dev/null
            test -n "$2" || exit 0
            while kill -0 "$1" 2>/dev/null; do sleep 1; done
            rm -rf -- "$2"
            """;

    private static final Duration STOP_WAIT = Duration.ofSeconds(30);

    private final Process shell;

    private Watchdog(Process shell) {
        this.shell = shell;
    }

    /**
     * @param server the process to stop
     * @param leftover what to remove then, or null
     */
    static Watchdog over(long server, Path leftover) throws IOException {
        return new Watchdog(new ProcessBuilder(
                        "sh",
                        "-c",
                        SCRIPT,
                        "watchdog",
                        Long.toString(server),
                        leftover == null ? "" : leftover.toString())
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start());
    }

    /** The server was stopped in the ordinary way. */
    void dismiss() throws IOException {
        try (Writer pipe = shell.outputWriter(StandardCharsets.UTF_8)) {
            pipe.write("stopped\n");
        }
    }

    /** Asks a server to end its connections and stop, and waits until it has. */
    static void interrupt(ProcessHandle server) throws IOException {
        new ProcessBuilder("kill", "-INT", Long.toString(server.pid()))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        try {
            server.onExit().get(STOP_WAIT.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new EmbeddedServerException(
                    "A PostgreSQL server left by an earlier run does not stop: end process %d.".formatted(server.pid()),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedServerException("Interrupted while stopping an earlier PostgreSQL server.", e);
        }
    }
}
