package org.sucharit.kit.events;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;

/** Under which name this process is a member of its consumer group. */
public class GroupMembership {

    @Produces
    @ApplicationScoped
    @Identifier("snapshots")
    Map<String, Object> settings(EventsConfig config) {
        Map<String, Object> settings = new HashMap<>();
        config.instance().ifPresent(name -> settings.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, name));
        return settings;
    }
}
