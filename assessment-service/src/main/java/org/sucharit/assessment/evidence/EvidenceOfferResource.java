package org.sucharit.assessment.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.assessment.agency.Agencies;
import org.sucharit.assessment.assessment.Assessments;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.kit.http.Etags;
import org.sucharit.kit.identity.Caller;
import org.sucharit.kit.identity.Role;
import org.sucharit.kit.problem.ProblemException;

@Path("/api/v1/assessments/{fiscalYear}/{agency}/evidence-offers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "disclosures")
public class EvidenceOfferResource {

    private final Offers offers;
    private final Confirming confirming;
    private final Assessments assessments;
    private final Agencies agencies;
    private final Caller caller;

    EvidenceOfferResource(
            Offers offers, Confirming confirming, Assessments assessments, Agencies agencies, Caller caller) {
        this.offers = offers;
        this.confirming = confirming;
        this.assessments = assessments;
        this.agencies = agencies;
        this.caller = caller;
    }

    /** Every item that asks for a report, in printed order. */
    public record OfferList(List<Offer> items) {}

    /**
     * That a publication stands on the agency's own website.
     *
     * @param publication its number, the newest
     * @param url where its file stands there
     */
    public record Confirm(
            @NotNull(message = "publication is missing") @Min(value = 1, message = "publication is at least 1")
            Integer publication,

            @NotNull(message = "url is missing")
            @Size(max = 2000, message = "url has at most 2000 characters")
            @Pattern(regexp = "\\S+", message = "url is one address, without spaces")
            String url) {}

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
            operationId = "listEvidenceOffers",
            summary = "Published reports as evidence for the items that ask for them",
            description =
                    "The framework says which items ask for which report and of which year. A report is offered once"
                            + " it is published, confirmed once the disclosure names its newest publication and where that stands on"
                            + " the agency's own website, and outdated when it has been corrected since.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OfferList.class)))
    public Response list(
            @PathParam("fiscalYear") int fiscalYear, @PathParam("agency") String code, @Context Request request) {
        Agency agency = agencies.find(code).orElseThrow(() -> unknown(fiscalYear, code));
        caller.requireReadingOf(code, agency.province().code(), false);
        List<Offer> items = offers.of(assessments.find(fiscalYear, code).orElseThrow(() -> unknown(fiscalYear, code)));
        return Etags.respond(request, Etags.of(Offers.version(items)), () -> Response.ok(new OfferList(items)));
    }

    @PUT
    @Path("{item}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.NACC_ADMIN, Role.AGENCY_OFFICER})
    @Operation(
            operationId = "confirmEvidenceOffer",
            summary = "Confirm that a published report stands on the agency's own website",
            description =
                    "The address becomes one of the item's disclosure, which from then on is declared and explained"
                            + " by the report, its publication and the SHA-256 of its files; what was confirmed before gives way."
                            + " Needs the ETag of the agency's offers as If-Match, and a phase that takes disclosures. Nothing is"
                            + " fetched. Answers the agency's offers.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OfferList.class)))
    public Response confirm(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("agency") String agency,
            @PathParam("item") String item,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "the body is missing") Confirm confirm) {
        caller.requireEntryFor(agency);
        List<Offer> items = confirming.confirm(
                fiscalYear,
                agency,
                item,
                new Confirming.Place(confirm.publication(), confirm.url()),
                caller.name(),
                ifMatch);
        return Response.ok(new OfferList(items))
                .tag(Etags.of(Offers.version(items)))
                .build();
    }

    private static ProblemException unknown(int fiscalYear, String agency) {
        return ProblemException.notFound("There is no assessment of " + agency + " in fiscal year " + fiscalYear + ".");
    }
}
