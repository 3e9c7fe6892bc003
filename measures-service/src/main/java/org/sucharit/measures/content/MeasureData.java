package org.sucharit.measures.content;

import java.util.List;
import org.sucharit.contracts.plan.Plan.Period;
import org.sucharit.contracts.plan.Plan.Responsible;

/**
 * A measure as somebody writes it; checked by {@link ContentRules}.
 *
 * @param indicator the indicator it serves
 * @param issue what has to be raised, Thai; null while not written
 * @param measure how, Thai
 * @param responsible units, positions and committees by their code, or all units; null for nobody yet
 * @param steps in order; null for none yet
 * @param period null while not written
 * @param budget baht, with at most two decimals: 12000.50; null where none is set aside
 * @param serves the nodes it is for; null for none
 */
public record MeasureData(
        String indicator,
        String issue,
        String measure,
        List<Responsible> responsible,
        List<Step> steps,
        Period period,
        String budget,
        List<String> serves) {

    /**
     * A step and the steps within it.
     *
     * @param key of the step that it was, so that what was told of its progress stays with it; null for a new step
     * @param printed its number as its author writes it; null where that is the one counted
     */
    public record Step(Integer key, String printed, String text, List<Step> steps) {}
}
