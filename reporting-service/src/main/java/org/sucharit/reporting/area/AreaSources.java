package org.sucharit.reporting.area;

import org.sucharit.contracts.framework.Framework;

/** What a report about an area is written from. */
public record AreaSources(Framework framework, AreaFigures figures) {

    /** @throws IllegalArgumentException where they are not of the same year */
    public AreaSources {
        if (framework.fiscalYear() != figures.fiscalYear()) {
            throw new IllegalArgumentException("The framework is not of the figures' year");
        }
    }
}
