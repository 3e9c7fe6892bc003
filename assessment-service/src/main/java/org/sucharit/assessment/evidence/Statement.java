package org.sucharit.assessment.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sucharit.assessment.disclosure.Disclosure;
import org.sucharit.contracts.report.Report.Publication;

/** What a disclosure says of a publication that was confirmed. */
final class Statement {

    private Statement() {}

    /** Names the report, the publication and its files, so that a copy elsewhere can be compared with what was published. */
    static String of(ReportAsked report, Publication publication) {
        String files = publication.files().stream()
                .map(file -> file.format() + " " + file.sha256())
                .collect(Collectors.joining(", "));
        return report.title() + " ฉบับเผยแพร่ครั้งที่ " + publication.number()
                + (files.isEmpty() ? "" : " (SHA-256: " + files + ")");
    }

    /**
     * The disclosure with a publication in it: what was confirmed before gives way, everything else stays.
     *
     * @param before the last confirmation for the item; null without
     */
    static Disclosure in(Disclosure disclosure, Confirmation before, String url, String statement) {
        List<String> addresses = new ArrayList<>(disclosure.addresses());
        List<String> lines = new ArrayList<>(
                disclosure.explanation() == null
                        ? List.of()
                        : disclosure.explanation().lines().toList());
        if (before != null) {
            addresses.remove(before.url());
            lines.remove(before.statement());
        }
        if (!addresses.contains(url)) {
            addresses.add(url);
        }
        if (!lines.contains(statement)) {
            lines.add(statement);
        }
        return new Disclosure(disclosure.item(), true, String.join(" ", addresses), String.join("\n", lines));
    }
}
