package org.sucharit.reporting.report.passage;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sucharit.reporting.report.ReportKey;
import org.sucharit.reporting.writing.Writing;

/** What people have written into documents. */
@ApplicationScoped
public class PassageRepository implements PanacheRepositoryBase<PassageEntity, Long> {

    /**
     * The newest of each place, in one language, among those up to a number; also those taken back. No other is loaded:
     * rows are never deleted, and each may hold pages of text.
     */
    Map<String, PassageEntity> newest(ReportKey report, Writing.Language language, long upTo) {
        return list(
                        "number in (select max(p.number) from PassageEntity p where p.fiscalYear = ?1"
                                + " and p.subject = ?2 and p.kind = ?3 and p.language = ?4"
                                + " and p.number <= ?5 group by p.place) order by number",
                        report.fiscalYear(),
                        report.subject(),
                        report.kind().code(),
                        language.tag(),
                        upTo)
                .stream()
                .collect(Collectors.toMap(
                        PassageEntity::place, Function.identity(), (one, other) -> other, LinkedHashMap::new));
    }

    /** The newest of one place; also one taken back. */
    Optional<PassageEntity> newest(ReportKey report, Writing.Language language, String place) {
        return find(
                        "fiscalYear = ?1 and subject = ?2 and kind = ?3 and language = ?4 and place = ?5"
                                + " order by number desc",
                        report.fiscalYear(),
                        report.subject(),
                        report.kind().code(),
                        language.tag(),
                        place)
                .firstResultOptional();
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
