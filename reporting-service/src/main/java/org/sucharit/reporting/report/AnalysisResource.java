package org.sucharit.reporting.report;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.report.Report;
import org.sucharit.kit.http.Etags;
import org.sucharit.kit.http.Page;
import org.sucharit.kit.identity.Caller;
import org.sucharit.kit.json.Wire;
import org.sucharit.kit.peer.Peers;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.Violation;

@Path("/api/v1/reports/{fiscalYear}/{agency}/analysis")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports", description = "The official documents")
public class AnalysisResource {

    private static final String JSON = "json";

    private final Reports reports;
    private final Peers peers;
    private final Caller caller;

    public AnalysisResource(Reports reports, Peers peers, Caller caller) {
        this.reports = reports;
        this.peers = peers;
        this.caller = caller;
    }

    /**
     * A version of a document.
     *
     * @param asOf when what it says was the case
     */
    public record Version(
            int fiscalYear,
            String agency,
            Report.Kind kind,
            long version,
            Report.State state,
            String contentHash,
            int frameworkRevision,
            long scoreVersion,
            long planVersion,
            Instant asOf) {

        static Version from(ReportEntity entity) {
            Report report = entity.report();
            return new Version(
                    report.fiscalYear(),
                    report.agency(),
                    report.kind(),
                    report.version(),
                    report.state(),
                    report.contentHash(),
                    report.frameworkRevision(),
                    report.scoreVersion(),
                    report.planVersion(),
                    entity.asOf());
        }
    }

    @GET
    @PermitAll
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "getAnalysisReport",
            summary = "The newest analysis report: what it is made of, or the document itself")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Version.class)),
                @Content(mediaType = MediaType.TEXT_HTML),
                @Content(mediaType = MediaTypes.PDF),
                @Content(mediaType = MediaTypes.DOCX),
                @Content(mediaType = MediaTypes.XLSX)
            })
    public Response get(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("agency") String agency,
            @Parameter(description = "json, html, pdf, docx or xlsx") @QueryParam("format") @DefaultValue(JSON)
                    String format,
            @Context Request request) {
        requireReading(agency);
        return answer(reports.newest(fiscalYear, agency, Report.Kind.ANALYSIS), fiscalYear, agency, format, request);
    }

    @GET
    @Path("/versions")
    @PermitAll
    @Operation(operationId = "listAnalysisVersions", summary = "Every version of the report, newest first")
    public Page<Version> versions(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("agency") String agency,
            @Parameter(description = "a version; older ones are listed")
                    @QueryParam("after")
                    @DefaultValue("" + Long.MAX_VALUE)
                    long after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) int limit) {
        requireReading(agency);
        int size = Page.limit(limit);
        List<Version> rows = reports.versions(fiscalYear, agency, Report.Kind.ANALYSIS, after, size + 1).stream()
                .map(Version::from)
                .toList();
        return Page.of(rows, size, version -> Long.toString(version.version()));
    }

    @GET
    @Path("/versions/{version}")
    @PermitAll
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "getAnalysisVersion", summary = "One version of the report")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Version.class)),
                @Content(mediaType = MediaType.TEXT_HTML),
                @Content(mediaType = MediaTypes.PDF),
                @Content(mediaType = MediaTypes.DOCX),
                @Content(mediaType = MediaTypes.XLSX)
            })
    public Response version(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("agency") String agency,
            @PathParam("version") long version,
            @Parameter(description = "json, html, pdf, docx or xlsx") @QueryParam("format") @DefaultValue(JSON)
                    String format,
            @Context Request request) {
        requireReading(agency);
        return answer(
                reports.version(fiscalYear, agency, Report.Kind.ANALYSIS, version),
                fiscalYear,
                agency,
                format,
                request);
    }

    private Response answer(
            Optional<ReportEntity> found, int fiscalYear, String agency, String format, Request request) {
        ReportEntity entity = found.orElseThrow(
                () -> ProblemException.notFound("There is no such analysis report of " + agency + " for " + fiscalYear
                        + ". It is written once the score is in review and a plan is drafted from it."));
        if (format.equals(JSON)) {
            Version version = Version.from(entity);
            return Etags.respond(
                    request,
                    Etags.of(version.version(), Wire.code(version.state())),
                    () -> Response.ok(version).type(MediaType.APPLICATION_JSON));
        }
        Format wanted = Wire.parse(Format.class, format)
                .orElseThrow(() -> ProblemException.invalid(List.of(Violation.at(
                        "format", "unknown-format", "The format is json, " + Wire.codes(Format.class) + "."))));
        Report report = entity.report();
        return Etags.respond(request, Etags.of(report.version(), wanted.code()), () -> file(report, wanted));
    }

    private Response.ResponseBuilder file(Report report, Format format) {
        String name =
                "ita-" + report.kind().code() + "-" + report.fiscalYear() + "-" + report.agency() + "." + format.code();
        return Response.ok(reports.file(report, format))
                .type(format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, format.disposition() + "; filename=\"" + name + "\"")
                .header("X-Content-Type-Options", "nosniff")
                // The page carries its style and fonts; it needs, and may do, nothing else.
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:");
    }

    /** Until a version is published, its document is the agency's own affair. */
    private void requireReading(String code) {
        Agency agency = peers.find(Topics.AGENCY, code)
                .orElseThrow(() -> ProblemException.notFound("There is no agency " + code + "."));
        caller.requireReadingOf(code, agency.province().code(), false);
    }
}
