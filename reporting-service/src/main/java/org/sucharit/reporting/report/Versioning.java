package org.sucharit.reporting.report;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sucharit.contracts.report.Report;
import org.sucharit.kit.events.Versions;

/**
 * Whether what a document would say now is a new version. A version follows from the sources, so that a rebuild from the
 * topics gives the same one.
 */
final class Versioning {

    private Versioning() {}

    /**
     * A version that is known.
     *
     * @param asOf what it is dated
     */
    record Known(Report.Content content, Instant asOf) {

        /** One that was told: its version is its date, unless many came at the same instant. */
        static Known told(Report report) {
            return new Known(report.content(), Versions.instant(report.content().version()));
        }
    }

    /**
     * What the document is made of now.
     *
     * @param scoreVersion null where it rests on none, or on many
     * @param planVersion null where it rests on none, or on many
     * @param amended whether people have written into it since the newest version that is kept: that makes another
     *     version also where its official writing reads the same
     * @param asOf when the newest of its sources came about
     * @param content what it says, dated as asked
     */
    record Draft(
            int frameworkRevision,
            Long scoreVersion,
            Long planVersion,
            boolean amended,
            Instant asOf,
            Function<Instant, Content> content) {}

    /** What is to be done. */
    sealed interface Decision {

        /** Nothing: it says what is kept, or its sources are history. */
        record Nothing() implements Decision {}

        /** It says what was told and is not kept: it comes back as what it was, and nobody is told again. */
        record ComeBack(Report.Content version, Content content) implements Decision {}

        /** It says something new. */
        record Renew(Report.Content version, Content content) implements Decision {}
    }

    /**
     * @param kept the newest version that is stored here
     * @param told the version last told; newer than the one kept where the store was restored, or lost
     */
    static Decision decide(Optional<Known> kept, Optional<Known> told, Draft draft) {
        Optional<Known> last = Stream.concat(kept.stream(), told.stream())
                .reduce((one, other) ->
                        other.content().version() > one.content().version() ? other : one);
        boolean isKept = kept.equals(last)
                || kept.map(k -> k.content().version())
                        .equals(last.map(l -> l.content().version()));
        if (last.isPresent() && !draft.amended() && isOfTheSameScore(last.get(), draft)) {
            // Plans get versions with all that is told of their progress, of which many a document says nothing.
            Content same = draft.content().apply(last.get().asOf());
            if (same.hash().equals(last.get().content().hash())) {
                return isKept
                        ? new Decision.Nothing()
                        : new Decision.ComeBack(last.get().content(), same);
            }
        }
        if (told.filter(known -> isOlder(draft, known, isKept)).isPresent()) {
            // A rebuild passes through states that are history.
            return new Decision.Nothing();
        }
        Content content = draft.content().apply(draft.asOf());
        if (!draft.amended()
                && last.filter(known -> known.content().hash().equals(content.hash()))
                        .isPresent()) {
            return isKept
                    ? new Decision.Nothing()
                    : new Decision.ComeBack(last.get().content(), content);
        }
        long newest = last.map(known -> known.content().version()).orElse(0L);
        long version = Math.max(ChronoUnit.MICROS.between(Instant.EPOCH, draft.asOf()), newest + 1);
        return new Decision.Renew(
                new Report.Content(
                        version, content.hash(), draft.frameworkRevision(), draft.scoreVersion(), draft.planVersion()),
                content);
    }

    private static boolean isOfTheSameScore(Known known, Draft draft) {
        return Objects.equals(known.content().scoreVersion(), draft.scoreVersion());
    }

    private static boolean isOlder(Draft draft, Known told, boolean isKept) {
        if (draft.scoreVersion() == null && draft.planVersion() == null) {
            // Of many sources an older one may come late; only where all was lost is it a rebuild.
            return !isKept && draft.asOf().isBefore(told.asOf());
        }
        return isOlder(draft.scoreVersion(), told.content().scoreVersion())
                || isOlder(draft.planVersion(), told.content().planVersion());
    }

    private static boolean isOlder(Long version, Long told) {
        return version != null && told != null && version < told;
    }
}
