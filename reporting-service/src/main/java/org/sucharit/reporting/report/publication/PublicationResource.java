package org.sucharit.reporting.report.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.contracts.Label;
import org.sucharit.kit.http.Idempotency;
import org.sucharit.kit.http.Page;
import org.sucharit.kit.identity.Role;
import org.sucharit.kit.json.Json;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.reporting.lint.Contradiction;
import org.sucharit.reporting.report.ReportAccess;
import org.sucharit.reporting.report.ReportEntity;
import org.sucharit.reporting.report.ReportKey;
import org.sucharit.reporting.report.Reports;

@Path("/api/v1/reports/{fiscalYear}/{subject}/{kind}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "publications", description = "What was published of the official documents")
public class PublicationResource {

    private final Reports reports;
    private final Check check;
    private final Publishing publishing;
    private final Publications publications;
    private final ReportAccess access;
    private final Idempotency idempotency;

    public PublicationResource(
            Reports reports,
            Check check,
            Publishing publishing,
            Publications publications,
            ReportAccess access,
            Idempotency idempotency) {
        this.reports = reports;
        this.check = check;
        this.publishing = publishing;
        this.publications = publications;
        this.access = access;
        this.idempotency = idempotency;
    }

    /**
     * What stands in the way of publishing a version.
     *
     * @param publishable whether nothing does
     * @param refusals why nobody can publish it, whatever is waived
     * @param contradictions what may be waived, each by itself
     * @param uncheckedLinks links that could not be asked for: whether they are dead is not known
     */
    @Schema(name = "ReportCheck")
    public record Checked(
            long version,
            boolean publishable,
            List<Refused> refusals,
            List<Contradiction> contradictions,
            List<String> uncheckedLinks) {

        static Checked of(ReportEntity version, List<Refusal> refusals, Check.Result result) {
            return new Checked(
                    version.content().version(),
                    refusals.isEmpty() && result.contradictions().isEmpty(),
                    refusals.stream().map(Refused::from).toList(),
                    result.contradictions(),
                    result.uncheckedLinks());
        }
    }

    /**
     * A reason for which a version is published by nobody.
     *
     * @param message what is the matter, and what to do
     */
    @Schema(name = "RefusedPublication")
    public record Refused(Refusal reason, Label message) {

        static Refused from(Refusal refusal) {
            return new Refused(refusal, refusal.message());
        }
    }

    /**
     * A version to publish.
     *
     * @param version the newest, as it was read
     * @param correction why it replaces what was published; null for the first publication
     * @param waivers what contradicts itself in it, and why it is published nevertheless
     */
    @Schema(name = "PublicationRequest")
    public record Wanted(
            @NotNull Long version,
            @Size(max = 2_000) String correction,
            @Size(max = 1_000) List<@NotNull @Valid Waiver> waivers) {}

    @GET
    @Path("/check")
    @PermitAll
    @Operation(
            operationId = "checkReport",
            summary = "What stands in the way of publishing the newest version",
            description =
                    "What contradicts itself, the rules or the world may be waived by the executive, each with a reason;"
                            + " a refusal by nobody. Links are asked for, which may take some seconds.")
    public Checked check(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("subject") String subject,
            @PathParam("kind") String kind) {
        ReportKey key = access.requireReading(fiscalYear, subject, kind);
        ReportEntity version = newest(key);
        return Checked.of(version, publishing.refusals(version), check.of(version));
    }

    @GET
    @Path("/publications")
    @PermitAll
    @Operation(operationId = "listPublications", summary = "What was published of the document, newest first")
    public Page<PublicationView> list(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("subject") String subject,
            @PathParam("kind") String kind,
            @QueryParam("after") @DefaultValue("" + Integer.MAX_VALUE) int after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) int limit) {
        ReportKey key = ReportAccess.key(fiscalYear, subject, kind);
        int size = Page.limit(limit);
        return Page.of(
                publications.of(key, after, size + 1), size, publication -> Integer.toString(publication.number()));
    }

    @POST
    @Path("/publications")
    @RolesAllowed({Role.NACC_ADMIN, Role.AGENCY_EXECUTIVE})
    @Operation(
            operationId = "publishReport",
            summary = "Publish the newest version",
            description = "Its files are frozen, get a permanent address and can be read by anyone. What contradicts"
                    + " itself is not published, unless it is waived with a reason.")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PublicationView.class)))
    public Response publish(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("subject") String subject,
            @PathParam("kind") String kind,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull(message = "the body is missing") @Valid Wanted wanted) {
        ReportKey key = access.requirePublishing(fiscalYear, subject, kind);
        Optional<Response> answered = idempotency.before(idempotencyKey, Json.bytes(wanted));
        if (answered.isPresent()) {
            return answered.get();
        }
        ReportEntity version = reports.version(key, wanted.version()).orElseThrow(() -> none(key));
        publishing.requireNoRefusal(version);
        Publishing.Prepared prepared = publishing.prepare(
                version,
                check.of(version),
                wanted.waivers() == null ? List.of() : wanted.waivers(),
                wanted.correction());
        return idempotency.once(idempotencyKey, Json.bytes(wanted), () -> {
            PublicationView view = publications.view(publishing.publish(prepared));
            return new Idempotency.Created(201, URI.create(PublishedPath.of(key, view.number())), view);
        });
    }

    private ReportEntity newest(ReportKey key) {
        return reports.newest(key).orElseThrow(() -> none(key));
    }

    private static ProblemException none(ReportKey key) {
        return ProblemException.notFound("There is no such " + key.kind().code() + " report of " + key.subject()
                + " for " + key.fiscalYear() + ".");
    }
}
