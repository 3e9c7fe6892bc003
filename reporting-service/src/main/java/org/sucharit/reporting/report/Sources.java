package org.sucharit.reporting.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.sucharit.contracts.Snapshot;
import org.sucharit.contracts.Topic;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.kit.events.Versions;

/** The snapshots that a document is written from: those of topics, and such as only this service has. */
public final class Sources {

    /** What no topic carries. */
    private static final List<Topic<?>> OWN = List.of(FrozenFigures.TOPIC, FrozenMean.TOPIC);

    private final List<Entry> entries = new ArrayList<>();

    /** Which snapshot one of them is. */
    public record Source(String topic, String key, long version) {

        /** {@code score} for {@code ita.score.v1}. */
        String kind() {
            return topic.split("\\.", -1)[1];
        }

        /** The kinds of those that came, went or are of another version. */
        static List<String> moved(List<Source> before, List<Source> now) {
            return Stream.concat(
                            now.stream().filter(source -> !before.contains(source)),
                            before.stream().filter(source -> !now.contains(source)))
                    .map(Source::kind)
                    .distinct()
                    .toList();
        }

        boolean isOwn() {
            return OWN.stream().anyMatch(own -> own.name().equals(topic));
        }
    }

    /** One of them. */
    record Entry(Topic<?> topic, Snapshot snapshot) {}

    /** Adds a snapshot; nothing where it is null. */
    public Sources with(Topic<?> topic, Snapshot snapshot) {
        if (snapshot != null) {
            entries.add(new Entry(topic, topic.type().cast(snapshot)));
        }
        return this;
    }

    /** Which they are, in the order in which they were added. */
    public List<Source> list() {
        return entries.stream()
                .map(entry -> new Source(
                        entry.topic().name(),
                        entry.snapshot().key(),
                        entry.snapshot().version()))
                .toList();
    }

    /** Those that no topic carries. */
    List<Entry> own() {
        return entries.stream().filter(entry -> OWN.contains(entry.topic())).toList();
    }

    /** The same with another mean of the province; with none where it is null. */
    Sources withMean(FrozenMean mean) {
        Sources others = new Sources();
        entries.stream()
                .filter(entry -> !entry.topic().equals(FrozenMean.TOPIC))
                .forEach(others.entries::add);
        return others.with(FrozenMean.TOPIC, mean);
    }

    /** What a source may be of, by name. */
    static Optional<Topic<?>> topic(String name) {
        return Stream.concat(Topics.all().stream(), OWN.stream())
                .filter(topic -> topic.name().equals(name))
                .findFirst();
    }

    /** All of a topic. */
    public <T extends Snapshot> List<T> all(Topic<T> topic) {
        return entries.stream()
                .filter(entry -> entry.topic().equals(topic))
                .map(entry -> topic.type().cast(entry.snapshot()))
                .toList();
    }

    /** The first of a topic. */
    public <T extends Snapshot> Optional<T> find(Topic<T> topic) {
        return all(topic).stream().findFirst();
    }

    /**
     * The first of a topic.
     *
     * @throws NoSuchElementException without one
     */
    public <T extends Snapshot> T get(Topic<T> topic) {
        return find(topic).orElseThrow();
    }

    /**
     * Whether nothing in them is still a secret: every score and figure is announced, and so is the score that a plan
     * answers, whose findings tell it. One that is not among them is not known to be.
     */
    public boolean areAnnounced() {
        return all(Topics.SCORE).stream().allMatch(score -> score.announcement() != null)
                && all(Topics.PLAN).stream().allMatch(this::haveScoreOf)
                && all(FrozenFigures.TOPIC).stream()
                        .allMatch(frozen -> frozen.figures().announced());
    }

    /** Whether the score that a plan answers is among them, if it answers any. */
    private boolean haveScoreOf(Plan plan) {
        return plan.scoreVersion() == null
                || all(Topics.SCORE).stream()
                        .anyMatch(score -> score.fiscalYear() == plan.basedOnFiscalYear()
                                && score.version() == plan.scoreVersion());
    }

    /** The framework of a year; empty without one. */
    public Optional<Framework> framework(int fiscalYear) {
        return all(Topics.FRAMEWORK).stream()
                .filter(framework -> framework.fiscalYear() == fiscalYear)
                .findFirst();
    }

    /** When the newest came about: what the document says was the case then. */
    Instant newest() {
        return Versions.instant(entries.stream()
                .mapToLong(entry -> entry.snapshot().version())
                .max()
                .orElseThrow());
    }
}
