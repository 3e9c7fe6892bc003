package org.sucharit.reporting.figures;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the announced scores of a province's agencies come to in a fiscal year. There is none before all that are scored
 * are announced, and of fewer than {@value #FEWEST} it would tell of each rather than of the province.
 *
 * @param province its TIS 1099 code
 * @param version of the newest score that it is made of; 0 where there is none
 * @param agencies how many it is the mean of; 0 where there is none
 * @param means by node and {@value #TOTAL}, 0–100 with two decimals; without those that fewer than {@value #FEWEST} have
 */
public record ProvinceMean(int fiscalYear, String province, long version, int agencies, Map<String, BigDecimal> means) {

    /** The fewest agencies that are told of together. */
    public static final int FEWEST = 5;

    /** Where the mean of the totals is. */
    public static final String TOTAL = "total";

    public ProvinceMean {
        // In one order, so that equal ones are told apart by no fingerprint.
        means = Collections.unmodifiableMap(new TreeMap<>(means));
    }

    public boolean exists() {
        return agencies > 0;
    }

    /** The same of some nodes alone. */
    public ProvinceMean of(Collection<String> nodes) {
        Map<String, BigDecimal> some = new TreeMap<>(means);
        some.keySet().retainAll(nodes);
        return new ProvinceMean(fiscalYear, province, version, agencies, some);
    }
}
