package org.sucharit.scoring.receipt;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.contracts.score.Score;
import org.sucharit.kit.http.Etags;
import org.sucharit.kit.identity.Caller;
import org.sucharit.kit.identity.Role;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.Violation;
import org.sucharit.scoring.reading.Reading;
import org.sucharit.scoring.receipt.AnnouncedReceipts.Kept;

@Path("/api/v1/scores/{fiscalYear}/{agency}/receipt")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "receipts", description = "Signed receipts of announced scores, to be verified offline")
public class ReceiptResource {

    private final Reading reading;
    private final AnnouncedReceipts receipts;
    private final Caller caller;

    public ReceiptResource(Reading reading, AnnouncedReceipts receipts, Caller caller) {
        this.reading = reading;
        this.receipts = receipts;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getReceipt",
            summary = "The signed receipt of an announced score",
            description = "The bytes are the receipt: keep them as they are, for ./ita verify. The public one holds"
                    + " what was announced and commitments to the answers; the sealed one (tier=sealed,"
                    + " administrators only) opens them. Without a version: of what is announced now.")
    public Response get(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("agency") String agency,
            @QueryParam("version") Long version,
            @QueryParam("tier") @DefaultValue("public") String tier,
            @Context Request request) {
        boolean sealed = isSealed(tier);
        Score score = reading.version(fiscalYear, agency, version).score();
        Kept receipt = receipts.find(score)
                .orElseThrow(() -> ProblemException.notFound("Version " + score.version()
                        + " was not announced, and only what is announced has a receipt."));
        return Etags.respond(
                request,
                Etags.of(score.version(), tier + "-" + receipt.keyId()),
                () -> Response.ok(sealed ? receipt.sealed() : receipt.open())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "inline; filename=\"ita-%d-%s-%d-%s.json\""
                                        .formatted(fiscalYear, agency, score.announcement(), tier)));
    }

    private boolean isSealed(String tier) {
        return switch (tier) {
            case "public" -> false;
            case "sealed" -> {
                caller.require(Role.NACC_ADMIN);
                yield true;
            }
            default ->
                throw ProblemException.invalid(
                        List.of(Violation.at("tier", "unknown-tier", "The tier is public or sealed.")));
        };
    }
}
