package org.sucharit.local.suite;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sucharit.gateway.Service;

/** How a service's JVM is started. */
final class ServiceCommand {

    /** Same for all services, training included: a start-up cache only fits the flags it was made with. */
    private static final List<String> FLAGS = List.of(
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-Xss512k",
            "-XX:ReservedCodeCacheSize=96m",
            "-XX:+ExitOnOutOfMemoryError",
            // Netty and Kafka use what a later JDK will take away; the log need not say so at every start.
            "--sun-misc-unsafe-memory-access=allow",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.awt.headless=true",
            "-Duser.timezone=UTC",
            "-Dfile.encoding=UTF-8");

    private ServiceCommand() {}

    static List<String> flags(Service service) {
        List<String> flags = new ArrayList<>(FLAGS);
        // Documents are laid out in memory.
        flags.add(service == Service.REPORTING ? "-Xmx320m" : "-Xmx192m");
        return flags;
    }

    static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /**
     * The whole command.
     *
     * @param cache further flags, of the start-up cache
     * @param properties further flags that set properties
     */
    static List<String> of(Service service, Path application, List<String> cache, List<String> properties) {
        List<String> command = new ArrayList<>();
        command.add(java().toString());
        command.addAll(flags(service));
        command.addAll(cache);
        command.addAll(properties);
        command.add("-jar");
        command.add(application.toString());
        return command;
    }
}
