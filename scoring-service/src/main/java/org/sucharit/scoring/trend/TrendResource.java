package org.sucharit.scoring.trend;

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
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.kit.http.Etags;
import org.sucharit.kit.http.Language;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.Violation;
import org.sucharit.scoring.core.arithmetic.Rational;
import org.sucharit.scoring.core.trend.Trend;

@Path("/api/v1/trends/{agency}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "trends", description = "Scores over years and changes of framework")
public class TrendResource {

    private static final int MAX_DECIMALS = 6;

    private final Trends trends;
    private final FrameworkChain frameworks;

    public TrendResource(Trends trends, FrameworkChain frameworks) {
        this.trends = trends;
        this.frameworks = frameworks;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getTrend",
            summary = "An agency over the years: each score as it was, and all by one year's rules",
            description = "reference=2568 says by which year's rules; without it, the newest year's. A change is"
                    + " comparable where comparableFrom of both scores (0 to 1) rests on questions and items that ask for"
                    + " the same. Everyone reads announced years; who may read what is not announced, all. For all but"
                    + " administrators each question counts as it is published, so figures may differ by a hundredth.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TrendView.class)))
    public Response get(
            @PathParam("agency") String agency,
            @QueryParam("reference") Integer reference,
            @QueryParam("comparableFrom") @DefaultValue("0.9") BigDecimal comparableFrom,
            @Context HttpHeaders headers,
            @Context Request request) {
        Trend trend = trends.of(agency, reference, share(comparableFrom));
        Language language = Language.of(headers);
        Map<Integer, Named> names = trend.points().stream()
                .map(Trend.Point::score)
                .collect(Collectors.toMap(
                        score -> score.fiscalYear(),
                        score -> frameworks
                                .rules(score.fiscalYear(), score.frameworkRevision())
                                .map(rules -> Named.of(rules.framework(), language))
                                .orElseThrow()));
        TrendView view = TrendView.from(agency, trend, names, comparableFrom, language);
        return Etags.respond(request, ContentTag.of(view), () -> Response.ok(view));
    }

    private static Rational share(BigDecimal share) {
        boolean outOfRange = share.signum() < 0
                || share.compareTo(BigDecimal.ONE) > 0
                // 0E+999999999 is a zero whose digits no memory holds.
                || Math.abs((long) share.scale()) > MAX_DECIMALS;
        if (outOfRange) {
            throw ProblemException.invalid(List.of(Violation.at(
                    "comparableFrom", "out-of-range", "comparableFrom is from 0 to 1, of at most 6 decimals.")));
        }
        return Rational.of(share);
    }
}
