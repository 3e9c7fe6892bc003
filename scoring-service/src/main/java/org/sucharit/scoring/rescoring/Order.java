package org.sucharit.scoring.rescoring;

import org.sucharit.contracts.framework.Framework;

/**
 * What a national run is to do.
 *
 * @param fiscalYear whose scores are rescored
 * @param target by whose rules
 * @param draft whether the target is published nowhere
 */
public record Order(int fiscalYear, Framework target, boolean draft) {}
