package org.sucharit.scoring.explanation;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import org.sucharit.kit.http.Etags;
import org.sucharit.kit.identity.Caller;
import org.sucharit.kit.identity.Role;
import org.sucharit.kit.json.Wire;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.Violation;
import org.sucharit.scoring.core.explanation.Explanation;
import org.sucharit.scoring.core.explanation.NodeExplanation;
import org.sucharit.scoring.core.explanation.RatingExplanation;
import org.sucharit.scoring.core.explanation.Tier;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.judged.Judgement;
import org.sucharit.scoring.reading.Reading;

@Path("/api/v1/scores/{fiscalYear}/{agency}/explanation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "explanations", description = "Why a score is what it is")
public class ExplanationResource {

    private final Reading reading;
    private final Caller caller;

    public ExplanationResource(Reading reading, Caller caller) {
        this.reading = reading;
        this.caller = caller;
    }

    /** Why a score is what it is: sentences in Thai and English, with the operands behind them. */
    @Schema(name = "ScoreExplanation")
    public record View(
            int fiscalYear,
            String agency,
            long version,
            String tier,
            List<NodeExplanation> nodes,
            RatingExplanation rating) {}

    @GET
    @PermitAll
    @Operation(
            operationId = "explainScore",
            summary = "Why every figure and the rating are what they are",
            description = "The sealed tier (administrators only) goes down to how many answered and what. Without a"
                    + " version: of the score that counts now; with a node: of that node only.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = View.class)))
    public Response explain(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("agency") String agency,
            @QueryParam("version") Long version,
            @QueryParam("node") String node,
            @QueryParam("tier") @DefaultValue("public") String tierCode,
            @Context Request request) {
        Tier tier = tier(tierCode);
        Judgement judgement = reading.version(fiscalYear, agency, version);
        ScoringRules rules = reading.rules(judgement);
        if (node != null && rules.tree().find(node).isEmpty()) {
            throw ProblemException.invalid(
                    List.of(Violation.at("node", "unknown-node", "The framework has no node " + node + ".")));
        }
        return Etags.respond(
                request,
                Etags.of(judgement.score().version(), tierCode + (node == null ? "" : "-" + node)),
                () -> Response.ok(view(judgement, rules, tier, node)));
    }

    private static View view(Judgement judgement, ScoringRules rules, Tier tier, String node) {
        Explanation explanation = Explanation.of(rules, judgement.inputs(), rules.derivation(judgement.inputs()), tier);
        return new View(
                judgement.score().fiscalYear(),
                judgement.score().agency(),
                judgement.score().version(),
                Wire.code(tier),
                explanation.nodes().stream()
                        .filter(explained -> node == null || explained.node().equals(node))
                        .toList(),
                explanation.rating());
    }

    private Tier tier(String code) {
        Tier tier = Wire.parse(Tier.class, code)
                .orElseThrow(() -> ProblemException.invalid(
                        List.of(Violation.at("tier", "unknown-tier", "The tier is public or sealed."))));
        if (tier == Tier.SEALED) {
            caller.require(Role.NACC_ADMIN);
        }
        return tier;
    }
}
