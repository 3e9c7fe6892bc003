package org.sucharit.contracts.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the documentation of records says; it is the only place that tells which components may be null. */
final class RecordDocs {

    private static final List<Path> SOURCES = List.of(Path.of("src/main/java"), Path.of("src/test/java"));
    private static final Pattern NULL = Pattern.compile("\\bnull\\b");

    private RecordDocs() {}

    static boolean mayBeNull(Class<?> type, String component) {
        Matcher param = Pattern.compile("@param " + component + "\\b((?:(?!@param).)*)", Pattern.DOTALL)
                .matcher(comment(type));
        return param.find() && NULL.matcher(param.group(1)).find();
    }

    /** The comment before the record's header; empty where there is none. */
    private static String comment(Class<?> type) {
        String source = source(type);
        Matcher header =
                Pattern.compile("public record " + type.getSimpleName() + "\\(").matcher(source);
        if (!header.find()) {
            throw new IllegalStateException("no source of " + type);
        }
        String before = source.substring(0, header.start()).stripTrailing();
        return before.endsWith("*/") ? before.substring(before.lastIndexOf("/**")) : "";
    }

    private static String source(Class<?> type) {
        Class<?> outermost = type;
        while (outermost.getEnclosingClass() != null) {
            outermost = outermost.getEnclosingClass();
        }
        String file = outermost.getName().replace('.', '/') + ".java";
        Path source = SOURCES.stream()
                .map(root -> root.resolve(file))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no source of " + type));
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
