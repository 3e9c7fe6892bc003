package org.sucharit.measures.planning;

import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.score.Score;

/**
 * A year's result of an agency.
 *
 * @param framework by which it was scored
 */
public record ScoredYear(Framework framework, Score score) {}
