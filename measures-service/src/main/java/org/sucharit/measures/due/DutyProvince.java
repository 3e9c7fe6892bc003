package org.sucharit.measures.due;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.sucharit.contracts.Snapshot;
import org.sucharit.contracts.Topic;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.kit.events.Derivation;
import org.sucharit.kit.events.Snapshots;

/** The province under which an agency's duties are found, when the agency is moved. Names are read when asked for. */
@ApplicationScoped
class DutyProvince implements Derivation {

    static final String NAME = "duty-province";

    private final Snapshots snapshots;
    private final DutyStore store;

    DutyProvince(Snapshots snapshots, DutyStore store) {
        this.snapshots = snapshots;
        this.store = store;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Collection<String> touchedBy(Topic<?> topic, Snapshot snapshot) {
        return snapshot instanceof Agency agency
                        && store.elsewhere(agency.code(), agency.province().code())
                ? List.of(agency.code())
                : List.of();
    }

    @Override
    public void derive(String agency) {
        snapshots
                .find(Topics.AGENCY, agency)
                .ifPresent(found -> store.move(agency, found.province().code()));
    }
}
