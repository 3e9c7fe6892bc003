package org.sucharit.kit.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sucharit.contracts.Snapshot;
import org.sucharit.contracts.Topic;

/** Snapshots that much is derived from, as frameworks are: read once, not for everything that is derived. */
@ApplicationScoped
public class SharedSnapshots {

    private static final int SIZE = 16;

    private final Map<String, Snapshot> recent = new LinkedHashMap<>(SIZE, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Snapshot> eldest) {
            return size() > SIZE;
        }
    };

    private final Snapshots snapshots;

    public SharedSnapshots(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** The newest snapshot under a key; the same object until there is a newer one. */
    public <T extends Snapshot> Optional<T> find(Topic<T> topic, String key) {
        return snapshots
                .version(topic, key)
                .flatMap(version -> Optional.ofNullable(recent(topic, key, version))
                        .or(() -> snapshots.find(topic, key).map(found -> remember(topic, found))));
    }

    private synchronized <T extends Snapshot> T recent(Topic<T> topic, String key, long version) {
        Snapshot known = recent.get(topic.name() + " " + key);
        return known == null || known.version() != version ? null : topic.type().cast(known);
    }

    private synchronized <T extends Snapshot> T remember(Topic<T> topic, T found) {
        recent.put(topic.name() + " " + found.key(), found);
        return found;
    }
}
