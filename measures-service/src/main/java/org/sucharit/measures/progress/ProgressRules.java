package org.sucharit.measures.progress;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sucharit.contracts.plan.Plan.Entry;
import org.sucharit.contracts.plan.Plan.Evidence;
import org.sucharit.contracts.plan.Plan.ProgressState;
import org.sucharit.kit.problem.Violation;
import org.sucharit.measures.content.ContentRules;
import org.sucharit.measures.content.Scope;

/** When what somebody tells makes sense; collects everything that does not. */
public final class ProgressRules {

    private static final int EVIDENCE = 50;
    private static final int REASON = 1_000;
    private static final int SHORT = 200;
    private static final int PLACE = 1_000;
    private static final int ADDRESS = 2_000;

    private final ContentRules texts = new ContentRules(Scope.NOTHING);
    private final List<Violation> violations = new ArrayList<>();
    private final LocalDate today;
    private final Set<String> files;

    /**
     * Rules of one day.
     *
     * @param today in Asia/Bangkok
     * @param files addresses of files that were handed in
     */
    public ProgressRules(LocalDate today, Set<String> files) {
        this.today = today;
        this.files = files;
    }

    /** Everything that is wrong with what was checked. */
    public List<Violation> violations() {
        List<Violation> all = new ArrayList<>(texts.violations());
        all.addAll(violations);
        return all;
    }

    /** Checks what is told; of no use where there are violations. */
    public Entry entry(ProgressData data) {
        if (data.state() == null) {
            add("/state", "required", "Say not-started, in-operation, done or stopped.");
        }
        boolean stopped = data.state() == ProgressState.STOPPED;
        String reason = stopped
                ? texts.text("/reason", data.reason(), REASON)
                : texts.optionalText("/reason", data.reason(), REASON);
        if (!stopped && reason != null) {
            add("/reason", "bad-reason", "A reason is told of what is stopped; of anything else write a text.");
        }
        checkDay("/activityDate", data.activityDate());
        return new Entry(
                today,
                data.state(),
                reason,
                texts.optionalText("/text", data.text(), ContentRules.TEXT),
                data.activityDate(),
                texts.optionalText("/place", data.place(), PLACE),
                evidence(data.evidence() == null ? List.of() : data.evidence()));
    }

    private List<Evidence> evidence(List<Evidence> sent) {
        if (sent.size() > EVIDENCE) {
            add("/evidence", "too-many", "One entry has at most " + EVIDENCE + " pieces of evidence.");
            return List.of();
        }
        List<Evidence> checked = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            if (sent.get(i) == null) {
                add("/evidence/" + i, "required", "An entry is missing.");
            } else {
                checked.add(evidence("/evidence/" + i, sent.get(i)));
            }
        }
        return List.copyOf(checked);
    }

    private Evidence evidence(String at, Evidence sent) {
        checkDay(at + "/date", sent.date());
        String url = texts.optionalText(at + "/url", sent.url(), ADDRESS);
        if (url != null && !files.contains(url) && !isWebAddress(url)) {
            add(
                    at + "/url",
                    "bad-address",
                    "Send an http or https address, or the address of a file that was handed in.");
        }
        return new Evidence(
                texts.text(at + "/kind", sent.kind(), SHORT),
                texts.optionalText(at + "/number", sent.number(), SHORT),
                sent.date(),
                texts.optionalText(at + "/place", sent.place(), PLACE),
                url);
    }

    private void checkDay(String at, LocalDate day) {
        if (day != null && day.isAfter(today)) {
            add(at, "out-of-range", "It is not of a day to come.");
        } else if (day != null && day.getYear() < 1900) {
            add(at, "out-of-range", "Days are those of the Common Era, from 1900 on.");
        }
    }

    private static boolean isWebAddress(String url) {
        try {
            URI address = new URI(url);
            String scheme = address.getScheme();
            return address.getHost() != null && ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private void add(String at, String code, String message) {
        violations.add(Violation.at(at, code, message));
    }
}
