package org.sucharit.kit.problem;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.sucharit.kit.http.Idempotency;
import org.sucharit.kit.identity.Role;

/** Ways to go wrong. */
@Path("/api/v1/tests")
@Produces(MediaType.APPLICATION_JSON)
public class ProblemsResource {

    private static final AtomicInteger CREATED = new AtomicInteger();

    private final Idempotency idempotency;

    public ProblemsResource(Idempotency idempotency) {
        this.idempotency = idempotency;
    }

    public record Body(
            @NotNull(message = "a name is needed") String name,
            @Valid @NotNull(message = "rows are needed") List<Row> rows,
            Level level) {}

    public enum Level {
        HIGH,
        VERY_LOW
    }

    public record Row(
            @Max(value = 100, message = "at most 100") BigDecimal score, Integer place) {}

    @POST
    @Path("/open")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    public Body open(@Valid Body body) {
        return body;
    }

    @GET
    @Path("/admin")
    @RolesAllowed(Role.NACC_ADMIN)
    public String admin() {
        return "{}";
    }

    @GET
    @Path("/forgotten")
    public String forgotten() {
        return "{}";
    }

    @GET
    @Path("/broken")
    @PermitAll
    public String broken() {
        throw new IllegalStateException("secret of the inside");
    }

    /** What was understood of the query. */
    public record Understood(int page, Long version, boolean dryRun) {}

    @GET
    @Path("/query")
    @PermitAll
    public Understood query(
            @QueryParam("page") @DefaultValue("7") int page,
            @QueryParam("version") Long version,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) {
        return new Understood(page, version, dryRun);
    }

    @GET
    @Path("/years/{year}")
    @PermitAll
    public int year(@PathParam("year") int year) {
        return year;
    }

    @GET
    @Path("/away")
    @PermitAll
    public String away(@QueryParam("page") int page) {
        throw ProblemException.unavailable("Somebody does not answer.", Duration.ofSeconds(7));
    }

    @POST
    @Path("/once")
    @Consumes(MediaType.TEXT_PLAIN)
    @RolesAllowed(Role.NACC_ADMIN)
    public Response once(@HeaderParam("Idempotency-Key") String key, byte[] body) {
        return idempotency.once(key, body, () -> new Idempotency.Created(201, null, CREATED.incrementAndGet()));
    }
}
