package org.sucharit.scoring.uncertainty;

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
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.score.Score;
import org.sucharit.contracts.tally.Tally;
import org.sucharit.kit.http.Etags;
import org.sucharit.kit.http.Language;
import org.sucharit.kit.identity.Caller;
import org.sucharit.kit.identity.Role;
import org.sucharit.kit.json.Wire;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.Violation;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.tree.NodeNames;
import org.sucharit.scoring.core.uncertainty.Uncertainty;
import org.sucharit.scoring.judged.Judgement;
import org.sucharit.scoring.reading.Reading;

@Path("/api/v1/scores/{fiscalYear}/{agency}/uncertainty")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "uncertainty", description = "How far scores may lie from what everyone would have answered")
public class UncertaintyResource {

    private final Reading reading;
    private final JudgedTallies tallies;
    private final Caller caller;

    public UncertaintyResource(Reading reading, JudgedTallies tallies, Caller caller) {
        this.reading = reading;
        this.tallies = tallies;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getUncertainty",
            summary = "Margins of every score, an interval of the total, and the probability of each rating",
            description = "Sealed: for administrators only, since a margin beside a mean tells what single respondents"
                    + " answered. Advisory: no score depends on it. Assumes that respondents are a simple random sample"
                    + " of the population. level=instrument gives the nodes of one level only; without a version it is"
                    + " about the score that counts now.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = UncertaintyView.class)))
    public Response get(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("agency") String agency,
            @QueryParam("version") Long version,
            @QueryParam("level") String levelCode,
            @Context HttpHeaders headers,
            @Context Request request) {
        caller.require(Role.NACC_ADMIN);
        Framework.Level level = levelCode == null ? null : level(levelCode);
        Judgement judgement = reading.version(fiscalYear, agency, version);
        List<Tally> judgedBy = tallies.of(judgement);
        Language language = Language.of(headers);
        return Etags.respond(
                request,
                Etags.of(judgement.score().version(), representation(judgedBy, level, language)),
                () -> Response.ok(view(judgement, judgedBy, level, language)));
    }

    /** Population and co-moments may come, or go, without a new version of the score. */
    private static String representation(List<Tally> tallies, Framework.Level level, Language language) {
        return language.tag()
                + tallies.stream().map(tally -> "-" + tally.version()).collect(Collectors.joining())
                + (level == null ? "" : "-" + Wire.code(level));
    }

    private UncertaintyView view(Judgement judgement, List<Tally> tallies, Framework.Level level, Language language) {
        ScoringRules rules = reading.rules(judgement);
        Score score = judgement.score();
        return UncertaintyView.from(
                new UncertaintyView.Judged(score.fiscalYear(), score.agency(), score.version()),
                Uncertainty.of(rules, judgement.inputs().withTallies(tallies)),
                level,
                NodeNames.of(rules.framework()),
                language);
    }

    private static Framework.Level level(String code) {
        return Wire.parse(Framework.Level.class, code)
                .orElseThrow(() -> ProblemException.invalid(List.of(Violation.at(
                        "level", "unknown-level", "The level is one of " + Wire.codes(Framework.Level.class) + "."))));
    }
}
