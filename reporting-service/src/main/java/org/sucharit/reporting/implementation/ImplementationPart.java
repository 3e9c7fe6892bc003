package org.sucharit.reporting.implementation;

import org.sucharit.reporting.composition.Part;

/** The parts of the implementation report. Its summary and the approvals may stand elsewhere, or be left out. */
public enum ImplementationPart implements Part {
    INTRODUCTION(true),
    OVERVIEW(false),
    MEASURES(true),
    INDICATORS(true),
    ITEMS(true),
    /** Only where somebody looks after what the year does not ask for. */
    OTHERS(true),
    /** Only where the agency has written some. */
    REMARKS(true),
    /** Only where somebody has approved the plan. */
    APPROVAL(false);

    private final boolean obligatory;

    ImplementationPart(boolean obligatory) {
        this.obligatory = obligatory;
    }

    @Override
    public boolean obligatory() {
        return obligatory;
    }
}
