package org.sucharit.kit.retiring;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.sucharit.kit.identity.Role;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;

/** Operations of every age. */
@Path("/api/v1/tests/retiring")
public class RetiringResource {

    @GET
    @Path("/old")
    @PermitAll
    @Operation(operationId = "old", summary = "Goes", description = "Tells its age.")
    @Retiring(since = "2026-10-01", sunset = "2027-04-01", see = "/docs/new")
    public Response old() {
        return Response.ok("old").link("/api/v1/tests/retiring/new", "next").build();
    }

    @GET
    @Path("/old/missing")
    @PermitAll
    @Operation(operationId = "oldMissing", summary = "Goes, and finds nothing")
    @Retiring(since = "2026-10-01", sunset = "2027-04-01", see = "/docs/new")
    public String missing() {
        throw new ProblemException(ProblemType.NOT_FOUND, "There is none.");
    }

    @GET
    @Path("/old/secret")
    @RolesAllowed(Role.NACC_ADMIN)
    @Operation(operationId = "oldSecret", summary = "Goes, and is not for everybody")
    @Retiring(since = "2026-10-01", sunset = "2027-04-01", see = "/docs/new")
    public String secret() {
        return "secret";
    }

    @GET
    @Path("/new")
    @PermitAll
    @Operation(operationId = "new", summary = "Stays")
    public String young() {
        return "new";
    }
}
