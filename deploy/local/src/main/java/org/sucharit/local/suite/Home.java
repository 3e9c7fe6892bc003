package org.sucharit.local.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sucharit.gateway.Service;

/**
 * Where everything lies.
 *
 * @param root the project's directory
 */
public record Home(Path root) {

    /** The project's directory as {@code ./ita} tells it, or else the working directory. */
    public static Home find() {
        return new Home(Path.of(System.getProperty("sucharit.home", "."))
                .toAbsolutePath()
                .normalize());
    }

    /** What belongs to running, and may be deleted when nothing runs. */
    public Path work() {
        return root.resolve(".ita");
    }

    public Path logs() {
        return work().resolve("logs");
    }

    public Path log(String name) {
        return logs().resolve(name + ".log");
    }

    public Path reports() {
        return work().resolve("reports");
    }

    public Path environment() {
        return work().resolve("env");
    }

    public Path caches() {
        return work().resolve("aot");
    }

    /** What a service is started from. */
    public Path application(Service service) {
        return root.resolve(service.id() + "-service/target/quarkus-app/quarkus-run.jar");
    }

    /** A path as a user reads it: from the project's directory. */
    public String show(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        return absolute.startsWith(root) ? root.relativize(absolute).toString() : absolute.toString();
    }

    /** Creates what running writes to. */
    public void createDirectories() {
        try {
            Files.createDirectories(logs());
            Files.createDirectories(caches());
            Files.createDirectories(reports());
        } catch (IOException e) {
            throw new LaunchException("Cannot write to " + work() + ": " + e.getMessage() + ".", e);
        }
    }
}
