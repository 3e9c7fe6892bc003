package org.sucharit.assessment.round;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.assessment.assessment.Actor;
import org.sucharit.assessment.assessment.AssessmentList;
import org.sucharit.contracts.assessment.Assessment.Phase;
import org.sucharit.kit.http.Page;
import org.sucharit.kit.identity.Caller;
import org.sucharit.kit.identity.Role;
import org.sucharit.kit.json.Wire;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.Violation;

@Path("/api/v1/rounds/{fiscalYear}/assessments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rounds")
public class RoundAssessmentsResource {

    private final Rounds rounds;
    private final AssessmentList list;
    private final Caller caller;

    public RoundAssessmentsResource(Rounds rounds, AssessmentList list, Caller caller) {
        this.rounds = rounds;
        this.list = list;
        this.caller = caller;
    }

    /** In which phase assessments are opened. */
    public record Opening(
            @NotNull(message = "phase is missing") Phase phase,

            @Pattern(regexp = "[0-9]{2}", message = "a province has a two-digit code")
            String province,

            @Size(max = 1000, message = "reason has at most 1000 characters")
            String reason) {}

    @GET
    @RolesAllowed({Role.NACC_ADMIN, Role.ASSESSOR, Role.PROVINCE_COORDINATOR, Role.SERVICE})
    @Operation(
            operationId = "listAssessments",
            summary = "Where the agencies of a year stand",
            description =
                    "By agency code, those in a phase or a province or all. A coordinator sees the own province; an"
                            + " assessor all but the own agency. The following page: after={next}.")
    public AssessmentList.Listing list(
            @PathParam("fiscalYear") int fiscalYear,
            @QueryParam("phase") String phase,
            @QueryParam("province") String province,
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) int limit) {
        KnownProvinces.require(province, "province");
        Caller.Reach reach = caller.reach();
        reach.requireProvince(province);
        AssessmentList.Filter filter = new AssessmentList.Filter(
                phase(phase), province == null ? reach.province() : province, reach.exceptAgency());
        return list.page(fiscalYear, filter, after, Page.limit(limit));
    }

    private static Phase phase(String code) {
        return code == null
                ? null
                : Wire.parse(Phase.class, code)
                        .orElseThrow(() -> ProblemException.invalid(List.of(Violation.at(
                                "phase",
                                "unknown-phase",
                                "The phase must be one of " + Wire.codes(Phase.class) + "."))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.NACC_ADMIN)
    @Operation(
            operationId = "openAssessments",
            summary = "Open the assessments of all agencies, or of a province's, that have none",
            description = "In pages, each stored by itself. An answer with more: true came before all were opened; send"
                    + " the same again.")
    public Rounds.Outcome open(
            @PathParam("fiscalYear") int fiscalYear, @Valid @NotNull(message = "the body is missing") Opening opening) {
        KnownProvinces.require(opening.province(), "/province");
        return rounds.open(fiscalYear, opening.phase(), opening.province(), new Actor(caller.name(), opening.reason()));
    }
}
