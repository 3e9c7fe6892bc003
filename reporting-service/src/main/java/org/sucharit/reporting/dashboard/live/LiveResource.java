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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.kit.json.Wire;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.Violation;
import org.sucharit.reporting.dashboard.AreaResultRepository.Change;
import org.sucharit.reporting.dashboard.DashboardAccess;
import org.sucharit.reporting.dashboard.Dashboards;
import org.sucharit.reporting.dashboard.Scope;
import org.sucharit.reporting.dashboard.Wanted;
import org.sucharit.reporting.figures.Area;

@Path("/api/v1/dashboards/{fiscalYear}/live")
@PermitAll
@Tag(name = "dashboards")
public class LiveResource {

    private final Dashboards dashboards;
    private final DashboardAccess access;
    private final LiveChanges changes;
    private final LiveConfig config;

    @Context
    Sse sse;

    LiveResource(Dashboards dashboards, DashboardAccess access, LiveChanges changes, LiveConfig config) {
        this.dashboards = dashboards;
        this.access = access;
        this.changes = changes;
        this.config = config;
    }

    /**
     * What is told of an area has changed: read it again.
     *
     * @param version of what is told now
     */
    @Schema(name = "DashboardChange")
    public record Changed(int fiscalYear, Area.Kind kind, String code, long version) {}

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @Operation(
            operationId = "readLiveDashboard",
            summary = "Changes of an area's dashboard, as they happen",
            description = "An event named area for each version, whose id is the version; the present one comes first,"
                    + " unless Last-Event-ID says that it is known. A slow reader gets the newest alone. The stream ends"
                    + " after some minutes; an EventSource comes again by itself.")
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
        Scope scope = wanted.scope();
        Area of = area(fiscalYear, area);
        access.require(of, scope);
        Change present = new Change(of, scope, dashboards.version(of, scope));
        Multi<OutboundSseEvent> events = Multi.createBy()
                .merging()
                .streams(Multi.createFrom().item(present), changes.of(of, scope))
                .select()
                .where(new Rising(last)::test)
                .map(this::event);
        Multi<OutboundSseEvent> heartbeats = Multi.createFrom()
                .ticks()
                .every(config.heartbeat())
                .onOverflow()
                .drop()
                .map(_ -> sse.newEventBuilder().comment("").build());
        return Multi.createBy().merging().streams(events, heartbeats).select().first(config.longest());
    }

    private OutboundSseEvent event(Change change) {
        return sse.newEventBuilder()
                .name("area")
                .id(Long.toString(change.version()))
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(
                        Changed.class,
                        new Changed(
                                change.area().fiscalYear(),
                                change.area().kind(),
                                change.area().code(),
                                change.version()))
                .build();
    }

    private static Area area(int fiscalYear, String text) {
        if (text != null) {
            String[] parts = text.split("/", 2);
            var kind = Wire.parse(Area.Kind.class, parts[0]);
            if (kind.isPresent()) {
                return new Area(fiscalYear, kind.get(), parts.length > 1 ? parts[1] : "");
            }
        }
        throw ProblemException.invalid(List.of(Violation.at(
                "area", "unknown-area", "area is a kind and a code: nation, province/81, district/81/คลองท่อม.")));
    }

    /** Lets through what is newer than all before. */
    private static final class Rising {

        private long known;

        Rising(String last) {
            known = last != null && last.matches("\\d{1,18}") ? Long.parseLong(last) : 0;
        }

        boolean test(Change change) {
            boolean newer = change.version() > known;
            known = Math.max(known, change.version());
            return newer;
        }
    }
}
