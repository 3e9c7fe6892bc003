/**
 * The score arithmetic: plain functions from records to records, without clock, input or output.
 *
 * <p>Start at {@link org.sucharit.scoring.core.sheet.ScoringRules}. Nothing about a year is in the code: instruments,
 * indicators, weights, rounding, bands and thresholds all come from the contracts' framework.
 */
package org.sucharit.scoring.core;
