package org.sucharit.assessment.disclosure;

import java.util.List;

/**
 * What an agency says of one item.
 *
 * @param declared whether it says that it discloses it; null while it said nothing
 * @param url one or more addresses, apart by spaces; null without
 * @param explanation null without
 */
public record Disclosure(String item, Boolean declared, String url, String explanation) {

    /** An item of which nothing was said. */
    public static Disclosure none(String item) {
        return new Disclosure(item, null, null, null);
    }

    /** Its addresses, in the order in which they were given. */
    public List<String> addresses() {
        return url == null ? List.of() : List.of(url.strip().split("\\s+", -1));
    }
}
