package org.sucharit.reporting.opendata;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sucharit.contracts.Snapshot;
import org.sucharit.contracts.Topic;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.kit.events.Derivation;
import org.sucharit.kit.events.Stale;
import org.sucharit.reporting.figures.Area;
import org.sucharit.reporting.figures.AreaReader;
import org.sucharit.reporting.report.LateMarks;

/**
 * Has a version of a year's data set made once what it is made from stands still. A version stays for ever, and a national
 * announcement takes minutes to arrive: one version shall tell of it, not one of every few hundred agencies.
 *
 * <p>A changed year is looked at ({@code 2568}); if it would say something new, it is looked at again later, under what it
 * would have been made from ({@code 2568/1f0c…}). Only where that is what it still would be made from is a version made;
 * otherwise the change since has had the year looked at by itself.
 */
@Singleton
class OpenDataDerivation implements Derivation, AreaReader {

    static final String NAME = "open-data";

    /** How long nothing may have changed: longer than events of one announcement lie apart. */
    static final Duration STILL = Duration.ofSeconds(30);

    /** Changes of so long are looked at once; looking asks the database for a sum over the year's agencies. */
    private static final Duration SETTLING = Duration.ofSeconds(2);

    private final DataSetMaker maker;
    private final LateMarks marks;
    private final Stale stale;

    OpenDataDerivation(DataSetMaker maker, LateMarks marks, Stale stale) {
        this.maker = maker;
        this.marks = marks;
        this.stale = stale;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration settling() {
        return SETTLING;
    }

    /** Scores and agencies touch the figures, which tell what they have changed. */
    @Override
    public Collection<String> touchedBy(Topic<?> topic, Snapshot snapshot) {
        return snapshot instanceof Framework framework ? List.of(Integer.toString(framework.fiscalYear())) : List.of();
    }

    @Override
    public void changed(Collection<Area> areas) {
        List<String> years = areas.stream()
                .filter(area -> area.kind() == Area.Kind.NATION)
                .map(area -> Integer.toString(area.fiscalYear()))
                .toList();
        marks.note(this, years);
    }

    @Override
    public void derive(String key) {
        int slash = key.indexOf('/');
        int fiscalYear = Integer.parseInt(slash < 0 ? key : key.substring(0, slash));
        Optional<String> sources = maker.sources(fiscalYear);
        if (sources.isEmpty() || maker.isMadeFrom(fiscalYear, sources.get())) {
            return;
        }
        String settled = fiscalYear + "/" + sources.get();
        if (slash < 0) {
            stale.mark(NAME, List.of(settled), STILL);
        } else if (key.equals(settled)) {
            maker.make(fiscalYear, sources.get());
        }
    }
}
