package org.sucharit.local.suite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Files that others must not read: addresses and tokens of the running suite, for a shell to source. */
final class EnvironmentFile {

    private static final String EXPORT = "export ";
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private EnvironmentFile() {}

    static void write(Path file, Map<String, String> variables) {
        StringBuilder lines = new StringBuilder();
        variables.forEach((name, value) ->
                lines.append(EXPORT).append(name).append("='").append(value).append("'\n"));
        writePrivately(file, lines.toString());
    }

    /** Replaces the file in one move, so that nobody reads half of it, and is at no time readable by others. */
    static void writePrivately(Path file, String content) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), ".new", "", OWNER_ONLY);
            Files.writeString(fresh, content, StandardCharsets.UTF_8);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new LaunchException("Cannot write " + file + ": " + e.getMessage() + ".", e);
        }
    }

    static Map<String, String> read(Path file) throws IOException {
        Map<String, String> variables = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            int equals = line.indexOf('=');
            if (line.startsWith(EXPORT) && equals > 0) {
                String value = line.substring(equals + 1);
                variables.put(line.substring(EXPORT.length(), equals), value.substring(1, value.length() - 1));
            }
        }
        return variables;
    }
}
