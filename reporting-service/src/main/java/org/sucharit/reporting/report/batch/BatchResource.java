package org.sucharit.reporting.report.batch;

import io.quarkus.security.ForbiddenException;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.contracts.report.Report;
import org.sucharit.kit.http.Idempotency;
import org.sucharit.kit.identity.Caller;
import org.sucharit.kit.identity.Role;
import org.sucharit.kit.json.Json;
import org.sucharit.kit.json.Wire;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.Violation;
import org.sucharit.reporting.report.Asked;
import org.sucharit.reporting.report.Format;

@Path("/api/v1/report-batches")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.NACC_ADMIN, Role.PROVINCE_COORDINATOR})
@Tag(name = "report-batches", description = "All documents of a kind as one archive")
public class BatchResource {

    private static final String ZIP = "application/zip";

    private final Batches batches;
    private final Downloads downloads;
    private final Caller caller;
    private final Idempotency idempotency;

    BatchResource(Batches batches, Downloads downloads, Caller caller, Idempotency idempotency) {
        this.batches = batches;
        this.downloads = downloads;
        this.caller = caller;
        this.idempotency = idempotency;
    }

    /**
     * What the archive shall have.
     *
     * @param province its code; null for all within the caller's reach: the nation, or a coordinator's own province
     * @param format {@code pdf}, {@code docx}, {@code xlsx} or {@code html}
     * @param language {@code th} or {@code en}; null for Thai
     * @param digits {@code thai} or {@code arabic}; null for those of each document
     */
    @Schema(name = "ReportBatchRequest")
    public record Wanted(
            int fiscalYear,
            @NotNull Report.Kind kind,

            @Pattern(regexp = "\\d{2}", message = "must be a province's code of two digits")
            String province,

            @NotNull String format,

            @Pattern(regexp = "th|en", message = "must be th or en")
            String language,

            @Pattern(regexp = "thai|arabic", message = "must be thai or arabic")
            String digits) {

        private Batches.Wanted within(Caller.Reach reach) {
            reach.requireProvince(province);
            return new Batches.Wanted(
                    fiscalYear,
                    kind,
                    province == null ? reach.province() : province,
                    Wire.parse(Format.class, format)
                            .orElseThrow(() -> ProblemException.invalid(List.of(Violation.at(
                                    "/format", "unknown-format", "Known are " + Wire.codes(Format.class) + ".")))),
                    Asked.language(language == null ? "th" : language),
                    Asked.digits(digits));
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "makeReportBatch",
            summary = "Render the newest versions of all documents of a kind, for one archive",
            description = "Which versions these are is fixed now. A coordinator's are those of the own province.")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BatchView.class)))
    public Response make(
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull(message = "the body is missing") @Valid Wanted wanted) {
        Batches.Wanted within = wanted.within(caller.reachOfAll());
        return idempotency.once(idempotencyKey, Json.bytes(wanted), () -> {
            BatchView view = batches.make(within, caller.name());
            return new Idempotency.Created(201, URI.create(BatchView.PATH + view.id()), view);
        });
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getReportBatch", summary = "How far a batch has come")
    public BatchView get(@PathParam("id") String id) {
        return batches.of(within(id));
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteReportBatch", summary = "End a batch and forget it, complete or not")
    @APIResponse(responseCode = "204")
    public void delete(@PathParam("id") String id) {
        batches.delete(within(id));
    }

    @GET
    @Path("/{id}/archive")
    @Produces(ZIP)
    @Operation(
            operationId = "getReportBatchArchive",
            summary = "The archive of a complete batch",
            description = "index.csv first: each file with its version and SHA-256, and what could not be rendered. A"
                    + " download that broke off goes on with Range and If-Range.")
    @APIResponse(responseCode = "200", content = @Content(mediaType = ZIP))
    @APIResponse(responseCode = "206", content = @Content(mediaType = ZIP))
    public Response archive(
            @PathParam("id") String id,
            @Parameter(description = "one range of bytes") @HeaderParam("Range") String range,
            @HeaderParam("If-Range") String ifRange,
            @Context Request request,
            @Context HttpServerResponse response) {
        BatchArchive archive = batches.archive(within(id));
        EntityTag tag = new EntityTag(archive.tag());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.tag(tag).build();
        }
        downloads.requireFree();
        long length = archive.length();
        Optional<ByteRange> part = ifRange == null || ifRange.equals('"' + archive.tag() + '"')
                ? ByteRange.of(range, length)
                : Optional.empty();
        if (part.isPresent() && !part.get().exists()) {
            response.putHeader("Content-Range", "bytes */" + length);
            throw new ClientErrorException(Response.Status.REQUESTED_RANGE_NOT_SATISFIABLE);
        }
        ByteRange sent = part.orElse(new ByteRange(0, length));
        StreamingOutput stream = out -> downloads.send(archive, sent.from(), sent.to(), out);
        Response.ResponseBuilder answer = Response.status(part.isPresent() ? 206 : 200)
                .entity(stream)
                .type(ZIP)
                .tag(tag)
                .header(HttpHeaders.CONTENT_LENGTH, sent.to() - sent.from())
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + archive.name() + ".zip\"");
        part.ifPresent(bytes -> answer.header("Content-Range", bytes.header(length)));
        return answer.build();
    }

    /** A batch within the caller's reach. */
    private UUID within(String id) {
        Caller.Reach reach = caller.reachOfAll();
        UUID batch = parse(id);
        String province = batches.province(batch);
        if (reach.province() != null && !reach.province().equals(province)) {
            throw new ForbiddenException();
        }
        return batch;
    }

    private static UUID parse(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw ProblemException.notFound("There is no such batch.");
        }
    }
}
