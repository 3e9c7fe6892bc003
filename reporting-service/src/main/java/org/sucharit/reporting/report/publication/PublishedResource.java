package org.sucharit.reporting.report.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.contracts.report.Report;
import org.sucharit.kit.json.Wire;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.Violation;
import org.sucharit.reporting.report.Format;
import org.sucharit.reporting.report.MediaTypes;
import org.sucharit.reporting.report.ReportAccess;
import org.sucharit.reporting.report.ReportFiles;
import org.sucharit.reporting.report.ReportKey;

/** Published documents, for anyone, at addresses that stay: QR codes and other websites lead here. */
@Path("/published/{fiscalYear}/{subject}/{kind}")
@PermitAll
@Produces(MediaType.WILDCARD)
@Tag(name = "publications")
public class PublishedResource {

    private static final String JSON = "json";
    private static final String YEAR = "public, max-age=31536000, immutable";

    private final Publications publications;

    public PublishedResource(Publications publications) {
        this.publications = publications;
    }

    @GET
    @Operation(operationId = "getNewestPublished", summary = "The document as last published")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.TEXT_HTML),
                @Content(mediaType = MediaTypes.PDF),
                @Content(mediaType = MediaTypes.DOCX),
                @Content(mediaType = MediaTypes.XLSX),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PublicationView.class))
            })
    public Response newest(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("subject") String subject,
            @PathParam("kind") String kind,
            @Parameter(description = "html, pdf, docx or xlsx; json for the publication's record")
                    @QueryParam("format")
                    @DefaultValue("html")
                    String format,
            @Context Request request) {
        return answer(ReportAccess.key(fiscalYear, subject, kind), null, format, request);
    }

    @GET
    @Path("/{number}")
    @Operation(operationId = "getPublished", summary = "One publication of the document; it never changes")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.TEXT_HTML),
                @Content(mediaType = MediaTypes.PDF),
                @Content(mediaType = MediaTypes.DOCX),
                @Content(mediaType = MediaTypes.XLSX),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PublicationView.class))
            })
    public Response get(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("subject") String subject,
            @PathParam("kind") String kind,
            @PathParam("number") int number,
            @Parameter(description = "html, pdf, docx or xlsx; json for the publication's record")
                    @QueryParam("format")
                    @DefaultValue("html")
                    String format,
            @Context Request request) {
        return answer(ReportAccess.key(fiscalYear, subject, kind), number, format, request);
    }

    private Response answer(ReportKey key, Integer number, String format, Request request) {
        PublicationView view = publications
                .find(key, number)
                .orElseThrow(() -> ProblemException.notFound("Nothing of the kind has been published."));
        if (format.equals(JSON)) {
            return Response.ok(view).type(MediaType.APPLICATION_JSON).build();
        }
        Format wanted = Wire.parse(Format.class, format)
                .orElseThrow(() -> ProblemException.invalid(List.of(Violation.at(
                        "format", "unknown-format", "Known are json, " + Wire.codes(Format.class) + "."))));
        Report.File file = view.files().stream()
                .filter(known -> known.format().equals(wanted.code()))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("It was not published in this format."));
        EntityTag tag = new EntityTag(file.sha256());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder response = unchanged == null
                ? ReportFiles.response(
                        key,
                        wanted,
                        publications.file(key, view.number(), wanted).orElseThrow())
                : unchanged;
        return response.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, number == null ? "no-cache" : YEAR)
                .build();
    }
}
