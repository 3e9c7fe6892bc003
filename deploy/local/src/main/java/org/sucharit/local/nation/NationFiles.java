package org.sucharit.local.nation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.local.suite.Api;
import org.sucharit.local.suite.LaunchException;
import org.sucharit.local.suite.Progress;

/** Writes the fictitious nation as files. */
public final class NationFiles {

    private static final String ABOUT = """
            The fictitious nation of Sucharit (ข้อมูลสมมติ)

            Nothing here is about a real agency: every agency, answer, disclosure, result and web address is made up
            from one seed. Only the provinces are real. Files *-planted.csv tell which contradictions stand in
            *-published.csv on purpose. See deploy/README.md of the project.
            """;

    private final Basis basis;
    private final Progress progress;

    /** Files made from what a running suite has: its provinces and frameworks. */
    public static NationFiles of(Api api, Progress progress) {
        return new NationFiles(new ApiBasis(api), progress);
    }

    /** Files made from what there is. */
    public NationFiles(Basis basis, Progress progress) {
        this.basis = basis;
        this.progress = progress;
    }

    /**
     * Writes every file; those of the same names are replaced.
     *
     * @throws LaunchException when the directory cannot be written to
     */
    public void write(Path directory) {
        Nation nation = Nation.of(basis.provinces());
        try {
            Files.createDirectories(directory);
            Files.writeString(directory.resolve("README.txt"), ABOUT);
            for (Table table : tables(nation)) {
                write(nation, table, directory);
            }
        } catch (IOException e) {
            throw new LaunchException("Cannot write to " + directory + ": " + e.getMessage() + ".", e);
        }
    }

    private List<Table> tables(Nation nation) {
        List<Table> tables = new ArrayList<>(List.of(Tables.agencies()));
        for (int year = Nation.FIRST_YEAR; year <= Nation.LAST_YEAR; year++) {
            Optional<Framework> framework = basis.framework(year);
            if (framework.isEmpty()) {
                progress.say("           no framework of " + year + ": the year is left out");
                continue;
            }
            tables.addAll(Tables.of(nation, framework.get()));
            if (year != Nation.LAST_YEAR) {
                tables.add(Tables.planted(nation, framework.get()));
            }
        }
        return tables;
    }

    private void write(Nation nation, Table table, Path directory) throws IOException {
        try (TableStream file = TableStream.whole(nation, table, agencies -> {})) {
            long start = System.nanoTime();
            Files.copy(file, directory.resolve(table.file()), StandardCopyOption.REPLACE_EXISTING);
            progress.say(String.format(
                    Locale.ROOT,
                    "%7.1f s  %-24s %,9d rows",
                    (System.nanoTime() - start) / 1e9,
                    table.file(),
                    file.rows()));
        }
    }
}
