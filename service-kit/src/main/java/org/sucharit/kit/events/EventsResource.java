package org.sucharit.kit.events;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.contracts.Topic;
import org.sucharit.contracts.Topics;
import org.sucharit.kit.identity.Role;
import org.sucharit.kit.problem.ProblemException;

/** Operating the events: what other services ask for, and what an administrator sets off. */
@Path("/api/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "events", description = "Operation: snapshots for other services, and replay")
public class EventsResource {

    private final Snapshots snapshots;
    private final Replay replay;
    private final EventsConfig config;

    public EventsResource(Snapshots snapshots, Replay replay, EventsConfig config) {
        this.snapshots = snapshots;
        this.replay = replay;
        this.config = config;
    }

    /** How many records a replay read. */
    public record Replayed(long records) {}

    @GET
    @Path("/{topic}/{key: .+}")
    @RolesAllowed(Role.SERVICE)
    @Operation(
            operationId = "getSnapshot",
            summary = "The newest snapshot of an aggregate that this service owns",
            description = "For other services that were asked about an aggregate before its event reached them.")
    public byte[] snapshot(@PathParam("topic") String name, @PathParam("key") String key) {
        Topic<?> topic = Topics.all().stream()
                .filter(t -> t.name().equals(name) && t.owner().equals(config.service()))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("This service owns no topic " + name + "."));
        return snapshots
                .data(topic, key)
                .orElseThrow(() -> ProblemException.notFound("There is no " + key + " in " + name + "."));
    }

    @POST
    @Path("/replay")
    @RolesAllowed(Role.NACC_ADMIN)
    @Operation(
            operationId = "replay",
            summary = "Rebuild derived state from the topics",
            description = "Reads every topic of this service from the start. Answers when all is read; what has to be"
                    + " derived anew is derived within the next seconds.")
    public Replayed replay() throws InterruptedException {
        return new Replayed(replay.run());
    }
}
