package org.sucharit.reporting.report;

import java.util.ArrayList;
import java.util.List;
import org.sucharit.contracts.Snapshot;
import org.sucharit.contracts.Topic;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.kit.json.Json;
import org.sucharit.reporting.document.Fingerprint;
import org.sucharit.reporting.figures.ProvinceMean;

/**
 * The mean of an agency's province as a document was written with it. No topic carries it, and it is kept with the
 * document: the province may come to something else later.
 *
 * @param key {@code 2568/81/} and the fingerprint of the mean
 * @param version of the newest score that it is made of
 */
public record FrozenMean(String key, long version, ProvinceMean mean) implements Snapshot {

    /** What it is kept under, beside topics. */
    public static final Topic<FrozenMean> TOPIC = new Topic<>("own.province.v1", "reporting", FrozenMean.class);

    private static final int FINGERPRINT = 16;

    /** The mean as an analysis report is written with it: of the indicators, and of the total. */
    static FrozenMean of(ProvinceMean province, Framework framework) {
        List<String> nodes = new ArrayList<>(
                framework.indicators().stream().map(Framework.Indicator::code).toList());
        nodes.add(ProvinceMean.TOTAL);
        ProvinceMean mean = province.of(nodes);
        String fingerprint = Fingerprint.of(Json.bytes(mean)).substring(0, FINGERPRINT);
        return new FrozenMean(mean.fiscalYear() + "/" + mean.province() + "/" + fingerprint, mean.version(), mean);
    }
}
