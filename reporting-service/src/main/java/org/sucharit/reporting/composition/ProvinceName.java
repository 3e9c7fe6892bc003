package org.sucharit.reporting.composition;

import org.sucharit.contracts.Label;

/** What provinces are called. */
public final class ProvinceName {

    /** By TIS 1099; the capital has districts of another name and is not called a province. */
    private static final String BANGKOK = "10";

    private ProvinceName() {}

    /** A province as it is called in these texts' language. */
    public static String of(String code, Label name, HouseTexts texts) {
        return texts.get(isCapital(code) ? "place.capital" : "place.province", "province", texts.name(name));
    }

    static boolean isCapital(String code) {
        return code.equals(BANGKOK);
    }
}
