package org.sucharit.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.sucharit.local.suite.Api;
import org.sucharit.local.suite.Api.Answer;
import org.sucharit.local.suite.LaunchException;
import org.sucharit.local.suite.User;

/**
 * What an administrator asks for all agencies of a fiscal year.
 *
 * @param keys what the idempotency keys of its requests begin with
 */
record NationCalls(Api api, int fiscalYear, String keys) {

    static final Duration LONG = Duration.ofMinutes(10);

    /** Asks for something to be done to all agencies, as often as it takes; tells to how many it was done. */
    long forAll(String what, String body) {
        long done = 0;
        boolean more = true;
        while (more) {
            JsonNode outcome = require(
                            api.sendOnce(
                                    User.ADMIN,
                                    "POST",
                                    round() + "/" + what,
                                    keys + "-" + what,
                                    "application/json",
                                    body.getBytes(StandardCharsets.UTF_8),
                                    LONG),
                            "what is done to all: " + what)
                    .json();
            done += outcome.path("done").asLong();
            more = outcome.path("more").asBoolean();
        }
        return done;
    }

    /** Sends a file to an address below the year's round. */
    void uploadToRound(String what, Path file) {
        upload(round() + "/" + what, file);
    }

    /** Sends a file. */
    void upload(String path, Path file) {
        require(
                api.upload(User.ADMIN, "POST", path, keys + "-" + file.getFileName(), () -> open(file), LONG),
                "taking over " + file.getFileName());
    }

    private String round() {
        return "/api/v1/rounds/" + fiscalYear;
    }

    private static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The answer, if it is no refusal. */
    static Answer require(Answer answer, String doing) {
        if (!answer.ok()) {
            throw new LaunchException("The suite refused %s with status %d: %s"
                    .formatted(doing, answer.status(), new String(answer.body(), StandardCharsets.UTF_8)));
        }
        return answer;
    }

    /** Removes a directory of files. */
    static void delete(Path files) {
        if (files == null) {
            return;
        }
        try (var all = Files.list(files)) {
            for (Path file : all.toList()) {
                Files.delete(file);
            }
            Files.delete(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
