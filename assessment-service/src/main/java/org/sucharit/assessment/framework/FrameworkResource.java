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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.kit.http.Etags;
import org.sucharit.kit.http.Idempotency;
import org.sucharit.kit.http.Idempotency.Created;
import org.sucharit.kit.identity.Role;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.Violation;

@Path("/api/v1/frameworks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "frameworks", description = "The rules of each fiscal year")
public class FrameworkResource {

    private static final String YAML = "application/yaml";
    private static final String FROM =
            "The year it is compared with, and a revision of it where that is not the newest";

    /** A year, or a revision of it: {@code 2567}, {@code 2567/1}. */
    private static final Pattern EDITION = Pattern.compile("([0-9]{4})(?:/([1-9][0-9]{0,8}))?");

    private final Frameworks frameworks;
    private final FrameworkHistory history;
    private final Idempotency idempotency;

    public FrameworkResource(Frameworks frameworks, FrameworkHistory history, Idempotency idempotency) {
        this.frameworks = frameworks;
        this.history = history;
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
        Framework framework = framework(fiscalYear, revision);
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

    @GET
    @Path("/{fiscalYear}/crosswalk")
    @PermitAll
    @Operation(
            operationId = "getCrosswalk",
            summary = "How the questions and items of a year relate to those of an earlier one",
            description =
                    "Put together from the crosswalks of the years in between: what is equal, broader, narrower or"
                            + " overlapping, what is new and what was dropped.")
    @APIResponse(
            responseCode = "200",
            description = "The crosswalk between the two",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ComposedCrosswalk.class)))
    public ComposedCrosswalk crosswalk(
            @PathParam("fiscalYear") int fiscalYear,
            @QueryParam("revision") Integer revision,
            @Parameter(description = FROM, required = true, example = "2566") @QueryParam("from") String from) {
        Framework later = framework(fiscalYear, revision);
        Framework earlier = edition(from);
        if (earlier.fiscalYear() >= fiscalYear) {
            throw badFrom("Name a year before " + fiscalYear + ".");
        }
        return history.crosswalk(earlier, later);
    }

    @GET
    @Path("/{fiscalYear}/differences")
    @PermitAll
    @Operation(
            operationId = "getFrameworkDifferences",
            summary = "What a framework changes, compared with another year or revision",
            description =
                    "Instruments, weights, indicators, questions and items, components, scales, ratings and the rest:"
                            + " each change by itself, with a sentence in Thai and English. Questions and items of two"
                            + " years are matched by their crosswalk.")
    @APIResponse(
            responseCode = "200",
            description = "Every change; none where the two say the same",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FrameworkDifferences.class)))
    public FrameworkDifferences differences(
            @PathParam("fiscalYear") int fiscalYear,
            @QueryParam("revision") Integer revision,
            @Parameter(description = FROM, required = true, example = "2568/1") @QueryParam("from") String from) {
        Framework framework = framework(fiscalYear, revision);
        return history.differences(edition(from), framework);
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

    private Framework framework(int fiscalYear, Integer revision) {
        return frameworks.find(fiscalYear, revision).orElseThrow(() -> unknown(fiscalYear));
    }

    private Framework edition(String from) {
        Matcher edition = EDITION.matcher(from == null ? "" : from);
        if (!edition.matches()) {
            throw badFrom("Name a year and, where it is not the newest, its revision: 2567 or 2567/1.");
        }
        String revision = edition.group(2);
        return framework(Integer.parseInt(edition.group(1)), revision == null ? null : Integer.valueOf(revision));
    }

    private static ProblemException badFrom(String message) {
        return ProblemException.invalid(List.of(Violation.at("from", "bad-value", message)));
    }

    private static ProblemException unknown(int fiscalYear) {
        return ProblemException.notFound("No framework is published for fiscal year " + fiscalYear + " (B.E.).");
    }
}
