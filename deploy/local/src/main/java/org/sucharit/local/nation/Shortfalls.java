package org.sucharit.local.nation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How far agencies fall short of 100, expected, before respondents and assessors add their chance. A nation's shortfalls
 * are lognormal: with the one spread used here, the published national means of all five years come with about the
 * published shares of agencies at 85 and over.
 */
final class Shortfalls {

    /** The nation's mean total, subtracted from 100. */
    private static final Map<Integer, Double> MEANS = Map.of(2564, 18.7, 2565, 12.6, 2566, 9.8, 2567, 6.9, 2568, 6.2);

    private static final double SPREAD = 0.72;
    private static final double MOST = 75;

    /** How much of an agency's standing of one year it has in the next. */
    private static final double MEMORY = 0.8;

    private static final double OF_PROVINCE = 0.25;
    private static final double OF_AGENCY = Math.sqrt(1 - OF_PROVINCE * OF_PROVINCE);

    private static final double SURVEYS_DIFFER = 0.30;
    private static final double DISCLOSURES_DIFFER = 0.45;
    private static final double NODES_DIFFER = 0.30;

    private final long seed;

    Shortfalls(long seed) {
        this.seed = seed;
    }

    /** Of an agency's total, 0–75. */
    double total(FictitiousAgency agency, int year) {
        Chance chance = Chance.of(seed, "standing", agency.index());
        double own = chance.normal();
        for (int earlier = Nation.FIRST_YEAR; earlier < year; earlier++) {
            own = MEMORY * own + Math.sqrt(1 - MEMORY * MEMORY) * chance.normal();
        }
        double province = Chance.of(
                        seed, "province", Integer.parseInt(agency.province().code()))
                .normal();
        double standing =
                OF_AGENCY * own + OF_PROVINCE * province + agency.kind().lead();
        return Math.min(MOST, MEANS.get(year) * StrictMath.exp(-SPREAD * standing - SPREAD * SPREAD / 2));
    }

    /** Of one instrument of the agency. */
    double instrument(FictitiousAgency agency, int year, String instrument, boolean survey) {
        double factor = Chance.of(seed, year + "/" + instrument, agency.index())
                .factor(survey ? SURVEYS_DIFFER : DISCLOSURES_DIFFER);
        return Math.min(MOST, total(agency, year) * factor);
    }

    /** How hard each node is, against the others beside it: factors with mean 1, the same for every agency. */
    List<Double> difficulties(int year, List<String> nodes) {
        List<Double> drawn = new ArrayList<>();
        for (String node : nodes) {
            drawn.add(Chance.of(seed, "difficulty/" + node, year).factor(NODES_DIFFER));
        }
        double mean = drawn.stream().mapToDouble(each -> each).average().orElse(1);
        return drawn.stream().map(each -> each / mean).toList();
    }
}
