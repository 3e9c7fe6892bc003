package org.sucharit.reporting.report.publication;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sucharit.contracts.report.Report;

/**
 * The record of a publication.
 *
 * @param number 1 for the first publication of the document, then one more for each correction
 * @param version of the content
 * @param corrects the publication that it replaces; null for the first
 * @param correction why; null for the first
 * @param waivers what contradicts itself in it, and why it was published nevertheless
 * @param uncheckedLinks links that could not be asked for then: whether they were dead is not known; null
 *     where it was published before that was recorded
 * @param address where anyone can read it; permanent
 */
@Schema(name = "Publication")
public record PublicationView(
        int fiscalYear,
        String subject,
        Report.Kind kind,
        int number,
        long version,
        String contentHash,
        Instant publishedAt,
        Integer corrects,
        String correction,
        List<Waiver.Waived> waivers,
        List<String> uncheckedLinks,
        String address,
        List<Report.File> files) {

    static PublicationView from(PublicationEntity publication, List<Report.File> files, String address) {
        return new PublicationView(
                publication.key().fiscalYear(),
                publication.key().subject(),
                publication.key().kind(),
                publication.number(),
                publication.version(),
                publication.contentHash(),
                publication.publishedAt(),
                publication.correction() == null ? null : publication.number() - 1,
                publication.correction(),
                publication.waivers(),
                publication.uncheckedLinks(),
                address,
                files);
    }
}
