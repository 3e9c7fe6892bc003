package org.sucharit.local.suite;

import java.util.Map;

/** Who can be played while the suite runs; a token of each is in {@code .ita/env}. */
public enum User {
    ADMIN("nacc-admin", "", ""),
    OFFICER("agency-officer", "agency", "khlong-phon"),
    EXECUTIVE("agency-executive", "agency", "khlong-phon"),
    ASSESSOR("assessor", "", ""),
    PROVINCE("province-coordinator", "province", "81");

    private final String role;
    private final String claim;
    private final String boundTo;

    User(String role, String claim, String boundTo) {
        this.role = role;
        this.claim = claim;
        this.boundTo = boundTo;
    }

    /** The name its token has in {@code .ita/env}: {@code ADMIN_TOKEN}. */
    public String variable() {
        return name() + "_TOKEN";
    }

    String token(Identities identities) {
        return identities.token("demo-" + role, role, claim.isEmpty() ? Map.of() : Map.of(claim, boundTo));
    }
}
