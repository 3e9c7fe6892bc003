package org.sucharit.assessment.agency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sucharit.assessment.area.Provinces;
import org.sucharit.kit.csv.CsvFile;
import org.sucharit.kit.problem.Violation;

/**
 * A CSV file of agencies: {@code code,name_th,name_en,type,province_code,district,subdistrict,staff_count}, of which the
 * last three may be absent.
 */
final class AgencyFile {

    private static final CsvFile FILE = new CsvFile(
            Set.of("code", "name_th", "name_en", "type", "province_code"),
            Set.of("district", "subdistrict", "staff_count"),
            100_000);

    private AgencyFile() {}

    /** An agency and the line it stands in. */
    record Row(int line, AgencyData agency) {

        String code() {
            return agency.code();
        }
    }

    /** Reads every good row, and says everything that is wrong with the others. */
    static List<Row> read(byte[] file, Provinces provinces, List<Violation> violations) {
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (CsvFile.Row row : FILE.read(file, violations)) {
            AgencyData.Place place = (field, code, message) -> Violation.at(row.line(), field, code, message);
            AgencyData.parse(text(row.cells()), provinces, place, violations).ifPresent(agency -> {
                Integer before = lines.putIfAbsent(agency.code(), row.line());
                if (before == null) {
                    rows.add(new Row(row.line(), agency));
                } else {
                    violations.add(place.violation(
                            "code", "duplicate", agency.code() + " stands in line " + before + " already."));
                }
            });
        }
        if (rows.isEmpty() && violations.isEmpty()) {
            violations.add(Violation.at(1, null, "empty", "The file has no row."));
        }
        return rows;
    }

    private static AgencyData.Text text(Map<String, String> cells) {
        return new AgencyData.Text(
                cells.get("code"),
                cells.get("name_th"),
                cells.get("name_en"),
                cells.get("type"),
                cells.get("province_code"),
                cells.get("district"),
                cells.get("subdistrict"),
                cells.get("staff_count"));
    }
}
