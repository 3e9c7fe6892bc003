package org.sucharit.local.nation;

/**
 * A real province, in which fictitious agencies lie.
 *
 * @param code two-digit TIS 1099
 * @param region {@code central east north northeast south west}
 */
public record Province(String code, String nameTh, String nameEn, String region) {

    private static final String CAPITAL = "10";

    /** Whether this is Bangkok, which has the ministries, but neither a governor's province nor local authorities. */
    boolean isCapital() {
        return code.equals(CAPITAL);
    }
}
