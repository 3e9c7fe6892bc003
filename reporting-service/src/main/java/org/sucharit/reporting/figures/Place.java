package org.sucharit.reporting.figures;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.kit.json.Wire;

/**
 * Where an agency is, and what it is called.
 *
 * @param version of the agency
 * @param province whose region is null where it is not known
 * @param district Thai; null where it has none
 * @param active whether it is still assessed
 */
public record Place(
        String agency,
        long version,
        Label name,
        Agency.Type type,
        Agency.Province province,
        String district,
        Size size,
        boolean active) {

    static Place of(Agency agency) {
        return new Place(
                agency.code(),
                agency.version(),
                agency.name(),
                agency.type(),
                agency.province(),
                agency.district(),
                Size.of(agency.staffCount()),
                agency.state() == Agency.State.ACTIVE);
    }

    /** Every area of a year that the agency is part of. */
    public List<Area> areas(int fiscalYear) {
        String kind = Wire.code(type);
        return Stream.of(
                        Area.nation(fiscalYear),
                        province.region() == null
                                ? null
                                : new Area(
                                        fiscalYear,
                                        Area.Kind.REGION,
                                        province.region().code()),
                        Area.province(fiscalYear, province.code()),
                        district == null
                                ? null
                                : new Area(fiscalYear, Area.Kind.DISTRICT, province.code() + "/" + district),
                        new Area(fiscalYear, Area.Kind.TYPE, kind),
                        new Area(fiscalYear, Area.Kind.SIZE, Wire.code(size)),
                        new Area(fiscalYear, Area.Kind.PEERS, kind + "/" + Wire.code(size)))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether it says the same, whatever version says it. */
    boolean saysAs(Place other) {
        return new Place(agency, other.version, name, type, province, district, size, active).equals(other);
    }
}
