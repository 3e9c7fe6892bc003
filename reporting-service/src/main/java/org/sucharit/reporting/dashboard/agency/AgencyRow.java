package org.sucharit.reporting.dashboard.agency;

import java.math.BigDecimal;
import org.sucharit.reporting.figures.AgencyFigures;

/**
 * An agency as a table found it.
 *
 * @param figures all of it; what the scope does not tell is left out only in its {@link AgencyView}
 * @param total null without one that counts
 * @param change points on the year before; null without one of both years
 * @param key what it is sorted by
 */
record AgencyRow(AgencyFigures figures, BigDecimal total, BigDecimal change, String key) {}
