package org.sucharit.gateway;

import java.util.List;
import java.util.regex.Pattern;

/** Which path belongs to which service: the first row that matches decides. */
final class Routes {

    /** Documentation of one service, under a prefix because every service has its own at the same path. */
    private static final String DOCUMENTATION = "/q/(openapi|swagger-ui)(/.*)?";

    private static final List<Row> TABLE = List.of(
            row("/api/v1/rounds/[^/]+/published(/.*)?", Service.SCORING),
            // An import's name begins with that of its service.
            row("/api/v1/imports/scoring-[^/]+(/.*)?", Service.SCORING),
            row("/api/v1/imports/measures-[^/]+(/.*)?", Service.MEASURES),
            row("/api/v1/imports(/.*)?", Service.ASSESSMENT),
            row("/api/v1/(frameworks|agencies|areas|rounds|assessments|surveys)(/.*)?", Service.ASSESSMENT),
            row("/api/v1/(scores|trends|rescorings|receipt-keys)(/.*)?", Service.SCORING),
            row("/api/v1/(plans|due|approval-chains)(/.*)?", Service.MEASURES),
            prefixed(Service.ASSESSMENT),
            prefixed(Service.SCORING),
            prefixed(Service.MEASURES),
            prefixed(Service.REPORTING),
            // Reports, dashboards, open data and the pages, with whatever else a reader may type.
            row("/.*", Service.REPORTING));

    private Routes() {}

    /**
     * Finds the service.
     *
     * @param path the request's path, beginning with a slash, without query
     */
    static Target of(String path) {
        for (Row row : TABLE) {
            if (row.path().matcher(path).matches()) {
                return new Target(row.service(), row.prefix());
            }
        }
        return new Target(Service.REPORTING, "");
    }

    private static Row row(String path, Service service) {
        return new Row(Pattern.compile(path), service, "");
    }

    private static Row prefixed(Service service) {
        String prefix = "/" + service.id();
        return new Row(Pattern.compile(prefix + DOCUMENTATION), service, prefix);
    }

    /**
     * Where a request goes.
     *
     * @param service who answers it
     * @param prefix what the service does not know of at the beginning of the path; mostly empty
     */
    record Target(Service service, String prefix) {}

    private record Row(Pattern path, Service service, String prefix) {}
}
