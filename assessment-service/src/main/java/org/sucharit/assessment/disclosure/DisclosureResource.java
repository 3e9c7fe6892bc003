package org.sucharit.assessment.disclosure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.assessment.agency.Agencies;
import org.sucharit.assessment.assessment.Assessments;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.contracts.assessment.Assessment.ItemReview;
import org.sucharit.contracts.assessment.Assessment.ReviewState;
import org.sucharit.kit.identity.Caller;
import org.sucharit.kit.identity.Role;
import org.sucharit.kit.problem.ProblemException;

@Path("/api/v1/assessments/{fiscalYear}/{agency}/disclosures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "disclosures", description = "What agencies disclose, and how it is scored")
public class DisclosureResource {

    private final DisclosureImport disclosures;
    private final Disclosures disclosed;
    private final Assessments assessments;
    private final Agencies agencies;
    private final Caller caller;

    DisclosureResource(
            DisclosureImport disclosures,
            Disclosures disclosed,
            Assessments assessments,
            Agencies agencies,
            Caller caller) {
        this.disclosures = disclosures;
        this.disclosed = disclosed;
        this.assessments = assessments;
        this.agencies = agencies;
        this.caller = caller;
    }

    /**
     * One item.
     *
     * @param declared whether the agency says that it discloses it; null while it said nothing
     * @param url one or more addresses, apart by spaces
     * @param score 0–100; null while unreviewed
     */
    public record Item(
            String item, Boolean declared, String url, String explanation, ReviewState review, BigDecimal score) {}

    /** Every item of the framework, in printed order. */
    public record ItemList(List<Item> items) {}

    @GET
    @RolesAllowed({
        Role.NACC_ADMIN,
        Role.ASSESSOR,
        Role.PROVINCE_COORDINATOR,
        Role.AGENCY_EXECUTIVE,
        Role.AGENCY_OFFICER,
        Role.SERVICE
    })
    @Operation(operationId = "listDisclosures", summary = "What an agency disclosed of each item, and its review")
    public ItemList list(@PathParam("fiscalYear") int fiscalYear, @PathParam("agency") String code) {
        Agency agency = agencies.find(code).orElseThrow(() -> unknown(fiscalYear, code));
        caller.requireReadingOf(code, agency.province().code(), false);
        Assessment assessment = assessments.find(fiscalYear, code).orElseThrow(() -> unknown(fiscalYear, code));
        Map<String, Disclosure> said = disclosed.of(fiscalYear, code);
        Map<String, ItemReview> reviews = new HashMap<>();
        assessment.reviews().forEach(review -> reviews.put(review.item(), review));
        return new ItemList(disclosures.items(fiscalYear, assessment.frameworkRevision()).codes().stream()
                .map(item -> item(
                        item,
                        said.getOrDefault(item, Disclosure.none(item)),
                        reviews.getOrDefault(item, new ItemReview(item, ReviewState.UNREVIEWED, null))))
                .toList());
    }

    private static Item item(String code, Disclosure disclosed, ItemReview review) {
        return new Item(
                code, disclosed.declared(), disclosed.url(), disclosed.explanation(), review.state(), review.score());
    }

    private static ProblemException unknown(int fiscalYear, String agency) {
        return ProblemException.notFound("There is no assessment of " + agency + " in fiscal year " + fiscalYear + ".");
    }
}
