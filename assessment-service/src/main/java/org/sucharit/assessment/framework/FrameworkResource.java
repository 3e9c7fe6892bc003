package org.sucharit.assessment.framework;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.kit.http.Etags;
import org.sucharit.kit.http.Idempotency;
import org.sucharit.kit.http.Idempotency.Created;
import org.sucharit.kit.identity.Role;
import org.sucharit.kit.problem.ProblemException;

@Path("/api/v1/frameworks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "frameworks", description = "The rules of each fiscal year")
public class FrameworkResource {

    private static final String YAML = "application/yaml";

    private final Frameworks frameworks;
    private final Idempotency idempotency;

    public FrameworkResource(Frameworks frameworks, Idempotency idempotency) {
        this.frameworks = frameworks;
        this.idempotency = idempotency;
    }

    /** A published revision. */
    public record Revision(int fiscalYear, int revision, Instant publishedAt) {
        static Revision from(FrameworkEntity entity) {
            return new Revision(entity.id().fiscalYear(), entity.id().revision(), entity.publishedAt());
        }
    }

    /** What publishing gave. */
    public record Published(int fiscalYear, int revision) {}

    @GET
    @PermitAll
    @Operation(operationId = "listFrameworks", summary = "Every published revision, newest first")
    public List<Revision> list() {
        return frameworks.all().stream().map(Revision::from).toList();
    }

    @GET
    @Path("/{fiscalYear}")
    @PermitAll
    @Operation(operationId = "getFramework", summary = "The framework of a fiscal year")
    @APIResponse(
            responseCode = "200",
            description = "The newest revision, or the one asked for",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Framework.class)))
    public Response get(
            @PathParam("fiscalYear") int fiscalYear,
            @QueryParam("revision") Integer revision,
            @Context Request request) {
        Framework framework = frameworks.find(fiscalYear, revision).orElseThrow(() -> unknown(fiscalYear));
        return Etags.respond(request, Etags.of(framework.version()), () -> Response.ok(framework));
    }

    @GET
    @Path("/{fiscalYear}/source")
    @Produces(YAML)
    @PermitAll
    @Operation(operationId = "getFrameworkSource", summary = "The framework of a fiscal year as it was written")
    public String source(@PathParam("fiscalYear") int fiscalYear, @QueryParam("revision") Integer revision) {
        return frameworks.source(fiscalYear, revision).orElseThrow(() -> unknown(fiscalYear));
    }

    @POST
    @Consumes(YAML)
    @RolesAllowed(Role.NACC_ADMIN)
    @Operation(
            operationId = "publishFramework",
            summary = "Publish a framework as the next revision of its year",
            description =
                    "Immutable from then on. With dryRun=true it is only checked. Every mistake in the document is"
                            + " answered at once, with line and column.")
    @APIResponse(
            responseCode = "201",
            description = "Published",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Published.class)))
    public Response publish(
            @HeaderParam("Idempotency-Key") String key,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            byte[] document) {
        if (dryRun) {
            return Response.ok(
                            new Published(frameworks.check(document).content().fiscalYear(), 0))
                    .build();
        }
        return idempotency.once(key, document, () -> {
            Framework framework = frameworks.publish(document);
            return new Created(
                    201,
                    URI.create("/api/v1/frameworks/" + framework.fiscalYear() + "?revision=" + framework.revision()),
                    new Published(framework.fiscalYear(), framework.revision()));
        });
    }

    private static ProblemException unknown(int fiscalYear) {
        return ProblemException.notFound("No framework is published for fiscal year " + fiscalYear + " (B.E.).");
    }
}
