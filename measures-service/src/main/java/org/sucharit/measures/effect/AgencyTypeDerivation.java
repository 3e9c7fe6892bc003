package org.sucharit.measures.effect;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.sucharit.contracts.Snapshot;
import org.sucharit.contracts.Topic;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.kit.events.Derivation;
import org.sucharit.kit.events.Snapshots;

/** Keeps of what type agencies are: only those of one type are compared. */
@ApplicationScoped
class AgencyTypeDerivation implements Derivation {

    private final Snapshots snapshots;
    private final FigureStore store;

    AgencyTypeDerivation(Snapshots snapshots, FigureStore store) {
        this.snapshots = snapshots;
        this.store = store;
    }

    @Override
    public String name() {
        return "agency-type";
    }

    @Override
    public Collection<String> touchedBy(Topic<?> topic, Snapshot snapshot) {
        return snapshot instanceof Agency agency ? List.of(agency.code()) : List.of();
    }

    @Override
    public void derive(String code) {
        snapshots.find(Topics.AGENCY, code).ifPresent(store::keep);
    }
}
