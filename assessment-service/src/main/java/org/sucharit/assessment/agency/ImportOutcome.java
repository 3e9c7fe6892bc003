package org.sucharit.assessment.agency;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.sucharit.assessment.agency.StagedAgencies.Row;
import org.sucharit.kit.json.Wire;

/** Counts what the rows of a file do. */
final class ImportOutcome {

    private static final int MAX_CHANGES = 1000;

    private final List<Change> changes = new ArrayList<>();
    private int created;
    private int updated;
    private int unchanged;

    /**
     * What a file did, or, as a dry run, would do.
     *
     * @param changes the first {@value #MAX_CHANGES} rows that have an effect, in the order of their codes
     */
    public record Summary(int created, int updated, int unchanged, List<Change> changes) {}

    /** What a row does. */
    public enum Kind {
        @JsonProperty("created")
        CREATED,
        @JsonProperty("updated")
        UPDATED
    }

    /**
     * What a row does.
     *
     * @param line where it stands in the file
     * @param fields what it changes; empty where it registers an agency
     */
    public record Change(int line, String code, Kind change, List<Field> fields) {}

    /**
     * A field that changes, by the name of its column.
     *
     * @param from null where it was empty
     * @param to null where it becomes empty
     */
    public record Field(String column, String from, String to) {}

    /** Counts a row; {@code before} is what there was, null where there was nothing. */
    void add(Row row, AgencyData before) {
        if (before == null) {
            created++;
            keep(row, Kind.CREATED, List.of());
        } else if (before.equals(row.agency())) {
            unchanged++;
        } else {
            updated++;
            keep(row, Kind.UPDATED, difference(before, row.agency()));
        }
    }

    Summary summary() {
        return new Summary(created, updated, unchanged, List.copyOf(changes));
    }

    private void keep(Row row, Kind kind, List<Field> fields) {
        if (changes.size() < MAX_CHANGES) {
            changes.add(new Change(row.line(), row.code(), kind, fields));
        }
    }

    private static List<Field> difference(AgencyData before, AgencyData after) {
        List<Field> fields = new ArrayList<>();
        compare("name_th", AgencyData::nameTh, before, after, fields);
        compare("name_en", AgencyData::nameEn, before, after, fields);
        compare("type", data -> Wire.code(data.type()), before, after, fields);
        compare("province_code", AgencyData::provinceCode, before, after, fields);
        compare("district", AgencyData::district, before, after, fields);
        compare("subdistrict", AgencyData::subdistrict, before, after, fields);
        compare("staff_count", data -> Objects.toString(data.staffCount(), null), before, after, fields);
        return fields;
    }

    private static void compare(
            String column,
            Function<AgencyData, String> value,
            AgencyData before,
            AgencyData after,
            List<Field> fields) {
        if (!Objects.equals(value.apply(before), value.apply(after))) {
            fields.add(new Field(column, value.apply(before), value.apply(after)));
        }
    }
}
