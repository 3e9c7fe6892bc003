package org.sucharit.scoring.reconciliation;

import jakarta.annotation.security.PermitAll;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.score.Score;
import org.sucharit.kit.http.Etags;
import org.sucharit.kit.http.Language;
import org.sucharit.scoring.core.explanation.Sentences;
import org.sucharit.scoring.core.reconciliation.Edits;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.tree.NodeNames;
import org.sucharit.scoring.judged.Judgement;
import org.sucharit.scoring.judged.Judgements;
import org.sucharit.scoring.reading.Reading;

@Path("/api/v1/scores/{fiscalYear}/{agency}/reconciliation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "scores", description = "Score sheets")
public class ReconciliationResource {

    private final Reading reading;
    private final Judgements judgements;

    public ReconciliationResource(Reading reading, Judgements judgements) {
        this.reading = reading;
        this.judgements = judgements;
    }

    /** Where a published table contradicts itself, and the smallest set of edits after which it does not. */
    @Schema(name = "Reconciliation")
    public record View(
            int fiscalYear, String agency, long version, List<DifferenceView> differences, Edits smallestEdits) {}

    /**
     * One contradiction.
     *
     * @param found what is printed; null where something is missing
     * @param level the printed level it was tested against; null where it lies within the node, or with what was
     *     measured
     * @param policies rounding policies that give exactly what is printed; of kind rounding only
     * @param sentence all of this in words
     */
    @Schema(name = "Difference")
    public record DifferenceView(
            String node,
            String label,
            Score.Difference.Kind kind,
            String found,
            String expected,
            Framework.Level level,
            List<Framework.Rounding> policies,
            String sentence) {}

    @GET
    @PermitAll
    @Operation(
            operationId = "getReconciliation",
            summary = "Where the published table contradicts itself or the rules, and what would mend it")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = View.class)))
    public Response reconcile(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("agency") String agency,
            @QueryParam("version") Long version,
            @Context HttpHeaders headers,
            @Context Request request) {
        Judgement judgement = reading.version(fiscalYear, agency, version);
        Language language = Language.of(headers);
        return Etags.respond(
                request,
                Etags.of(judgement.score().version(), language.tag()),
                () -> Response.ok(view(judgement, language)));
    }

    private View view(Judgement judgement, Language language) {
        ScoringRules rules = reading.rules(judgement);
        NodeNames names = NodeNames.of(rules.framework());
        Sentences sentences = Sentences.under(rules);
        return new View(
                judgement.score().fiscalYear(),
                judgement.score().agency(),
                judgement.score().version(),
                judgement.score().differences().stream()
                        .map(difference -> new DifferenceView(
                                difference.node(),
                                language.of(names.node(difference.node())),
                                difference.kind(),
                                difference.found(),
                                difference.expected(),
                                difference.level(),
                                difference.policies(),
                                language.of(sentences.of(difference))))
                        .toList(),
                judgements.edits(judgement, rules));
    }
}
