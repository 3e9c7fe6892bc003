package org.sucharit.reporting.opendata.file;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.kit.json.Wire;
import org.sucharit.reporting.opendata.file.Column.Code;
import org.sucharit.reporting.opendata.file.Column.Kind;
import org.sucharit.reporting.opendata.file.Column.Range;

/** Columns with the words of the data dictionary: {@code column.<table>.<name>.label}, {@code .meaning}, {@code .empty}. */
final class Columns {

    private final Wording wording;
    private final String table;

    Columns(Wording wording, String table) {
        this.wording = wording;
        this.table = table;
    }

    Column text(String name) {
        return column(name, Kind.TEXT, null, null, List.of());
    }

    Column textOrEmpty(String name) {
        return column(name, Kind.TEXT, null, text(name, "empty"), List.of());
    }

    Column code(String name, List<Code> codes) {
        return column(name, Kind.CODE, null, null, codes);
    }

    Column codeOrEmpty(String name, List<Code> codes) {
        return column(name, Kind.CODE, null, text(name, "empty"), codes);
    }

    /** A whole number of at least {@code least}. */
    Column integer(String name, String unit, long least) {
        return column(name, Kind.INTEGER, integers(unit, least), null, List.of());
    }

    Column decimalOrEmpty(String name, Range range) {
        return column(name, Kind.DECIMAL, range, text(name, "empty"), List.of());
    }

    Range integers(String unit, long least) {
        return new Range(wording.of("unit." + unit), BigDecimal.valueOf(least), null, 0);
    }

    Range decimals(String unit, long most, int decimals) {
        return new Range(wording.of("unit." + unit), BigDecimal.ZERO, BigDecimal.valueOf(most), decimals);
    }

    private Column column(String name, Kind kind, Range range, Label empty, List<Code> codes) {
        return new Column(name, kind, range, text(name, "label"), text(name, "meaning"), empty, codes);
    }

    private Label text(String name, String what) {
        return wording.of("column." + table + "." + name + "." + what);
    }

    /** Kinds of agencies. */
    static List<Code> types(Wording wording) {
        return Arrays.stream(Agency.Type.values())
                .map(Wire::code)
                .map(type -> new Code(type, wording.of("type." + type)))
                .toList();
    }

    /** The ratings of a year, the best first; those of the newest revision by its names. */
    static List<Code> ratings(List<Framework> revisions) {
        Map<String, Code> ratings = new LinkedHashMap<>();
        revisions.stream()
                .flatMap(framework -> framework.bands().stream())
                .forEach(band -> ratings.putIfAbsent(band.rating(), new Code(band.rating(), band.label())));
        return List.copyOf(ratings.values());
    }
}
