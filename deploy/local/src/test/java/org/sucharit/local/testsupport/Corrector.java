package org.sucharit.local.testsupport;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;

/**
 * Somebody who corrects one agency's figures over a line that breaks: sends again what got no answer, and looks before
 * believing that a correction was refused because it had been accepted.
 */
public final class Corrector {

    private static final Duration POLL = Duration.ofMillis(200);

    private final Year year;
    private final Ledger ledger;
    private String etag;
    private boolean unanswered;

    public Corrector(Year year, Ledger ledger) {
        this.year = year;
        this.ledger = ledger;
        this.etag = year.rest().get(year.published()).expectOk().etag();
    }

    /** Corrects a figure; done when the suite has said so. */
    public void correct(String node, BigDecimal figure) {
        unanswered = false;
        await("correction of " + node + " of " + year.agency())
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(POLL)
                .atMost(Year.PATIENCE)
                .until(() -> accepts(node, figure));
        ledger.accepted(node, figure);
    }

    private boolean accepts(String node, BigDecimal figure) {
        try {
            Answer answer = year.rest().ifMatch(etag).tryPatch(year.published(), Ledger.correction(node, figure));
            if (answer.ok()) {
                etag = answer.etag();
                return true;
            }
            return switch (answer.status()) {
                case 412 -> wasAcceptedBefore(node, figure, answer);
                // The gateway cannot tell whether the service had done it when it went.
                case 502, 503, 504 -> noAnswer();
                default -> throw new AssertionError("correcting " + node + ": " + answer);
            };
        } catch (IOException e) {
            return noAnswer();
        }
    }

    private boolean noAnswer() {
        unanswered = true;
        return false;
    }

    /** Nobody else corrects this agency: who is late here is late for the own correction. */
    private boolean wasAcceptedBefore(String node, BigDecimal figure, Answer stale) throws IOException {
        if (!unanswered) {
            throw new AssertionError("somebody else has changed " + year.agency() + ": " + stale);
        }
        Answer present = year.rest().tryGet(year.published());
        if (!present.ok()) {
            return false;
        }
        etag = present.etag();
        for (JsonNode row : present.json().path("figures")) {
            if (row.path("node").asText().equals(node)) {
                return new BigDecimal(row.path("score").asText()).compareTo(figure) == 0;
            }
        }
        throw new AssertionError(node + " is gone: " + present);
    }
}
