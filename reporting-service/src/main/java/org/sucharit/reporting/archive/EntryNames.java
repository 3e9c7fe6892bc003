package org.sucharit.reporting.archive;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of an archive's files that every system can unpack: no two alike, no two that differ in capitals only. */
public final class EntryNames {

    private static final int LONGEST = 100;

    private final Set<String> taken = new HashSet<>();

    /**
     * A name nobody has yet.
     *
     * @param folder made safe; none where nothing of it is left
     * @param name without its ending, made safe
     * @param ending without its dot: {@code pdf}
     */
    public String next(String folder, String name, String ending) {
        String path = safe(folder).isEmpty() ? "" : safe(folder) + "/";
        String stem = safe(name).isEmpty() ? "file" : safe(name);
        for (int i = 1; ; i++) {
            String full = path + stem + (i == 1 ? "" : "-" + i) + "." + ending;
            if (taken.add(full.toLowerCase(Locale.ROOT))) {
                return full;
            }
        }
    }

    /** Letters and digits of ASCII, with hyphens, dots and underscores between them: {@code Phra-Nakhon}. */
    public static String safe(String text) {
        String safe = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9._-]+", "-")
                .replaceAll("^[-._]+", "");
        String cut = safe.substring(0, Math.min(LONGEST, safe.length()));
        return cut.replaceAll("[-._]+$", "");
    }
}
