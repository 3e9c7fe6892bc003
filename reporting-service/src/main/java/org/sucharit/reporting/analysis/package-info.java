/**
 * The analysis report: an agency's result of one fiscal year, what is weak in it, and the measures for the year after.
 * Plain Java; what it says around the figures is in {@code texts/analysis-th.yaml}.
 */
package org.sucharit.reporting.analysis;
