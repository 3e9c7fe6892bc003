package org.sucharit.kit.runtime;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Ends this process when the one that started it is gone, so that a killed launcher leaves nothing behind. */
@ApplicationScoped
public class ParentWatch {

    void watch(
            @Observes StartupEvent started,
            @ConfigProperty(name = "sucharit.exit-with-parent", defaultValue = "false") boolean enabled) {
        if (enabled) {
            ProcessHandle.current().parent().ifPresent(parent -> {
                var _ = parent.onExit().thenRun(Quarkus::asyncExit);
            });
        }
    }
}
