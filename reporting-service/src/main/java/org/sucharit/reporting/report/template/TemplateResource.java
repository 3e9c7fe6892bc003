package org.sucharit.reporting.report.template;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.kit.http.Etags;
import org.sucharit.kit.identity.Role;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;
import org.sucharit.kit.problem.Violation;
import org.sucharit.reporting.analysis.AnalysisPart;
import org.sucharit.reporting.composition.Template;
import org.sucharit.reporting.document.PlainText;
import org.sucharit.reporting.implementation.ImplementationPart;
import org.sucharit.reporting.report.Asked;
import org.sucharit.reporting.report.ReportAccess;

@Path("/api/v1/templates/{agency}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "templates", description = "How agencies want their documents")
public class TemplateResource {

    /** Most bytes of an emblem's file. */
    private static final int MOST_BYTES = 5 << 20;

    private static final String PNG = "image/png";
    private static final String JPEG = "image/jpeg";

    private final AgencyTemplates templates;
    private final ReportAccess access;

    public TemplateResource(AgencyTemplates templates, ReportAccess access) {
        this.templates = templates;
        this.access = access;
    }

    /**
     * How the documents shall be.
     *
     * @param signatory who signs at the end; null for nobody
     * @param parts null for the order of the house
     */
    @Schema(name = "TemplateRequest")
    public record Wanted(
            @Valid Signatory signatory,

            @NotNull @Pattern(regexp = "thai|arabic", message = "must be thai or arabic")
            String digits,

            @Valid Parts parts) {

        Settings settings() {
            List<Violation> violations = new ArrayList<>();
            List<String> analysis = parts == null ? null : parts.analysis();
            List<String> implementation = parts == null ? null : parts.implementation();
            Settings settings = new Settings(
                    signatory == null ? null : signatory.plain(),
                    Asked.digits(digits),
                    PartOrder.read(AnalysisPart.values(), analysis, "/parts/analysis", violations),
                    PartOrder.read(ImplementationPart.values(), implementation, "/parts/implementation", violations));
            ProblemException.requireNone(violations);
            return settings;
        }
    }

    /**
     * Who signs.
     *
     * @param name with title: {@code นายสมชาย ใจดี}
     * @param positions line by line; null for none
     */
    @Schema(name = "TemplateSignatoryRequest")
    public record Signatory(
            @NotBlank @Size(max = 200) String name,
            @Size(max = 6) List<@NotBlank @Size(max = 200) String> positions) {

        private Template.Signatory plain() {
            return new Template.Signatory(
                    PlainText.of(name),
                    positions == null
                            ? List.of()
                            : positions.stream().map(PlainText::of).toList());
        }
    }

    /** The parts of each document in their order, all obligatory ones among them; null for the order of the house. */
    @Schema(name = "TemplatePartsRequest")
    public record Parts(
            @Size(max = 50) List<@NotNull String> analysis,
            @Size(max = 50) List<@NotNull String> implementation) {}

    @GET
    @PermitAll
    @Operation(operationId = "getTemplate", summary = "How an agency wants its documents")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TemplateView.class)))
    public Response get(@PathParam("agency") String agency, @Context Request request) {
        access.requireReading(agency);
        TemplateView view = templates.of(agency);
        return Etags.respond(request, Etags.of(view.number()), () -> Response.ok(view));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.NACC_ADMIN, Role.AGENCY_OFFICER, Role.AGENCY_EXECUTIVE})
    @Operation(
            operationId = "putTemplate",
            summary = "Change signatory, digits and the order of parts",
            description = "The agency's documents of all years that are not published are written anew.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TemplateView.class)))
    public Response put(
            @PathParam("agency") String agency,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull(message = "the body is missing") @Valid Wanted wanted) {
        access.requireOffice(agency);
        return tagged(templates.write(agency, wanted.settings(), ifMatch));
    }

    @GET
    @Path("/emblem")
    @PermitAll
    @Produces(PNG)
    @Operation(operationId = "getEmblem", summary = "The emblem as documents show it")
    public Response emblem(@PathParam("agency") String agency, @Context Request request) {
        access.requireReading(agency);
        TemplateView view = templates.of(agency);
        byte[] png = templates.emblem(view).orElseThrow(() -> ProblemException.notFound("It has no emblem."));
        EntityTag tag = new EntityTag(view.emblem());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(png, PNG) : unchanged)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @PUT
    @Path("/emblem")
    @Consumes({PNG, JPEG})
    @RolesAllowed({Role.NACC_ADMIN, Role.AGENCY_OFFICER, Role.AGENCY_EXECUTIVE})
    @Operation(
            operationId = "putEmblem",
            summary = "Change the emblem",
            description = "A PNG or JPEG file of at most 5 MiB, 8,000 pixels on a side and 40 million in all. It is"
                    + " written anew on white, with at most 600 pixels on a side.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TemplateView.class)))
    public Response putEmblem(
            @PathParam("agency") String agency, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, InputStream file)
            throws IOException {
        access.requireOffice(agency);
        return tagged(templates.writeEmblem(agency, EmblemImage.of(read(file)), ifMatch));
    }

    @DELETE
    @Path("/emblem")
    @RolesAllowed({Role.NACC_ADMIN, Role.AGENCY_OFFICER, Role.AGENCY_EXECUTIVE})
    @Operation(operationId = "deleteEmblem", summary = "Take the emblem away; older versions keep it")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TemplateView.class)))
    public Response deleteEmblem(
            @PathParam("agency") String agency, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        access.requireOffice(agency);
        return tagged(templates.writeEmblem(agency, null, ifMatch));
    }

    private static byte[] read(InputStream file) throws IOException {
        byte[] bytes = file.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new ProblemException(
                    ProblemType.TOO_LARGE, "An emblem's file has at most 5 MiB. Scale the picture down and send that.");
        }
        return bytes;
    }

    private static Response tagged(TemplateView view) {
        return Response.ok(view).tag(Etags.of(view.number())).build();
    }
}
