package org.sucharit.local.nation;

/**
 * What agencies of one type are like. All figures are assumed; numbers of local authorities are near the real ones, and
 * all numbers sum to 8,317.
 */
enum Kind {
    SAO("sao", 5_300, 55, 0.40, 14, 400, 59, -0.05),
    TAMBON_MUNICIPALITY("tambon-municipality", 2_247, 90, 0.45, 20, 700, 81, 0.05),
    TOWN_MUNICIPALITY("town-municipality", 195, 280, 0.40, 80, 1_500, 130, 0.15),
    CITY_MUNICIPALITY("city-municipality", 33, 900, 0.40, 300, 4_000, 220, 0.20),
    PAO("pao", 76, 600, 0.50, 150, 3_000, 180, 0.00),
    PROVINCE("province", 76, 700, 0.40, 200, 3_000, 200, 0.15),
    DEPARTMENT("department", 156, 2_400, 0.90, 120, 60_000, 330, 0.35),
    UNIVERSITY("university", 84, 1_900, 0.80, 150, 20_000, 300, 0.10),
    STATE_ENTERPRISE("state-enterprise", 54, 2_500, 1.00, 80, 40_000, 400, 0.45),
    OTHER("other", 96, 350, 0.90, 25, 10_000, 150, 0.20);

    private final String code;
    private final int count;
    private final double staffMedian;
    private final double staffSpread;
    private final int staffFewest;
    private final int staffMost;
    private final double publicRespondents;
    private final double lead;

    Kind(
            String code,
            int count,
            double staffMedian,
            double staffSpread,
            int staffFewest,
            int staffMost,
            double publicRespondents,
            double lead) {
        this.code = code;
        this.count = count;
        this.staffMedian = staffMedian;
        this.staffSpread = staffSpread;
        this.staffFewest = staffFewest;
        this.staffMost = staffMost;
        this.publicRespondents = publicRespondents;
        this.lead = lead;
    }

    /** As the type is spelt in files. */
    String code() {
        return code;
    }

    /** How many there are in the nation. */
    int count() {
        return count;
    }

    /** Whether these are municipalities and subdistrict organisations, which lie in a district and are named after a place. */
    boolean isLocal() {
        return compareTo(CITY_MUNICIPALITY) <= 0;
    }

    /** How many of the public answer, on average. */
    double publicRespondents() {
        return publicRespondents;
    }

    /** How much better than all agencies these are, in deviations. */
    double lead() {
        return lead;
    }

    /** Staff with at least a year of service. */
    int staff(Chance chance) {
        double drawn = staffMedian * StrictMath.exp(staffSpread * chance.normal());
        return Math.clamp(Math.round(drawn), staffFewest, staffMost);
    }
}
