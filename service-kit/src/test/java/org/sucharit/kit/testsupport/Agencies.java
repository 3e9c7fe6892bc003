package org.sucharit.kit.testsupport;

import org.sucharit.contracts.Label;
import org.sucharit.contracts.agency.Agency;

/** Agencies for tests. */
public final class Agencies {

    private Agencies() {}

    /** An agency in Krabi that is called after its code. */
    public static Agency named(String code, long version) {
        return named(code, version, "เทศบาล " + code);
    }

    public static Agency named(String code, long version, String nameTh) {
        return new Agency(
                code,
                version,
                Agency.State.ACTIVE,
                new Label(nameTh, "Municipality " + code),
                Agency.Type.TAMBON_MUNICIPALITY,
                new Agency.Province("81", new Label("กระบี่", "Krabi")),
                "คลองท่อม",
                null,
                null);
    }
}
