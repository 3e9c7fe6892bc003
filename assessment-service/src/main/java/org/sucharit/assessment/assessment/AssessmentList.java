package org.sucharit.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.sucharit.assessment.calendar.Calendars;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.assessment.Assessment.Phase;
import org.sucharit.kit.http.Page;
import org.sucharit.kit.json.Wire;

/** Finding assessments of a year. */
@ApplicationScoped
public class AssessmentList {

    private final AssessmentRepository repository;

    public AssessmentList(AssessmentRepository repository) {
        this.repository = repository;
    }

    /**
     * An assessment as it stands in a list.
     *
     * @param province two-digit code of the agency's province
     * @param phaseEnds when the phase ends by itself, in Asia/Bangkok; null where it does not
     */
    public record Entry(
            String agency, Label name, String province, Phase phase, OffsetDateTime phaseEnds, long version) {}

    /**
     * Which assessments are looked for.
     *
     * @param phase null for any
     * @param province two-digit code; null for any
     * @param except an agency that is left out; null for none
     */
    public record Filter(Phase phase, String province, String except) {}

    /**
     * One page of assessments in the order of their agencies' codes.
     *
     * @param next what to send as {@code after} for the following page; null on the last
     */
    public record Listing(List<Entry> items, String next) {}

    /** An entry out of a row of the columns that {@link AssessmentRepository#page} asks for. */
    static Entry entry(Object[] row) {
        return new Entry(
                (String) row[0],
                new Label((String) row[1], (String) row[2]),
                (String) row[3],
                Wire.parse(Phase.class, (String) row[4]).orElseThrow(),
                row[5] == null
                        ? null
                        : ((Instant) row[5]).atZone(Calendars.BANGKOK).toOffsetDateTime(),
                (Long) row[6]);
    }

    /** A page of what is looked for. */
    @Transactional
    public Listing page(int fiscalYear, Filter filter, String after, int limit) {
        Page<Entry> page = Page.of(repository.page(fiscalYear, filter, after, limit + 1), limit, Entry::agency);
        return new Listing(page.items(), page.next());
    }
}
