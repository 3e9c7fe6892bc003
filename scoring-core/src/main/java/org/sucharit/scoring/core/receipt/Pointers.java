package org.sucharit.scoring.core.receipt;

/** Where something stands in a receipt: JSON Pointers (RFC 6901). */
final class Pointers {

    private Pointers() {}

    static String in(String place, String member) {
        return place + "/" + member.replace("~", "~0").replace("/", "~1");
    }
}
