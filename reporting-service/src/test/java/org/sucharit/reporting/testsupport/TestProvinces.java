package org.sucharit.reporting.testsupport;

import java.util.concurrent.atomic.AtomicInteger;

/** Provinces that only one test knows: what it says of one holds, whatever other tests put into the same database. */
public final class TestProvinces {

    /** Codes have two digits. */
    private static final AtomicInteger LAST = new AtomicInteger(9);

    private static final int MOST = 99;

    private TestProvinces() {}

    /** The code of another province: none that agencies of several tests are in. */
    public static String next() {
        int code = LAST.incrementAndGet();
        if (code > MOST) {
            throw new IllegalStateException("There are more tests than codes of provinces");
        }
        return code == 10 || code == 50 || code == 81 ? next() : Integer.toString(code);
    }
}
