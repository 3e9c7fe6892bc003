package org.sucharit.assessment.disclosure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
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
import org.sucharit.kit.bulk.BulkUpload;
import org.sucharit.kit.bulk.Imports;
import org.sucharit.kit.identity.Caller;
import org.sucharit.kit.identity.Role;
import org.sucharit.kit.problem.ProblemException;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "disclosures", description = "What agencies disclose, and how it is scored")
public class DisclosureResource {

    private final DisclosureImport disclosures;
    private final DisclosureStore store;
    private final Imports imports;
    private final Assessments assessments;
    private final Agencies agencies;
    private final Caller caller;

    DisclosureResource(
            DisclosureImport disclosures,
            DisclosureStore store,
            Imports imports,
            Assessments assessments,
            Agencies agencies,
            Caller caller) {
        this.disclosures = disclosures;
        this.store = store;
        this.imports = imports;
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
    @Path("assessments/{fiscalYear}/{agency}/disclosures")
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
        Map<String, DisclosureStore.Disclosure> disclosed = store.of(fiscalYear, code);
        Map<String, ItemReview> reviews = new HashMap<>();
        assessment.reviews().forEach(review -> reviews.put(review.item(), review));
        return new ItemList(disclosures.items(fiscalYear, assessment.frameworkRevision()).codes().stream()
                .map(item -> item(
                        item,
                        disclosed.getOrDefault(item, new DisclosureStore.Disclosure(item, null, null, null)),
                        reviews.getOrDefault(item, new ItemReview(item, ReviewState.UNREVIEWED, null))))
                .toList());
    }

    private static Item item(String code, DisclosureStore.Disclosure disclosed, ItemReview review) {
        return new Item(
                code, disclosed.declared(), disclosed.url(), disclosed.explanation(), review.state(), review.score());
    }

    @POST
    @Path("rounds/{fiscalYear}/disclosures")
    @Consumes({BulkUpload.CSV, BulkUpload.NDJSON})
    @RolesAllowed(Role.NACC_ADMIN)
    @Operation(
            operationId = "importDisclosures",
            summary = "Take over disclosures and scores of many agencies",
            description =
                    "Columns: agency_code, item, and any of declared (has, has-not), url (several apart by spaces),"
                            + " explanation, score (one of the item's scale). A cell that is empty leaves what is there."
                            + " Declarations are taken from collect to confirm, scores from review to confirm. It can be undone"
                            + " until a result is announced or something of it was changed.")
    public Response importAll(
            @PathParam("fiscalYear") int fiscalYear,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("Content-Encoding") String encoding,
            @QueryParam("partial") boolean partial,
            @QueryParam("dryRun") boolean dryRun,
            @Context HttpHeaders headers,
            InputStream body) {
        return imports.receive(
                new BulkUpload(
                        "disclosures/" + fiscalYear, key, partial, dryRun, headers.getMediaType(), encoding, body),
                disclosures,
                disclosures.staging(fiscalYear));
    }

    private static ProblemException unknown(int fiscalYear, String agency) {
        return ProblemException.notFound("There is no assessment of " + agency + " in fiscal year " + fiscalYear + ".");
    }
}
