package org.sucharit.reporting.figures;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an agency's place, {@code p} in the statement, has to be.
 *
 * @param sql a condition
 * @param code what its question marks stand for
 */
public record AreaCondition(String sql, List<String> code) {

    /** The condition of an area's agencies. */
    public static AreaCondition of(Area area) {
        return switch (area.kind()) {
            case NATION -> new AreaCondition("true", List.of());
            case REGION -> new AreaCondition("p.region = ?", List.of(area.code()));
            case PROVINCE -> new AreaCondition("p.province = ?", List.of(area.code()));
            case DISTRICT -> new AreaCondition("p.province = ? and p.district = ?", halves(area.code()));
            case TYPE -> new AreaCondition("p.type = ?", List.of(area.code()));
            case SIZE -> new AreaCondition("p.size = ?", List.of(area.code()));
            case PEERS -> new AreaCondition("p.type = ? and p.size = ?", halves(area.code()));
        };
    }

    private static List<String> halves(String code) {
        return List.of(code.split("/", 2));
    }

    /** Some values of a statement, and those of this condition behind them. */
    public Object[] values(Object... before) {
        return Stream.concat(Stream.of(before), code.stream()).toArray();
    }
}
