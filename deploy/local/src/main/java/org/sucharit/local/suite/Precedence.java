package org.sucharit.local.suite;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sucharit.gateway.Service;

/**
 * Who goes first where processors are short: scores, then what is derived from them. Where the services run apart, requests
 * of CPU say the same. While a service starts, it is as any other.
 */
final class Precedence {

    private Precedence() {}

    /** Has a running service stand back as far as it is to; where the system knows no {@code renice}, nothing changes. */
    static void apply(Service service, Process process) {
        int nice = nice(service);
        if (nice == 0) {
            return;
        }
        try {
            List<String> command = new ArrayList<>(List.of("renice", "-n", Integer.toString(nice), "-p"));
            command.addAll(threads(process.pid()));
            new ProcessBuilder(command)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            // It is a favour to the others, and no more.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int nice(Service service) {
        return switch (service) {
            case ASSESSMENT, SCORING -> 0;
            case MEASURES -> 5;
            case REPORTING -> 15;
        };
    }

    /** Linux ranks threads one by one, each new one as the one that made it; elsewhere the process is meant. */
    private static List<String> threads(long pid) throws IOException {
        Path tasks = Path.of("/proc", Long.toString(pid), "task");
        if (!Files.isDirectory(tasks)) {
            return List.of(Long.toString(pid));
        }
        try (Stream<Path> listed = Files.list(tasks)) {
            return listed.map(task -> task.getFileName().toString()).toList();
        }
    }
}
