package org.sucharit.reporting.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jboss.logging.Logger;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.kit.events.SharedSnapshots;
import org.sucharit.kit.events.Snapshots;
import org.sucharit.reporting.document.Fingerprint;
import org.sucharit.reporting.figures.Area;
import org.sucharit.reporting.figures.FigureRepository;
import org.sucharit.reporting.opendata.file.DataSet;
import org.sucharit.reporting.opendata.file.DataSetWriter;
import org.sucharit.reporting.opendata.file.Marks;

/** Makes the next version of a year's data set, where it would say something new. */
@ApplicationScoped
public class DataSetMaker {

    /** Raised where the same results are written otherwise than by the release before, so that a new version says so. */
    private static final int EDITION = 1;

    /** More revisions of a year's framework have never been published. */
    private static final int MAX_REVISIONS = 1_000;

    /** Of a fingerprint that is part of a key; it tells states of one year apart within a minute. */
    private static final int FINGERPRINT = 16;

    private static final Logger LOG = Logger.getLogger(DataSetMaker.class);

    private final Snapshots snapshots;
    private final SharedSnapshots frameworks;
    private final FigureRepository figures;
    private final OpenDataRepository versions;
    private final Clock clock;

    public DataSetMaker(
            Snapshots snapshots,
            SharedSnapshots frameworks,
            FigureRepository figures,
            OpenDataRepository versions,
            Clock clock) {
        this.snapshots = snapshots;
        this.frameworks = frameworks;
        this.figures = figures;
        this.versions = versions;
        this.clock = clock;
    }

    /**
     * What tells the sources of a year's data set from any others; empty while they are not complete: without a framework,
     * in the midst of a rebuild, or where agencies are not known yet that have a result. What is missing marks the year again
     * when it comes.
     */
    Optional<String> sources(int fiscalYear) {
        String rules = revisions(fiscalYear).stream()
                .map(framework -> Long.toString(framework.version()))
                .collect(Collectors.joining(" "));
        if (rules.isEmpty() || !figures.isWhole(Area.nation(fiscalYear))) {
            return Optional.empty();
        }
        return versions.fingerprint(fiscalYear)
                .map(results -> Fingerprint.of((EDITION + "/" + rules + "/" + results).getBytes(StandardCharsets.UTF_8))
                        .substring(0, FINGERPRINT));
    }

    /** Whether the newest version was made from these sources, or would not have been another. */
    boolean isMadeFrom(int fiscalYear, String sources) {
        return versions.madeFrom(fiscalYear).filter(sources::equals).isPresent();
    }

    /** Makes the next version, unless it would say what the newest says, or there is nothing to be told at all. */
    @Transactional(Transactional.TxType.MANDATORY)
    void make(int fiscalYear, String sources) {
        versions.lock(fiscalYear);
        Optional<DataVersion> before = versions.newest(fiscalYear);
        DataSet now = written(fiscalYear);
        versions.keepMadeFrom(fiscalYear, sources);
        boolean nothingNew =
                before.map(known -> known.sha256().equals(now.hash())).orElse(now.agencies() == 0);
        if (nothingNew) {
            return;
        }
        Marks told = before.map(this::marks).orElseGet(Marks::none);
        DataVersion next = new DataVersion(
                fiscalYear,
                before.map(known -> known.version() + 1).orElse(1),
                clock.instant(),
                now.hash(),
                now.agencies(),
                marks(new ByteArrayInputStream(now.results().packed())).since(told),
                List.of());
        versions.add(next, now.files());
        LOG.infof("open data of %d: version %d of %d agencies", fiscalYear, next.version(), next.agencies());
    }

    private DataSet written(int fiscalYear) {
        DataSetWriter writer = new DataSetWriter(fiscalYear, revisions(fiscalYear));
        figures.each(Area.nation(fiscalYear), writer::add);
        return writer.finish();
    }

    private Marks marks(DataVersion version) {
        String results = version.file(DataSet.RESULTS).orElseThrow().sha256();
        return marks(new PackedStream(number -> versions.part(results, number)));
    }

    private static Marks marks(InputStream packed) {
        try (InputStream results = new GZIPInputStream(packed)) {
            return Marks.of(results);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The published revisions of the year's framework, the newest first. */
    private List<Framework> revisions(int fiscalYear) {
        return snapshots.keys(Topics.FRAMEWORK, fiscalYear + "/", "", MAX_REVISIONS).stream()
                .flatMap(key -> frameworks.find(Topics.FRAMEWORK, key).stream())
                .filter(framework -> framework.state() == Framework.State.PUBLISHED)
                .sorted(Comparator.comparingInt(Framework::revision).reversed())
                .toList();
    }
}
