package org.sucharit.measures.effect;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.measures.comparison.Served;
import org.sucharit.measures.plan.PlanView;

/** Keeps what plans in force serve; a draft costs nothing. */
@ApplicationScoped
class ServedNodes implements PlanView {

    private final FigureStore store;

    ServedNodes(FigureStore store) {
        this.store = store;
    }

    @Override
    public void follow(Plan before, Plan now) {
        Optional<List<String>> was = Optional.ofNullable(before).flatMap(Served::inForce);
        Optional<List<String>> is = Served.inForce(now);
        if (!was.equals(is)) {
            is.ifPresentOrElse(
                    nodes -> store.serve(now.fiscalYear(), now.agency(), now.basedOnFiscalYear(), nodes),
                    () -> store.unserve(now.fiscalYear(), now.agency()));
        }
    }
}
