package org.sucharit.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.sucharit.gateway.Service;

/**
 * Ahead-of-time caches of the services (JEP 514): classes loaded, linked and profiled in one training run, so that later
 * starts take a third of the time. A cache fits one JDK, one build and one set of flags, which its name is made of.
 */
public final class StartupCaches {

    private static final int NAME_LENGTH = 16;

    private final Home home;

    public StartupCaches(Home home) {
        this.home = home;
    }

    /** Whether every service has a cache, or has shown that it can have none. */
    public boolean complete() {
        return Stream.of(Service.values())
                .allMatch(service -> Files.exists(cache(service)) || Files.exists(failure(service)));
    }

    /** Without the JVM's own log: what it has to say about a cache is not for an operator. */
    List<String> use(Service service) {
        Path cache = cache(service);
        return Files.exists(cache) ? List.of("-XX:AOTCache=" + cache, "-Xlog:disable") : List.of();
    }

    List<String> train(Service service) {
        return List.of("-XX:AOTCacheOutput=" + training(service), "-Xlog:disable");
    }

    /** Takes over what the training run wrote; what it did not write is not tried again before the next build. */
    public void keepTrained() {
        for (Service service : Service.values()) {
            try {
                Path trained = training(service);
                removeOld(service, trained);
                if (Files.exists(trained)) {
                    Files.move(trained, cache(service));
                } else {
                    Files.createFile(failure(service));
                }
            } catch (IOException e) {
                // Starting takes longer without it, and that is all.
                System.getLogger(StartupCaches.class.getName())
                        .log(System.Logger.Level.WARNING, "No start-up cache for " + service, e);
            }
        }
    }

    private void removeOld(Service service, Path except) throws IOException {
        List<Path> old;
        try (Stream<Path> files = Files.list(home.caches())) {
            old = files.filter(file -> file.getFileName().toString().startsWith(service.id() + "-"))
                    .filter(file -> !file.equals(except))
                    .toList();
        }
        for (Path file : old) {
            Files.delete(file);
        }
    }

    private Path cache(Service service) {
        return home.caches().resolve(service.id() + "-" + key(service) + ".aot");
    }

    private Path failure(Service service) {
        return home.caches().resolve(service.id() + "-" + key(service) + ".none");
    }

    private Path training(Service service) {
        return home.caches().resolve(service.id() + "-training.aot");
    }

    private String key(Service service) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            update(digest, System.getProperty("java.vm.version"));
            ServiceCommand.FLAGS.forEach(flag -> update(digest, flag));
            Path application = home.application(service).getParent();
            if (Files.isDirectory(application)) {
                // The JVM itself compares size and time of every jar, so these are what makes a build another one.
                try (Stream<Path> files = Files.walk(application)) {
                    files.filter(Files::isRegularFile).sorted().forEach(file -> update(digest, describe(file)));
                }
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, NAME_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK has no SHA-256.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String describe(Path file) {
        try {
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void update(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
