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
import org.sucharit.measures.content.Mistakes;

/** When what somebody tells makes sense; collects everything that does not. */
public final class ProgressRules {

    /** Pieces of evidence of one entry. */
    public static final int EVIDENCE = 50;

    private static final int REASON = 1_000;
    private static final int SHORT = 200;
    private static final int PLACE = 1_000;
    private static final int ADDRESS = 2_000;

    private final Mistakes mistakes = new Mistakes();
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
        return mistakes.all();
    }

    /** Checks what is told; of no use where there are violations. */
    public Entry entry(ProgressData data) {
        if (data.state() == null) {
            mistakes.add("/state", "required", "Say not-started, in-operation, done or stopped.");
        }
        boolean stopped = data.state() == ProgressState.STOPPED;
        String reason = stopped
                ? mistakes.text("/reason", data.reason(), REASON)
                : mistakes.optionalText("/reason", data.reason(), REASON);
        if (!stopped && reason != null) {
            mistakes.add(
                    "/reason", "bad-reason", "A reason is told of what is stopped; of anything else write a text.");
        }
        checkDay("/activityDate", data.activityDate());
        return new Entry(
                today,
                data.state(),
                reason,
                mistakes.optionalText("/text", data.text(), Mistakes.TEXT),
                data.activityDate(),
                mistakes.optionalText("/place", data.place(), PLACE),
                evidence(data.evidence() == null ? List.of() : data.evidence()));
    }

    private List<Evidence> evidence(List<Evidence> sent) {
        if (sent.size() > EVIDENCE) {
            mistakes.add("/evidence", "too-many", "One entry has at most " + EVIDENCE + " pieces of evidence.");
            return List.of();
        }
        List<Evidence> checked = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            if (sent.get(i) == null) {
                mistakes.add("/evidence/" + i, "required", "An entry is missing.");
            } else {
                checked.add(evidence("/evidence/" + i, sent.get(i)));
            }
        }
        return List.copyOf(checked);
    }

    /** Checks a piece of evidence; of no use where there are violations. */
    public Evidence evidence(String at, Evidence sent) {
        checkDay(at + "/date", sent.date());
        String url = mistakes.optionalText(at + "/url", sent.url(), ADDRESS);
        if (url != null && !files.contains(url) && !isWebAddress(url)) {
            mistakes.add(
                    at + "/url",
                    "bad-address",
                    "Send an http or https address, or the address of a file that was handed in.");
        }
        return new Evidence(
                mistakes.text(at + "/kind", sent.kind(), SHORT),
                mistakes.optionalText(at + "/number", sent.number(), SHORT),
                sent.date(),
                mistakes.optionalText(at + "/place", sent.place(), PLACE),
                url);
    }

    private void checkDay(String at, LocalDate day) {
        if (day != null && day.isAfter(today)) {
            mistakes.add(at, "out-of-range", "It is not of a day to come.");
        } else if (day != null && day.getYear() < 1900) {
            mistakes.add(at, "out-of-range", "Days are those of the Common Era, from 1900 on.");
        }
    }

    private static boolean isWebAddress(String url) {
        try {
            URI address = new URI(url);
            String scheme = address.getScheme();
            return address.getHost() != null
                    && address.getRawUserInfo() == null
                    && ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
