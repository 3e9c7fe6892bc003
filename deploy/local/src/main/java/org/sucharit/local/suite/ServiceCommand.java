package org.sucharit.local.suite;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How a service's JVM is started. */
final class ServiceCommand {

    /** Same for all services, training included: a start-up cache only fits the flags it was made with. */
    static final List<String> FLAGS = List.of(
            "-Xmx176m",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-Xss512k",
            "-XX:ReservedCodeCacheSize=96m",
            // What the compiler has allocated goes back to the system.
            "-XX:TrimNativeHeapInterval=30000",
            // The start-up cache is mapped as it is on disk; if it were moved, each service would copy all of it.
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0",
            "-XX:+ExitOnOutOfMemoryError",
            // Netty and Kafka use what a later JDK will take away; the log need not say so at every start.
            "--sun-misc-unsafe-memory-access=allow",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.awt.headless=true",
            "-Duser.timezone=UTC",
            "-Dfile.encoding=UTF-8");

    /** All threads share two arenas of the C library; its own number, eight a core, keeps much of what was freed. */
    static final Map<String, String> ENVIRONMENT = Map.of("MALLOC_ARENA_MAX", "2");

    private ServiceCommand() {}

    static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /**
     * The whole command.
     *
     * @param cache further flags, of the start-up cache
     * @param properties further flags that set properties
     */
    static List<String> of(Path application, List<String> cache, List<String> properties) {
        List<String> command = new ArrayList<>();
        command.add(java().toString());
        command.addAll(FLAGS);
        command.addAll(cache);
        command.addAll(properties);
        command.add("-jar");
        command.add(application.toString());
        return command;
    }
}
