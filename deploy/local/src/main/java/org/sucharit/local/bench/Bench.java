package org.sucharit.local.bench;

import org.sucharit.local.suite.Progress;
import org.sucharit.local.suite.Suite;

/** One measurement. It runs against a durable suite of its own, with the demonstration data in it. */
interface Bench {

    /** One line on what it measures. */
    String about();

    /** Measures, and says the figures. */
    void run(Suite suite, Progress progress);
}
