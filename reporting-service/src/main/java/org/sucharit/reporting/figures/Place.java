package org.sucharit.reporting.figures;

import org.sucharit.contracts.Label;
import org.sucharit.contracts.agency.Agency;

/**
 * Where an agency is, and what it is called.
 *
 * @param version of the agency
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
        boolean active) {

    static Place of(Agency agency) {
        return new Place(
                agency.code(),
                agency.version(),
                agency.name(),
                agency.type(),
                agency.province(),
                agency.district(),
                agency.state() == Agency.State.ACTIVE);
    }

    /** Whether it says the same, whatever version says it. */
    boolean saysAs(Place other) {
        return new Place(agency, other.version, name, type, province, district, active).equals(other);
    }
}
