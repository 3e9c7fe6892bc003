package org.sucharit.scoring.path;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.Violation;
import org.sucharit.scoring.assessed.CoreProblems;
import org.sucharit.scoring.core.derivation.Derivation;
import org.sucharit.scoring.core.derivation.InvalidInputs;
import org.sucharit.scoring.core.path.Path;
import org.sucharit.scoring.core.path.Risk;
import org.sucharit.scoring.core.path.Wish;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.judged.Judgement;
import org.sucharit.scoring.reading.Reading;

@jakarta.ws.rs.Path("/api/v1/scores/{fiscalYear}/{agency}/path")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "paths", description = "The shortest way to a rating, and what would lose the present one")
public class PathResource {

    /** More than a tree has nodes. */
    private static final int MAX_PARAMETERS = 200;

    private static final Pattern EFFORT = Pattern.compile("(.+):([0-9]{1,9})");

    private final Reading reading;

    public PathResource(Reading reading) {
        this.reading = reading;
    }

    /** The way to a rating from a version of a score, and what puts its present rating at risk. */
    @Schema(name = "RatingPath")
    public record View(int fiscalYear, String agency, long version, Path path, Risk risk) {}

    @GET
    @PermitAll
    @Operation(
            operationId = "findPath",
            summary = "The fewest, or cheapest, figures to raise so that a rating certainly holds",
            description =
                    "effort=OIT.o23:5 says what raising a node costs (1 to 100, else 1; also for all below it); without=9 that a node"
                            + " and what is below it cannot be changed. Both may be repeated. What has no score counts as 0.")
    public View find(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("agency") String agency,
            @QueryParam("to") String rating,
            @QueryParam("effort") List<String> efforts,
            @QueryParam("without") List<String> without,
            @QueryParam("version") Long version) {
        Wish wish = wish(rating, efforts, without);
        Judgement judgement = reading.version(fiscalYear, agency, version);
        ScoringRules rules = reading.rules(judgement);
        Derivation derivation = rules.derivation(reading.inputs(judgement));
        try {
            return new View(
                    fiscalYear,
                    agency,
                    judgement.score().version(),
                    Path.to(wish, derivation, rules.ratings()),
                    Risk.of(derivation, rules.ratings()));
        } catch (InvalidInputs e) {
            throw CoreProblems.of(e, violation -> switch (violation.input()) {
                case "rating" -> "to";
                case "efforts" -> "effort";
                default -> "without";
            });
        }
    }

    private static Wish wish(String rating, List<String> efforts, List<String> without) {
        List<Violation> violations = new ArrayList<>();
        if (rating == null || rating.isBlank()) {
            violations.add(Violation.at("to", "required", "Name the rating that is wanted: to=excellent."));
        }
        requireFew("effort", efforts, violations);
        requireFew("without", without, violations);
        Map<String, Integer> byNode = violations.isEmpty() ? byNode(efforts, violations) : Map.of();
        ProblemException.requireNone(violations);
        return new Wish(rating, byNode, Set.copyOf(without));
    }

    private static void requireFew(String parameter, List<String> nodes, List<Violation> violations) {
        if (nodes.size() > MAX_PARAMETERS) {
            violations.add(Violation.at(parameter, "too-many", "At most " + MAX_PARAMETERS + " nodes can be named."));
        }
    }

    private static Map<String, Integer> byNode(List<String> efforts, List<Violation> violations) {
        Map<String, Integer> byNode = new HashMap<>();
        for (String effort : efforts) {
            Matcher parts = EFFORT.matcher(effort);
            if (!parts.matches()) {
                violations.add(Violation.at("effort", "shape", effort + ": write node:number, as OIT.o23:5."));
            } else if (byNode.put(parts.group(1), Integer.valueOf(parts.group(2))) != null) {
                violations.add(Violation.at("effort", "duplicate", effort + ": this node has an effort already."));
            }
        }
        return byNode;
    }
}
