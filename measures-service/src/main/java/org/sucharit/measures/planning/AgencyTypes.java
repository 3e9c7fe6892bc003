package org.sucharit.measures.planning;

import java.util.Locale;
import org.sucharit.contracts.agency.Agency;

/** Types of agency as they are spelt in data: {@code tambon-municipality}. */
final class AgencyTypes {

    private AgencyTypes() {}

    static String code(Agency.Type type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
