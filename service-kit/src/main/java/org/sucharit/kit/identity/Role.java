package org.sucharit.kit.identity;

import java.util.List;

/** Roles as they stand in the {@code roles} claim of a token. */
public final class Role {

    /** Writes frameworks, agencies and rounds, announces, reads everything. */
    public static final String NACC_ADMIN = "nacc-admin";
    /** Reviews disclosures; never those of the agency the token names. */
    public static final String ASSESSOR = "assessor";
    /** Reads the agencies of the province the token names, also unannounced. */
    public static final String PROVINCE_COORDINATOR = "province-coordinator";
    /** Approves, submits and publishes for the agency the token names. */
    public static final String AGENCY_EXECUTIVE = "agency-executive";
    /** Enters everything for the agency the token names. */
    public static final String AGENCY_OFFICER = "agency-officer";
    /** Another service of the suite. */
    public static final String SERVICE = "service";

    private Role() {}

    /** Every role a token may carry. */
    public static List<String> all() {
        return List.of(NACC_ADMIN, ASSESSOR, PROVINCE_COORDINATOR, AGENCY_EXECUTIVE, AGENCY_OFFICER, SERVICE);
    }
}
