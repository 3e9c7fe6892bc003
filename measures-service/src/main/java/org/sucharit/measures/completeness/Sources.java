package org.sucharit.measures.completeness;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.kit.events.SharedSnapshots;
import org.sucharit.kit.events.Snapshots;
import org.sucharit.measures.completeness.rules.LibraryTexts;
import org.sucharit.measures.plan.PlanEntity;
import org.sucharit.measures.planning.GuidanceLibrary;

/** What a plan is judged by: its framework, its agency, the texts of our own library. */
@ApplicationScoped
class Sources {

    /** Years back whose library texts may still stand in a plan that was carried over. */
    private static final int YEARS = 4;

    private static final int REVISIONS = 1_000;
    private static final int LIBRARIES = 64;

    private final Snapshots snapshots;
    private final SharedSnapshots frameworks;
    private final GuidanceLibrary library = GuidanceLibrary.load();
    private final Map<String, LibraryTexts> texts = new ConcurrentHashMap<>();

    Sources(Snapshots snapshots, SharedSnapshots frameworks) {
        this.snapshots = snapshots;
        this.frameworks = frameworks;
    }

    Optional<Agency> agency(PlanEntity plan) {
        return snapshots.find(Topics.AGENCY, plan.agency());
    }

    /** The framework of the score that a plan answers; without a score the newest of that year. */
    Optional<Framework> framework(PlanEntity plan) {
        if (plan.frameworkRevision() != null) {
            return frameworks.find(Topics.FRAMEWORK, plan.basedOn() + "/" + plan.frameworkRevision());
        }
        return snapshots.keys(Topics.FRAMEWORK, plan.basedOn() + "/", "", REVISIONS).stream()
                .map(key -> Integer.parseInt(key.substring(key.indexOf('/') + 1)))
                .max(Integer::compare)
                .flatMap(revision -> frameworks.find(Topics.FRAMEWORK, plan.basedOn() + "/" + revision))
                .filter(framework -> framework.state() == Framework.State.PUBLISHED);
    }

    /** The texts that a draft of such a plan may have brought, now or in the years before. */
    LibraryTexts library(PlanEntity plan, Optional<Framework> framework) {
        String key = framework.map(Framework::key).orElse(plan.basedOn() + "/")
                + framework.map(known -> "/" + known.version()).orElse("");
        LibraryTexts known = texts.get(key);
        if (known != null) {
            return known;
        }
        if (texts.size() >= LIBRARIES) {
            texts.clear();
        }
        LibraryTexts read = read(plan.basedOn(), framework);
        texts.put(key, read);
        return read;
    }

    private LibraryTexts read(int year, Optional<Framework> framework) {
        Stream<String> filled = framework.stream().flatMap(library::texts);
        Stream<String> standing =
                IntStream.rangeClosed(year - YEARS, year).boxed().flatMap(library::texts);
        List<String> all = Stream.concat(filled, standing).toList();
        return new LibraryTexts(all, framework.map(library::maintaining).orElse(Map.of()));
    }
}
