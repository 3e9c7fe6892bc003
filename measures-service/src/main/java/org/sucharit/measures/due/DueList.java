package org.sucharit.measures.due;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.plan.Plan.ProgressState;
import org.sucharit.contracts.plan.Plan.Timeliness;
import org.sucharit.kit.events.Snapshots;
import org.sucharit.kit.http.Page;
import org.sucharit.measures.content.FiscalPeriod;

/** Lists of what is due or late. */
@ApplicationScoped
public class DueList {

    private final DueSearch search;
    private final Snapshots snapshots;

    DueList(DueSearch search, Snapshots snapshots) {
        this.search = search;
        this.snapshots = snapshots;
    }

    /**
     * Something that an agency has still to do.
     *
     * @param fiscalYear the year of the plan
     * @param name of the agency; null while it is not known here
     * @param province two-digit code; null while the agency is not known here
     * @param part of the plan: {@code measure/3}, {@code assignment/OIT.o14}
     * @param number of the measure; null for an assignment
     * @param node the indicator or item that is looked after; null for a measure
     * @param indicator the indicator it serves; null where that is not known
     * @param text what it is about, Thai, at most 200 characters and then …
     * @param responsible names as printed
     * @param startsOn the first day of its period
     * @param endsOn the last day of its period
     * @param daysLate days since then; 0 where it is not late
     */
    public record DueEntry(
            int fiscalYear,
            String agency,
            Label name,
            String province,
            String part,
            Integer number,
            String node,
            String indicator,
            String text,
            List<String> responsible,
            LocalDate startsOn,
            LocalDate endsOn,
            ProgressState state,
            Timeliness timeliness,
            long daysLate) {}

    /**
     * One page of duties, those that end first before the others.
     *
     * @param on the day on which they are late or due, in Asia/Bangkok
     * @param next what to send as {@code after} for the following page; null on the last
     */
    public record DueListing(LocalDate on, List<DueEntry> items, String next) {}

    /**
     * How many duties of an agency are late and due.
     *
     * @param name of the agency; null while it is not known here
     * @param province two-digit code; null while the agency is not known here
     */
    public record DueCount(String agency, Label name, String province, long late, long due) {}

    /**
     * One page of agencies of which something is late or due, those with most that is late first.
     *
     * @param on the day on which it is so, in Asia/Bangkok
     * @param next what to send as {@code after} for the following page; null on the last
     */
    public record DueSummary(LocalDate on, List<DueCount> items, String next) {}

    /** A page of what is looked for, after a place or from the start. */
    DueListing page(DueFilter filter, DueCursor after, int limit) {
        Page<DueSearch.Found> page = Page.of(
                search.page(filter, after, limit + 1),
                limit,
                found -> DueCursor.of(found).text());
        Map<String, Label> names = names(page.items(), DueSearch.Found::agency);
        return new DueListing(
                filter.on(),
                page.items().stream()
                        .map(found -> entry(found, names.get(found.agency()), filter.on()))
                        .toList(),
                page.next());
    }

    /** A page of counts by agency, after a place or from the start. */
    DueSummary summary(DueFilter filter, CountCursor after, int limit) {
        Page<DueSearch.Count> page = Page.of(
                search.counts(filter, after, limit + 1),
                limit,
                count -> CountCursor.of(count).text());
        Map<String, Label> names = names(page.items(), DueSearch.Count::agency);
        return new DueSummary(
                filter.on(),
                page.items().stream()
                        .map(count -> new DueCount(
                                count.agency(), names.get(count.agency()), count.province(), count.late(), count.due()))
                        .toList(),
                page.next());
    }

    private <T> Map<String, Label> names(List<T> items, Function<T, String> agency) {
        List<String> codes = items.stream().map(agency).distinct().toList();
        return snapshots.findAll(Topics.AGENCY, codes).values().stream()
                .collect(Collectors.toMap(Agency::code, Agency::name));
    }

    private static DueEntry entry(DueSearch.Found found, Label name, LocalDate on) {
        Duty duty = found.duty();
        Optional<String> measure = after("measure/", duty.part());
        return new DueEntry(
                found.fiscalYear(),
                found.agency(),
                name,
                found.province(),
                duty.part(),
                measure.map(Integer::valueOf).orElse(null),
                after("assignment/", duty.part()).orElse(null),
                duty.indicator(),
                duty.text(),
                duty.responsible(),
                duty.startsOn(),
                duty.endsOn(),
                duty.state(),
                FiscalPeriod.timeliness(duty.startsOn(), duty.endsOn(), on),
                Math.max(0, ChronoUnit.DAYS.between(duty.endsOn(), on)));
    }

    private static Optional<String> after(String prefix, String part) {
        return part.startsWith(prefix) ? Optional.of(part.substring(prefix.length())) : Optional.empty();
    }
}
