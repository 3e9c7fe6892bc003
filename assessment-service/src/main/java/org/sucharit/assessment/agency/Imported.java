package org.sucharit.assessment.agency;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.sucharit.kit.json.Wire;

/**
 * What a file did, or, as a dry run, would do.
 *
 * @param changes the first {@value #MAX_CHANGES} rows that are not without effect, in the order of the file
 */
public record Imported(boolean dryRun, int rows, int created, int updated, int unchanged, List<Change> changes) {

    static final int MAX_CHANGES = 1000;

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

    /** The fields in which two versions of an agency differ. */
    static List<Field> difference(AgencyData before, AgencyData after) {
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
