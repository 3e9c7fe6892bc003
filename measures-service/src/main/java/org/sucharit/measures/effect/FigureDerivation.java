package org.sucharit.measures.effect;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sucharit.contracts.Snapshot;
import org.sucharit.contracts.Topic;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.contracts.score.Score;
import org.sucharit.kit.events.Derivation;
import org.sucharit.kit.events.Snapshots;

/** Keeps announced figures; what is not announced is compared with nothing. */
@ApplicationScoped
class FigureDerivation implements Derivation {

    private final Snapshots snapshots;
    private final FigureStore store;

    FigureDerivation(Snapshots snapshots, FigureStore store) {
        this.snapshots = snapshots;
        this.store = store;
    }

    @Override
    public String name() {
        return "figures";
    }

    /** An announced score stays announced until it is withdrawn; before that there is nothing to keep. */
    @Override
    public Collection<String> touchedBy(Topic<?> topic, Snapshot snapshot) {
        return snapshot instanceof Score score && (isAnnounced(score) || score.state() == Score.State.WITHDRAWN)
                ? List.of(score.key())
                : List.of();
    }

    @Override
    public void derive(String key) {
        Optional<Score> score = snapshots.find(Topics.SCORE, key);
        if (score.filter(FigureDerivation::isAnnounced).isPresent()) {
            store.keep(score.get());
        } else {
            score.ifPresent(gone -> store.forget(gone.fiscalYear(), gone.agency()));
        }
    }

    private static boolean isAnnounced(Score score) {
        return score.phase() == Assessment.Phase.ANNOUNCED && score.state() == Score.State.CURRENT;
    }
}
