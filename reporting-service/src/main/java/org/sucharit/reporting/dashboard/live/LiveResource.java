package org.sucharit.reporting.dashboard.live;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.reporting.dashboard.Wanted;

@Path("/api/v1/dashboards/{fiscalYear}/live")
@PermitAll
@Tag(name = "dashboards")
public class LiveResource {

    private final LiveStreams streams;

    @Context
    Sse sse;

    LiveResource(LiveStreams streams) {
        this.streams = streams;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @Operation(
            operationId = "readLiveDashboard",
            summary = "Changes of an area's dashboard, as they happen",
            description = "An event named area for each version, whose id is the version; the present one comes first,"
                    + " unless Last-Event-ID says that it is known. A slow reader gets the newest alone. The stream ends"
                    + " after some minutes; an EventSource comes again by itself.")
    @APIResponse(
            responseCode = "200",
            description = "What is said of each event",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = LiveStreams.Changed.class)))
    public Multi<OutboundSseEvent> read(
            @PathParam("fiscalYear") int fiscalYear,
            @Parameter(
                            description =
                                    "nation, region/{code}, province/{code}, district/{province}/{name}, type/{code},"
                                            + " size/{code} or peers/{type}/{size}")
                    @QueryParam("area")
                    String area,
            @Parameter(description = "The version that is known") @HeaderParam("Last-Event-ID") String last,
            @BeanParam Wanted wanted) {
        return streams.of(fiscalYear, area, wanted.scope(), last, sse);
    }
}
