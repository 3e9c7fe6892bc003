package org.sucharit.kit.retiring;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * When an operation was deprecated, and from when on it may be gone.
 *
 * @param since the first day, in Asia/Bangkok
 * @param sunset the first day on which it may be gone
 * @param see where what to use instead is told
 */
record RetiringOperation(LocalDate since, LocalDate sunset, String see) {

    /** How long callers have at least. */
    static final Period NOTICE = Period.ofMonths(6);

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    /** @throws IllegalArgumentException where callers would have less than {@link #NOTICE} */
    RetiringOperation {
        if (sunset.isBefore(since.plus(NOTICE))) {
            throw new IllegalArgumentException(
                    "deprecated on " + since + ", it stays until " + since.plus(NOTICE) + " at least, not " + sunset);
        }
    }

    static RetiringOperation of(Retiring told) {
        return new RetiringOperation(LocalDate.parse(told.since()), LocalDate.parse(told.sunset()), told.see());
    }

    /** A date of structured fields (RFC 9651): {@code @1759251600}. */
    String deprecation() {
        return "@" + since.atStartOfDay(BANGKOK).toEpochSecond();
    }

    /** A date of HTTP: {@code Wed, 31 Mar 2027 17:00:00 GMT}. */
    String sunsetHeader() {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(
                sunset.atStartOfDay(BANGKOK).withZoneSameInstant(ZoneOffset.UTC));
    }

    /** RFC 9745, section 3. */
    String link() {
        return "<" + see + ">; rel=\"deprecation\"";
    }
}
