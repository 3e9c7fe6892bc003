package org.sucharit.reporting.report.passage;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sucharit.reporting.report.ReportKey;
import org.sucharit.reporting.writing.Writing;

/** What people have written into documents. */
@ApplicationScoped
public class PassageRepository implements PanacheRepositoryBase<PassageEntity, Long> {

    /** The newest of each place, in one language, among those up to a number; also those taken back. */
    Map<String, PassageEntity> newest(ReportKey report, Writing.Language language, long upTo) {
        List<PassageEntity> all = list(
                "fiscalYear = ?1 and subject = ?2 and kind = ?3 and language = ?4 and number <= ?5 order by number",
                report.fiscalYear(),
                report.subject(),
                report.kind().code(),
                language.tag(),
                upTo);
        Map<String, PassageEntity> newest = new LinkedHashMap<>();
        all.forEach(passage -> newest.put(passage.place(), passage));
        return newest;
    }

    Optional<PassageEntity> newest(ReportKey report, Writing.Language language, String place) {
        return Optional.ofNullable(newest(report, language, Long.MAX_VALUE).get(place));
    }

    /** The number of the newest passage of a document; 0 without any. */
    long last(ReportKey report) {
        return find(
                        "fiscalYear = ?1 and subject = ?2 and kind = ?3 order by number desc",
                        report.fiscalYear(),
                        report.subject(),
                        report.kind().code())
                .firstResultOptional()
                .map(PassageEntity::number)
                .orElse(0L);
    }
}
