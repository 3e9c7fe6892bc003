package org.sucharit.assessment.survey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.assessment.agency.Agencies;
import org.sucharit.assessment.framework.Frameworks;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.kit.http.Etags;
import org.sucharit.kit.identity.Caller;
import org.sucharit.kit.identity.Role;
import org.sucharit.kit.problem.ProblemException;

@Path("/api/v1/assessments/{fiscalYear}/{agency}/surveys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "surveys", description = "Who is asked, and how far the answers have come")
public class SurveyResource {

    private final Surveys surveys;
    private final Agencies agencies;
    private final Frameworks frameworks;
    private final Caller caller;

    public SurveyResource(Surveys surveys, Agencies agencies, Frameworks frameworks, Caller caller) {
        this.surveys = surveys;
        this.agencies = agencies;
        this.frameworks = frameworks;
        this.caller = caller;
    }

    /** The surveys of an assessment. */
    public record SurveyList(List<SurveyView> items) {}

    /**
     * How many could answer.
     *
     * @param population for IIT the staff with at least a year of service; null where that is not known
     */
    public record Population(
            @Min(value = 0, message = "population is at least 0")
            @Max(value = 10_000_000, message = "population is at most 10,000,000")
            Integer population) {}

    @GET
    @RolesAllowed({
        Role.NACC_ADMIN,
        Role.ASSESSOR,
        Role.PROVINCE_COORDINATOR,
        Role.AGENCY_EXECUTIVE,
        Role.AGENCY_OFFICER,
        Role.SERVICE
    })
    @Operation(
            operationId = "listSurveys",
            summary = "The surveys of an assessment: minimum sample and progress",
            description = "Progress is told in steps of five and brought up to date once a day, so that nobody sees a"
                    + " single answer come in.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SurveyList.class)))
    public SurveyList list(@PathParam("fiscalYear") int fiscalYear, @PathParam("agency") String code) {
        Agency agency = agencies.find(code).orElseThrow(() -> unknown(fiscalYear, code));
        caller.requireReadingOf(code, agency.province().code(), false);
        List<SurveyEntity> known = surveys.of(fiscalYear, code);
        if (known.isEmpty()) {
            throw unknown(fiscalYear, code);
        }
        return new SurveyList(
                known.stream().map(survey -> view(fiscalYear, survey)).toList());
    }

    @PUT
    @Path("{instrument}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.NACC_ADMIN, Role.AGENCY_OFFICER})
    @Operation(
            operationId = "putSurveyPopulation",
            summary = "Say how many could answer a survey",
            description = "By the agency's officer or an administrator, until the survey has ended. A change needs"
                    + " If-Match with the survey's version.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SurveyView.class)))
    public Response put(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("agency") String agency,
            @PathParam("instrument") String instrument,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "the body is missing") Population population) {
        caller.requireEntryFor(agency);
        SurveyEntity survey = surveys.populate(fiscalYear, agency, instrument, population.population(), ifMatch);
        return Response.ok(view(fiscalYear, survey))
                .tag(Etags.of(survey.version()))
                .build();
    }

    private SurveyView view(int fiscalYear, SurveyEntity survey) {
        Framework framework =
                frameworks.find(fiscalYear, survey.frameworkRevision()).orElseThrow();
        return framework.instruments().stream()
                .filter(instrument -> instrument.code().equals(survey.instrument()))
                .findFirst()
                .map(instrument -> SurveyView.of(survey, instrument))
                .orElseThrow();
    }

    private static ProblemException unknown(int fiscalYear, String agency) {
        return ProblemException.notFound("There is no assessment of " + agency + " in fiscal year " + fiscalYear + ".");
    }
}
