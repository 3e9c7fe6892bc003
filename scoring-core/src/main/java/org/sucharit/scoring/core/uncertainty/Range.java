package org.sucharit.scoring.core.uncertainty;

import java.math.BigDecimal;

/** From one figure to another, both included. */
public record Range(BigDecimal from, BigDecimal to) {}
