package org.sucharit.assessment.framework;

import java.util.Optional;
import org.sucharit.contracts.framework.Framework;

/** The frameworks that a crosswalk's earlier leaves are looked up in. */
@FunctionalInterface
public interface EarlierYears {

    /** Nothing is known of earlier years; whatever a crosswalk says of them is believed. */
    EarlierYears UNKNOWN = fiscalYear -> Optional.empty();

    /** The newest revision of a year, B.E. */
    Optional<Framework> newest(int fiscalYear);
}
