package org.sucharit.assessment.assessment;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.assessment.agency.Agencies;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.kit.http.Etags;
import org.sucharit.kit.identity.Caller;
import org.sucharit.kit.identity.Role;
import org.sucharit.kit.problem.ProblemException;

@Path("/api/v1/assessments/{fiscalYear}/{agency}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assessments", description = "One agency in one fiscal year")
public class AssessmentResource {

    private static final int MOST_TRANSITIONS = 200;

    private final Assessments assessments;
    private final AssessmentYear year;
    private final Agencies agencies;
    private final Caller caller;

    public AssessmentResource(Assessments assessments, AssessmentYear year, Agencies agencies, Caller caller) {
        this.assessments = assessments;
        this.year = year;
        this.agencies = agencies;
        this.caller = caller;
    }

    /**
     * Where an assessment is to stand.
     *
     * @param reason why it is moved; needed for a step back, null otherwise
     * @param notApplicable nodes that do not apply to the agency, with everything below them; null to leave as it is
     */
    public record Change(
            @NotNull(message = "phase is missing") Assessment.Phase phase,

            @Size(max = 1000, message = "reason has at most 1000 characters")
            String reason,

            @Size(max = 1000, message = "notApplicable has at most 1000 nodes")
            List<@NotNull(message = "a node is missing") String> notApplicable) {}

    /**
     * A step from one phase to another.
     *
     * @param from null where the assessment was opened
     * @param actor a token's subject, or {@code calendar}
     * @param reason null where none was given
     */
    public record Transition(String from, String to, Instant at, String actor, String reason) {

        static Transition of(TransitionEntity transition) {
            return new Transition(
                    transition.from(), transition.to(), transition.at(), transition.actor(), transition.reason());
        }
    }

    /** The steps of an assessment, newest first. */
    public record TransitionList(List<Transition> items) {}

    @GET
    @PermitAll
    @Operation(operationId = "getAssessment", summary = "Where an agency's assessment stands")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Assessment.class)))
    public Response get(
            @PathParam("fiscalYear") int fiscalYear, @PathParam("agency") String code, @Context Request request) {
        Agency agency = agencies.find(code).orElseThrow(() -> unknown(fiscalYear, code));
        Assessment assessment = assessments.find(fiscalYear, code).orElseThrow(() -> unknown(fiscalYear, code));
        boolean announced = assessment.phase() == Assessment.Phase.ANNOUNCED;
        caller.requireReadingOf(code, agency.province().code(), announced);
        return Etags.respond(request, Etags.of(assessment.version()), () -> Response.ok(assessment));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.NACC_ADMIN)
    @Operation(
            operationId = "putAssessment",
            summary = "Open an assessment, move it to another phase, or say what does not apply",
            description = "Opens it under the newest framework of the year. Changing one that is there needs If-Match."
                    + " Leaving collect ends its surveys and releases their tallies, for good; a step back needs a"
                    + " reason; announced is final.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Assessment.class)))
    public Response put(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("agency") String agency,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "the body is missing") Change change) {
        return answer(assessments.put(
                fiscalYear,
                agency,
                change.phase(),
                change.notApplicable(),
                new Actor(caller.name(), change.reason()),
                ifMatch));
    }

    @GET
    @Path("transitions")
    @RolesAllowed({
        Role.NACC_ADMIN,
        Role.ASSESSOR,
        Role.PROVINCE_COORDINATOR,
        Role.AGENCY_EXECUTIVE,
        Role.AGENCY_OFFICER,
        Role.SERVICE
    })
    @Operation(
            operationId = "listTransitions",
            summary = "Who moved the assessment when and why",
            description = "Newest first, the last " + MOST_TRANSITIONS + ".")
    public TransitionList transitions(@PathParam("fiscalYear") int fiscalYear, @PathParam("agency") String code) {
        Agency agency = agencies.find(code).orElseThrow(() -> unknown(fiscalYear, code));
        caller.requireReadingOf(code, agency.province().code(), false);
        if (assessments.find(fiscalYear, code).isEmpty()) {
            throw unknown(fiscalYear, code);
        }
        return new TransitionList(year.transitions(fiscalYear, code, MOST_TRANSITIONS).stream()
                .map(Transition::of)
                .toList());
    }

    private static Response answer(Assessment assessment) {
        return Response.ok(assessment).tag(Etags.of(assessment.version())).build();
    }

    private static ProblemException unknown(int fiscalYear, String agency) {
        return ProblemException.notFound("There is no assessment of " + agency + " in fiscal year " + fiscalYear + ".");
    }
}
