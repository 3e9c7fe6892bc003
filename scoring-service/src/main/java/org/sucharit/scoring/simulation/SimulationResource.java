package org.sucharit.scoring.simulation;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.kit.events.SnapshotCodec;
import org.sucharit.scoring.assessed.CoreProblems;
import org.sucharit.scoring.core.derivation.InvalidInputs;
import org.sucharit.scoring.core.sheet.ScoreSheet;
import org.sucharit.scoring.core.simulation.Changes;
import org.sucharit.scoring.core.simulation.Changes.ScoreChange;
import org.sucharit.scoring.core.simulation.Simulation;
import org.sucharit.scoring.core.tree.InvalidFramework;
import org.sucharit.scoring.judged.Judgement;
import org.sucharit.scoring.reading.Reading;

@Path("/api/v1/scores/{fiscalYear}/{agency}/simulations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "simulations", description = "What if")
public class SimulationResource {

    private final Reading reading;
    private final SnapshotCodec codec;

    public SimulationResource(Reading reading, SnapshotCodec codec) {
        this.reading = reading;
        this.codec = codec;
    }

    /**
     * What to suppose.
     *
     * @param scores another score at a node: of an item, as an assessor's; elsewhere, as a published figure used as
     *     input; null where none changes
     * @param weights percent by instrument; with the others they must sum to 100; null where none changes
     * @param framework a whole draft framework of the same year, in the form of the topic {@code ita.framework.v1}; null
     *     for the present one
     */
    @Schema(name = "Supposition")
    public record Request(
            @Size(max = Changes.MAX_SCORES, message = "at most {max} scores can be supposed at once")
            List<@Valid @NotNull(message = "a change is missing") Change> scores,

            @Size(max = 100, message = "at most {max} weights")
            Map<String, @NotNull(message = "a weight is missing") BigDecimal> weights,

            @Schema(type = SchemaType.OBJECT) JsonNode framework) {}

    /** Another score at a node. */
    @Schema(name = "SupposedScore")
    public record Change(
            @NotNull(message = "node is missing") String node,
            @NotNull(message = "score is missing") BigDecimal score) {}

    /**
     * What would be.
     *
     * @param version of the score that was changed
     * @param changed nodes whose score, state or verdict would differ
     * @param shadowed nodes of changes without effect, since a figure above them replaces them
     * @param leftOut inputs that the draft framework has no place for
     */
    @Schema(name = "Simulation")
    public record View(
            int fiscalYear,
            String agency,
            long version,
            ScoreSheet before,
            ScoreSheet after,
            List<Simulation.NodeChange> changed,
            List<String> shadowed,
            List<Simulation.LeftOut> leftOut) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            operationId = "simulate",
            summary = "The score sheet as it would be, and what would change",
            description =
                    "Nothing is kept. Whoever may read the score may simulate. For all but administrators each question"
                            + " counts as it is published, not as it was answered, so that no variation can tell the"
                            + " answers; figures may then differ from the sheet's by a hundredth.")
    public View simulate(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("agency") String agency,
            @Valid @NotNull(message = "the body is missing") Request request) {
        Judgement judgement = reading.inForce(fiscalYear, agency);
        Framework draft = draft(request);
        List<Change> scores = request.scores() == null ? List.of() : request.scores();
        Changes changes = new Changes(
                scores.stream()
                        .map(change -> new ScoreChange(change.node(), change.score()))
                        .toList(),
                request.weights() == null ? Map.of() : request.weights(),
                draft);
        try {
            Simulation simulation = Simulation.of(reading.rules(judgement), reading.inputs(judgement), changes);
            return new View(
                    fiscalYear,
                    agency,
                    judgement.score().version(),
                    simulation.before(),
                    simulation.after(),
                    simulation.changed(),
                    simulation.shadowed(),
                    simulation.leftOut());
        } catch (InvalidInputs e) {
            throw CoreProblems.of(e, violation -> pointer(violation, scores));
        } catch (InvalidFramework e) {
            throw CoreProblems.of(e, draft == null ? "/weights" : "/framework");
        }
    }

    private Framework draft(Request request) {
        if (request.framework() == null || request.framework().isNull()) {
            return null;
        }
        return codec.fromRequest(Topics.FRAMEWORK, request.framework(), "/framework");
    }

    private static String pointer(InvalidInputs.Violation violation, List<Change> scores) {
        return switch (violation.input()) {
            case "weights" ->
                JsonPointer.empty()
                        .appendProperty("weights")
                        .appendProperty(violation.place())
                        .toString();
            case "draft" -> "/framework/" + violation.place();
            case "changes" ->
                IntStream.range(0, scores.size())
                        .filter(i -> scores.get(i).node().equals(violation.place()))
                        .mapToObj(i -> "/scores/" + i)
                        .reduce((first, last) -> last)
                        .orElse("/scores");
            default -> "/framework";
        };
    }
}
