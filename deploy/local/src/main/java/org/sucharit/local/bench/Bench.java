package org.sucharit.local.bench;

import org.sucharit.local.suite.Home;
import org.sucharit.local.suite.Progress;
import org.sucharit.local.suite.Suite;

/** One measurement. */
sealed interface Bench {

    /** One line on what it measures. */
    String about();

    /** A measurement of a durable suite of its own, with the demonstration data in it. */
    non-sealed interface OfSuite extends Bench {

        /** Measures, and says the figures. */
        void run(Suite suite, Progress progress);
    }

    /** A measurement that starts by itself what it needs. */
    non-sealed interface Alone extends Bench {

        /** Measures, and says the figures. */
        void run(Home home, Progress progress);
    }
}
