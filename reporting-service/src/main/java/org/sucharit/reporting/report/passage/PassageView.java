package org.sucharit.reporting.report.passage;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sucharit.reporting.document.Places;

/**
 * A place of a document where people may write, and what they wrote.
 *
 * @param number of what was written last, its ETag; 0 where nothing was
 * @param composed what the document says there by itself; null where the document no longer has the place
 * @param text what was written in its stead, a paragraph on each line; null where nothing holds
 * @param outdated whether what was composed, or the figures it stands with, have changed since it was written
 */
@Schema(name = "Passage")
public record PassageView(
        String place,
        long number,
        String composed,
        String text,
        boolean outdated,
        String writtenBy,
        Instant writtenAt) {

    static PassageView of(String name, Places.Place place, PassageEntity written) {
        String composed = place == null ? null : place.text();
        if (written == null) {
            return new PassageView(name, 0, composed, null, false, null, null);
        }
        boolean outdated =
                written.text() != null && (place == null || !place.beneath().equals(written.beneath()));
        return new PassageView(
                name, written.number(), composed, written.text(), outdated, written.writtenBy(), written.writtenAt());
    }
}
