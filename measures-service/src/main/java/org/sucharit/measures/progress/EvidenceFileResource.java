package org.sucharit.measures.progress;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.kit.identity.Caller;
import org.sucharit.kit.identity.Role;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;
import org.sucharit.measures.plan.PlanReading;

@Path("/api/v1/plans/{fiscalYear}/{agency}/files")
@Tag(name = "progress")
public class EvidenceFileResource {

    private final EvidenceFiles files;
    private final PlanReading reading;
    private final Caller caller;

    public EvidenceFileResource(EvidenceFiles files, PlanReading reading, Caller caller) {
        this.files = files;
        this.reading = reading;
        this.caller = caller;
    }

    @POST
    @Consumes({"application/pdf", "image/png", "image/jpeg"})
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.NACC_ADMIN, Role.AGENCY_OFFICER})
    @Operation(
            operationId = "handInFile",
            summary = "Hand in a file as evidence",
            description = "A PDF, PNG or JPEG of at most 10 MiB. The same file is kept once, so no key is needed.")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EvidenceFiles.Kept.class)))
    public Response handIn(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("agency") String agency,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
            @NotNull(message = "the body is missing") byte[] content) {
        caller.requireEntryFor(agency);
        EvidenceFiles.Kept kept = files.keep(fiscalYear, agency, named(type), content);
        return Response.created(URI.create(kept.url())).entity(kept).build();
    }

    @GET
    @Path("/{hash}")
    @Produces({"application/pdf", "image/png", "image/jpeg"})
    @PermitAll
    @Operation(operationId = "getFile", summary = "A file that was handed in as evidence")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response get(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("agency") String agency,
            @PathParam("hash") String hash) {
        reading.plan(fiscalYear, agency);
        EvidenceFileStore.File file = files.find(fiscalYear, agency, hash)
                .orElseThrow(() -> ProblemException.notFound("There is no such file."));
        String ending = file.type().substring(file.type().indexOf('/') + 1);
        return Response.ok(file.content(), file.type())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + hash + "." + ending + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=31536000, immutable")
                .build();
    }

    /** Whoever leaves the type out matches every type that is consumed. */
    private static String named(MediaType type) {
        if (type == null) {
            throw new ProblemException(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE, "Say with Content-Type whether it is a PDF, PNG or JPEG.");
        }
        return type.getType() + "/" + type.getSubtype();
    }
}
