package org.sucharit.reporting.report;

import org.sucharit.contracts.Snapshot;
import org.sucharit.contracts.Topic;
import org.sucharit.kit.json.Json;
import org.sucharit.reporting.area.AreaFigures;
import org.sucharit.reporting.document.Fingerprint;

/**
 * The figures of an area as a document was written from them. No topic carries them: they are kept with the document,
 * since the thousands of scores they add up are not.
 *
 * @param key {@code 2568/81/} and the fingerprint of the figures: of many agencies an older snapshot may come late, and
 *     then other figures have the same version
 * @param version of the newest snapshot that they are made of
 */
public record FrozenFigures(String key, long version, AreaFigures figures) implements Snapshot {

    /** What they are kept under, beside topics. */
    public static final Topic<FrozenFigures> TOPIC = new Topic<>("own.figures.v1", "reporting", FrozenFigures.class);

    private static final int FINGERPRINT = 16;

    /** The figures as a document is written from them. */
    public static FrozenFigures of(ReportKey report, AreaFigures figures) {
        String fingerprint = Fingerprint.of(Json.bytes(figures)).substring(0, FINGERPRINT);
        return new FrozenFigures(
                report.fiscalYear() + "/" + report.subject() + "/" + fingerprint, figures.version(), figures);
    }
}
