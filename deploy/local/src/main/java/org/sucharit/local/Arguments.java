package org.sucharit.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.sucharit.local.suite.LaunchException;
import org.sucharit.local.suite.PortPlan;

/**
 * What was typed after {@code ./ita}.
 *
 * @param command up, demo, nation, replay, verify, bench or help
 * @param subject the service to replay, the file to verify, the directory to write to, or the bench to run; null for
 *     none
 * @param data where data is kept; null throws it away, or for {@code up} takes the usual place
 * @param key the public keys that a receipt may be signed by; null for any
 * @param portBase the gateway's port
 * @param exit whether to stop as soon as the demonstration has been shown
 * @param nation whether the demonstration loads the fictitious nation, too
 * @param allowedOrigins whose pages may read answers in a browser, with commas between them; null for none but the
 *     gateway's own
 */
record Arguments(
        String command,
        String subject,
        Path data,
        Path key,
        int portBase,
        boolean exit,
        boolean nation,
        String allowedOrigins) {

    static Arguments parse(String... words) {
        Deque<String> rest = new ArrayDeque<>(List.of(words));
        String command = rest.isEmpty() ? "help" : rest.poll();
        String subject = null;
        Path data = null;
        Path key = null;
        int portBase = PortPlan.DEFAULT_BASE;
        boolean exit = false;
        boolean nation = false;
        String allowedOrigins = null;
        while (!rest.isEmpty()) {
            String word = rest.poll();
            switch (word) {
                case "--exit" -> exit = true;
                case "--nation" -> nation = true;
                case "--data" -> data = Path.of(value(word, rest));
                case "--key" -> key = Path.of(value(word, rest));
                case "--port-base" -> portBase = number(word, value(word, rest));
                case "--allow-origin" -> allowedOrigins = value(word, rest);
                default -> {
                    if (word.startsWith("-") || subject != null) {
                        throw new LaunchException("Unknown: " + word + ". See ./ita help.");
                    }
                    subject = word;
                }
            }
        }
        return new Arguments(command, subject, data, key, portBase, exit, nation, allowedOrigins);
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new LaunchException(option + " needs a value. See ./ita help.");
        }
        return rest.poll();
    }

    private static int number(String option, String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new LaunchException(option + " needs a number, not " + value + ".", e);
        }
    }
}
