package org.sucharit.measures.content;

import java.util.List;
import org.sucharit.contracts.plan.Plan.Period;
import org.sucharit.contracts.plan.Plan.Responsible;

/**
 * Who looks after an indicator or item, as somebody writes it; checked by {@link ContentRules}.
 *
 * @param guidance what to do, Thai; null where the guidance of its questions, or its components, say it
 * @param responsible units, positions and committees by their code, or all units; null for nobody yet
 * @param period null where it is not bounded
 */
public record AssignmentData(String guidance, List<Responsible> responsible, Period period) {}
