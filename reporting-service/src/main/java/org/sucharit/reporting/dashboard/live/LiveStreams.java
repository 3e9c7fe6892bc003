package org.sucharit.reporting.dashboard.live;

import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sucharit.kit.json.Wire;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.Violation;
import org.sucharit.reporting.dashboard.AreaResultRepository.Change;
import org.sucharit.reporting.dashboard.DashboardAccess;
import org.sucharit.reporting.dashboard.Dashboards;
import org.sucharit.reporting.dashboard.Scope;
import org.sucharit.reporting.figures.Area;

/** Streams of an area's changes for one reader each. */
@ApplicationScoped
public class LiveStreams {

    private final Dashboards dashboards;
    private final DashboardAccess access;
    private final LiveChanges changes;
    private final LiveConfig config;

    public LiveStreams(Dashboards dashboards, DashboardAccess access, LiveChanges changes, LiveConfig config) {
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

    /**
     * The changes of an area, the present version first unless it is known.
     *
     * @param area a kind and a code, {@code province/81}
     * @param last the version that is known, as the reader sends it; null without one
     * @throws ProblemException where there is no such area, or the reader may not see it
     */
    public Multi<OutboundSseEvent> of(int fiscalYear, String area, Scope scope, String last, Sse sse) {
        Area of = area(fiscalYear, area);
        access.require(of, scope);
        Change present = new Change(of, scope, dashboards.version(of, scope));
        Multi<OutboundSseEvent> events = Multi.createBy()
                .merging()
                .streams(Multi.createFrom().item(present), changes.of(of, scope))
                .select()
                .where(new Rising(last)::test)
                .map(change -> event(change, sse));
        Multi<OutboundSseEvent> heartbeats = Multi.createFrom()
                .ticks()
                .every(config.heartbeat())
                .onOverflow()
                .drop()
                .map(_ -> sse.newEventBuilder().comment("").build());
        return Multi.createBy().merging().streams(events, heartbeats).select().first(config.longest());
    }

    private static OutboundSseEvent event(Change change, Sse sse) {
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
