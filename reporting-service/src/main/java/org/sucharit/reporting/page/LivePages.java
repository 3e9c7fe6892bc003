package org.sucharit.reporting.page;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.PermitAll;
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
import org.sucharit.reporting.dashboard.Scope;
import org.sucharit.reporting.dashboard.live.LiveStreams;

/** The changes that a page follows: those of the API, for who is known by the pages' cookie. */
@Path("/dashboards/{fiscalYear:[0-9]{4}}/live")
@PermitAll
public class LivePages {

    private final LiveStreams streams;

    @Context
    Sse sse;

    LivePages(LiveStreams streams) {
        this.streams = streams;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @Operation(hidden = true)
    public Multi<OutboundSseEvent> read(
            @PathParam("fiscalYear") int fiscalYear,
            @QueryParam("area") String area,
            @QueryParam("scope") String scope,
            @HeaderParam("Last-Event-ID") String last) {
        return streams.of(fiscalYear, area, scope == null ? Scope.ANNOUNCED : Parameters.scope(scope), last, sse);
    }
}
