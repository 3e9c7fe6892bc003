package org.sucharit.reporting.report;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
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
import org.sucharit.contracts.report.Report;
import org.sucharit.kit.http.Etags;
import org.sucharit.kit.http.Page;
import org.sucharit.kit.json.Wire;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.reporting.document.comparison.Change;

@Path("/api/v1/reports/{fiscalYear}/{subject}/{kind}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports", description = "The official documents")
public class ReportResource {

    /** Changes shown of one version. */
    private static final int MOST_CHANGES = 1_000;

    private final Reports reports;
    private final ReportFiles files;
    private final ReportAccess access;
    private final PresentPlans plans;

    public ReportResource(Reports reports, ReportFiles files, ReportAccess access, PresentPlans plans) {
        this.reports = reports;
        this.files = files;
        this.access = access;
        this.plans = plans;
    }

    /**
     * A version of a document.
     *
     * @param state {@code withdrawn} where its plan is, by now
     * @param scoreVersion the score it is written from; null where it is written from none, or from many
     * @param planVersion the plan it is written from; null where it is written from none, or from many
     * @param asOf when what it says was the case
     * @param causes why it was written: {@code first}, or which sources had changed ({@code score}, {@code passages}, {@code
     *     template})
     */
    public record Version(
            int fiscalYear,
            String subject,
            Report.Kind kind,
            long version,
            Report.State state,
            String contentHash,
            int frameworkRevision,
            Long scoreVersion,
            Long planVersion,
            Instant asOf,
            List<String> causes) {

        static Version from(ReportEntity entity, Report.State state) {
            ReportKey key = entity.key();
            Report.Content content = entity.content();
            return new Version(
                    key.fiscalYear(),
                    key.subject(),
                    key.kind(),
                    content.version(),
                    state,
                    content.hash(),
                    content.frameworkRevision(),
                    content.scoreVersion(),
                    content.planVersion(),
                    entity.asOf(),
                    entity.causes());
        }
    }

    /**
     * What a version says otherwise than an older one.
     *
     * @param since the older version; null where there is none
     * @param count how many changes there are
     * @param changes at most 1,000, in reading order
     */
    @Schema(name = "ReportChanges")
    public record Changes(Long since, int count, List<Change> changes) {}

    @GET
    @PermitAll
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "getReport", summary = "The newest version: what it is made of, or the document itself")
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
            @Parameter(description = "an agency's code; of a province its TIS 1099 code, of the nation TH")
                    @PathParam("subject")
                    String subject,
            @Parameter(description = "analysis, implementation, province or national") @PathParam("kind") String kind,
            @BeanParam Asked asked,
            @Context Request request) {
        ReportKey key = access.requireReading(fiscalYear, subject, kind);
        return answer(reports.newest(key).orElseThrow(() -> none(key)), asked, request);
    }

    @GET
    @Path("/versions")
    @PermitAll
    @Operation(operationId = "listReportVersions", summary = "Every version of the report, newest first")
    public Page<Version> versions(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("subject") String subject,
            @PathParam("kind") String kind,
            @Parameter(description = "a version; older ones are listed")
                    @QueryParam("after")
                    @DefaultValue("" + Long.MAX_VALUE)
                    long after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) int limit) {
        ReportKey key = access.requireReading(fiscalYear, subject, kind);
        int size = Page.limit(limit);
        List<Version> rows = reports.versions(key, after, size + 1).stream()
                .map(this::described)
                .toList();
        return Page.of(rows, size, version -> Long.toString(version.version()));
    }

    @GET
    @Path("/versions/{version}")
    @PermitAll
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "getReportVersion", summary = "One version of the report")
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
            @PathParam("subject") String subject,
            @PathParam("kind") String kind,
            @PathParam("version") long version,
            @BeanParam Asked asked,
            @Context Request request) {
        ReportKey key = access.requireReading(fiscalYear, subject, kind);
        return answer(reports.version(key, version).orElseThrow(() -> none(key)), asked, request);
    }

    @GET
    @Path("/versions/{version}/changes")
    @PermitAll
    @Operation(operationId = "listReportChanges", summary = "What a version says otherwise than an older one")
    public Changes changes(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("subject") String subject,
            @PathParam("kind") String kind,
            @PathParam("version") long version,
            @Parameter(description = "the older version; the one before if not given") @QueryParam("since")
                    Long since) {
        ReportKey key = access.requireReading(fiscalYear, subject, kind);
        ReportEntity newer = reports.version(key, version).orElseThrow(() -> none(key));
        Optional<ReportEntity> older = since == null
                ? reports.versions(key, version, 1).stream().findFirst()
                : Optional.of(reports.version(key, since).orElseThrow(() -> none(key)));
        List<Change> changes = older.map(entity -> Change.between(reports.document(entity), reports.document(newer)))
                .orElse(List.of());
        return new Changes(
                older.map(entity -> entity.content().version()).orElse(null),
                changes.size(),
                changes.stream().limit(MOST_CHANGES).toList());
    }

    private Response answer(ReportEntity entity, Asked asked, Request request) {
        Optional<Format> format = asked.file();
        if (format.isPresent()) {
            return files.answer(entity, format.get(), asked.writing(reports.official(entity)), request);
        }
        Version version = described(entity);
        return Etags.respond(
                request,
                Etags.of(version.version(), Wire.code(version.state())),
                () -> Response.ok(version).type(MediaType.APPLICATION_JSON));
    }

    private Version described(ReportEntity entity) {
        return Version.from(entity, plans.stateOf(entity));
    }

    private static ProblemException none(ReportKey key) {
        return ProblemException.notFound("There is no such " + key.kind().code() + " report of " + key.subject()
                + " for " + key.fiscalYear() + ". It is written once its sources are there and agree.");
    }
}
