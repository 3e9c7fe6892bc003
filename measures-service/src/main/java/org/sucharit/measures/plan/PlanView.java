package org.sucharit.measures.plan;

import org.sucharit.contracts.plan.Plan;

/** What a feature keeps of all plans besides their snapshots, so that they can be asked for by it. */
public interface PlanView {

    /**
     * Follows a plan. Called in the transaction that tells it and holds it; trouble here undoes the change.
     *
     * @param before what was told of it before; null where nothing was
     */
    void follow(Plan before, Plan now);
}
