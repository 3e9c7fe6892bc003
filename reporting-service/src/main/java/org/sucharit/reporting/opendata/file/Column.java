package org.sucharit.reporting.opendata.file;

import java.math.BigDecimal;
import java.util.List;
import org.sucharit.contracts.Label;

/**
 * A column of a table, as the data dictionary describes it.
 *
 * @param name as it stands in the header of the CSV and as key in the JSON: {@code agency_code}, {@code IIT.i7}
 * @param range what may stand there, of a number; null otherwise
 * @param label what it is called
 * @param meaning in a sentence
 * @param empty what it means where nothing stands there; null where something always does
 * @param codes everything that may stand there, of {@link Kind#CODE}; empty where that is an open list
 */
public record Column(String name, Kind kind, Range range, Label label, Label meaning, Label empty, List<Code> codes) {

    public Column {
        codes = List.copyOf(codes);
    }

    /** What stands in a column. */
    public enum Kind {
        TEXT,
        CODE,
        INTEGER,
        DECIMAL
    }

    /**
     * What numbers may stand in a column.
     *
     * @param least null where there is no such bound
     * @param most null where there is no such bound
     * @param decimals how many at most
     */
    public record Range(Label unit, BigDecimal least, BigDecimal most, int decimals) {}

    /** A code and what it stands for. */
    public record Code(String code, Label label) {}
}
