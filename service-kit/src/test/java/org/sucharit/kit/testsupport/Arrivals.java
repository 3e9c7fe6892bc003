package org.sucharit.kit.testsupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.sucharit.contracts.Snapshot;
import org.sucharit.contracts.Topic;
import org.sucharit.kit.events.SnapshotIntake;
import org.sucharit.kit.json.Json;

/** Lets a service know of a snapshot, as its event would. */
public final class Arrivals {

    private static final ObjectMapper MAPPER = Json.mapper();

    private Arrivals() {}

    public static <T extends Snapshot> void arrive(SnapshotIntake intake, Topic<T> topic, T snapshot) {
        try {
            byte[] data = MAPPER.writeValueAsBytes(snapshot);
            intake.accept(List.of(new SnapshotIntake.Arrival(topic, snapshot, data)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
