package org.sucharit.local.nation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.local.suite.Home;
import org.sucharit.local.suite.LaunchException;

/** What the assessment service ships with, from its own files; nothing has to run. */
public final class ShippedBasis implements Basis {

    private final Home home;

    /**
     * What is shipped.
     *
     * @param home the project whose assessment service it is
     */
    public ShippedBasis(Home home) {
        this.home = home;
    }

    @Override
    public List<Province> provinces() {
        Path file = home.root().resolve("assessment-service/src/main/resources/areas/provinces.csv");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream()
                    .map(row -> new Province(
                            row.getField("code"),
                            row.getField("name_th"),
                            row.getField("name_en"),
                            row.getField("region")))
                    .toList();
        } catch (IOException e) {
            throw new LaunchException("Cannot read " + home.show(file) + ": " + e.getMessage() + ".", e);
        }
    }

    @Override
    public Optional<Framework> framework(int fiscalYear) {
        return Files.exists(ShippedFramework.file(home, fiscalYear))
                ? Optional.of(ShippedFramework.read(home, fiscalYear))
                : Optional.empty();
    }
}
