package org.sucharit.assessment.agency;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sucharit.assessment.area.Provinces;
import org.sucharit.kit.problem.Violation;

/**
 * A CSV file of agencies: UTF-8, a header row, columns in any order, {@code
 * code,name_th,name_en,type,province_code,district,subdistrict,staff_count}, of which the last three may be absent.
 */
final class AgencyFile {

    private static final Set<String> REQUIRED = Set.of("code", "name_th", "name_en", "type", "province_code");
    private static final Set<String> OPTIONAL = Set.of("district", "subdistrict", "staff_count");

    private AgencyFile() {}

    /** Reads every row, or says everything that is wrong. The result is whole only while {@code violations} is empty. */
    static List<AgencyData> read(byte[] file, Provinces provinces, List<Violation> violations) {
        List<AgencyData> agencies = new ArrayList<>();
        Map<String, Long> lines = new HashMap<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(new ByteArrayInputStream(file))) {
            boolean header = true;
            for (NamedCsvRecord row : rows) {
                if (header && !headerIsRight(row.getHeader(), violations)) {
                    return List.of();
                }
                header = false;
                int line = (int) row.getStartingLineNumber();
                AgencyData.parse(
                                text(row),
                                provinces,
                                (field, code, message) -> Violation.at(line, field, code, message),
                                violations)
                        .ifPresent(agency -> {
                            Long before = lines.putIfAbsent(agency.code(), row.getStartingLineNumber());
                            if (before != null) {
                                violations.add(Violation.at(
                                        line,
                                        "code",
                                        "duplicate",
                                        agency.code() + " stands in line " + before + " already."));
                            }
                            agencies.add(agency);
                        });
            }
        } catch (CsvParseException e) {
            violations.add(Violation.at(0, null, "broken-csv", e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (agencies.isEmpty() && violations.isEmpty()) {
            violations.add(Violation.at(1, null, "empty", "The file has no row."));
        }
        return agencies;
    }

    private static boolean headerIsRight(List<String> header, List<Violation> violations) {
        int before = violations.size();
        REQUIRED.stream()
                .sorted()
                .filter(column -> !header.contains(column))
                .forEach(column -> violations.add(
                        Violation.at(1, column, "missing-column", "The column " + column + " is missing.")));
        header.stream()
                .filter(column -> !REQUIRED.contains(column) && !OPTIONAL.contains(column))
                .forEach(column -> violations.add(
                        Violation.at(1, column, "unknown-column", "There is no column of this name; remove it.")));
        return violations.size() == before;
    }

    private static AgencyData.Text text(NamedCsvRecord row) {
        return new AgencyData.Text(
                row.getField("code"),
                row.getField("name_th"),
                row.getField("name_en"),
                row.getField("type"),
                row.getField("province_code"),
                row.findField("district").orElse(null),
                row.findField("subdistrict").orElse(null),
                row.findField("staff_count").orElse(null));
    }
}
