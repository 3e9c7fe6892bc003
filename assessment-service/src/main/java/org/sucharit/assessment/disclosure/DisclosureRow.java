package org.sucharit.assessment.disclosure;

import java.math.BigDecimal;

/**
 * What a file says of one item of one agency. What it does not say is null and stays as it is.
 *
 * @param declared whether the agency says that it discloses it
 * @param url one or more addresses, apart by spaces
 * @param score an assessor's, one of the item's scale
 */
record DisclosureRow(
        int line, String agency, String item, Boolean declared, String url, String explanation, BigDecimal score) {

    /** Whether it says anything besides a score. */
    boolean says() {
        return declared != null || url != null || explanation != null;
    }
}
