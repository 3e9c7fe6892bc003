package org.sucharit.reporting.report.publication;

import org.sucharit.reporting.report.ReportKey;

/** Permanent addresses of what was published, from the installation's public address on. */
final class PublishedPath {

    private PublishedPath() {}

    /** Where one publication stays. */
    static String of(ReportKey key, int number) {
        return "/published/" + key.path() + "/" + number;
    }
}
