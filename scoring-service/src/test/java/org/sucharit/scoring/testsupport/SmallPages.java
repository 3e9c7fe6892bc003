package org.sucharit.scoring.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Pages so small, and runs so few, that a handful of agencies meets every bound. */
public class SmallPages implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of("sucharit.rescoring.page", "2", "sucharit.rescoring.kept", "3");
    }

    @Override
    public void stop() {
        // Nothing was started.
    }
}
