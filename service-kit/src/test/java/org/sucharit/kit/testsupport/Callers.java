package org.sucharit.kit.testsupport;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;

/**
 * Everybody who may call, by a name for tables of who may do what. Callers that belong to an agency belong to {@code
 * own} or to {@code other}; the agency {@code own} lies in province 81.
 */
public enum Callers {
    ANONYMOUS,
    FOREIGN,
    ADMIN,
    SERVICE,
    ASSESSOR,
    OWN_ASSESSOR,
    COORDINATOR,
    OTHER_COORDINATOR,
    OFFICER,
    OTHER_OFFICER,
    EXECUTIVE,
    OTHER_EXECUTIVE;

    /** A request by this caller. */
    public RequestSpecification asks(String own) {
        RequestSpecification request = given();
        String token = token(own);
        return token == null ? request : request.auth().oauth2(token);
    }

    private String token(String own) {
        String other = "other-than-" + own;
        return switch (this) {
            case ANONYMOUS -> null;
            case FOREIGN -> TestTokens.foreign();
            case ADMIN -> TestTokens.admin();
            case SERVICE -> TestTokens.service();
            case ASSESSOR -> TestTokens.assessor(other);
            case OWN_ASSESSOR -> TestTokens.assessor(own);
            case COORDINATOR -> TestTokens.coordinator("81");
            case OTHER_COORDINATOR -> TestTokens.coordinator("50");
            case OFFICER -> TestTokens.officer(own);
            case OTHER_OFFICER -> TestTokens.officer(other);
            case EXECUTIVE -> TestTokens.executive(own);
            case OTHER_EXECUTIVE -> TestTokens.executive(other);
        };
    }

    /** What a caller gets who reads about {@code own} before the announcement. */
    public int readingUnannounced() {
        return switch (this) {
            case ANONYMOUS, FOREIGN -> 401;
            case ADMIN, SERVICE, ASSESSOR, COORDINATOR, OFFICER, EXECUTIVE -> 200;
            case OWN_ASSESSOR, OTHER_COORDINATOR, OTHER_OFFICER, OTHER_EXECUTIVE -> 403;
        };
    }
}
