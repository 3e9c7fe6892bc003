package org.sucharit.measures.intake;

import org.sucharit.measures.content.PlannedMeasure;

/**
 * A measure as a row of a file says it.
 *
 * @param measure under its number
 * @param summary what was done; null leaves what is there
 * @param outcome what came of it; null leaves what is there
 */
record MeasureRow(PlannedMeasure measure, String summary, String outcome) {

    int number() {
        return measure.number();
    }
}
