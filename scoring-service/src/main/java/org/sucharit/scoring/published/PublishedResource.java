package org.sucharit.scoring.published;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.kit.http.Etags;
import org.sucharit.kit.identity.Role;
import org.sucharit.kit.problem.Violation;
import org.sucharit.scoring.assessed.Assessed;
import org.sucharit.scoring.core.sheet.ScoringRules;

@Path("/api/v1/scores/{fiscalYear}/{agency}/published")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "published", description = "Figures as they were published, as input or to compare")
public class PublishedResource {

    private static final String CSV = "text/csv";

    private final Published published;
    private final Assessed assessed;
    private final ObjectMapper mapper;

    public PublishedResource(Published published, Assessed assessed, ObjectMapper mapper) {
        this.published = published;
        this.assessed = assessed;
        this.mapper = mapper;
    }

    /** A published table. */
    public record Table(int fiscalYear, String agency, long version, List<Row> figures) {

        static Table from(PublishedTable table) {
            return new Table(
                    table.fiscalYear(),
                    table.agency(),
                    table.version(),
                    table.figures().entrySet().stream()
                            .map(entry -> Row.from(entry.getKey(), entry.getValue()))
                            .toList());
        }
    }

    /** What is sent: rows. An array of rows alone is taken as well. */
    @Schema(name = "Rows")
    public record Rows(List<Row> figures) {}

    /** One row of it, with the fields that it may be sent with. */
    public record Row(
            String node,
            BigDecimal score,
            String use,
            String verdict,
            String guidance,
            String printed_name,
            Integer printed_order,
            Integer respondents) {

        static Row from(String node, Figure figure) {
            return new Row(
                    node,
                    figure.score(),
                    figure.use(),
                    figure.verdict(),
                    figure.guidance(),
                    figure.printedName(),
                    figure.printedOrder(),
                    figure.respondents());
        }
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getPublished",
            summary = "The published figures as they were entered",
            description =
                    "As a correction of them may be pending, they are for those who may read what is not announced;"
                            + " the sheet shows everyone the announced ones.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Table.class)))
    public Response get(
            @PathParam("fiscalYear") int fiscalYear, @PathParam("agency") String agency, @Context Request request) {
        assessed.requireReadingUnannounced(fiscalYear, agency);
        PublishedTable table = published.find(fiscalYear, agency);
        return Etags.respond(request, Etags.of(table.version()), () -> Response.ok(Table.from(table)));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.AGENCY_OFFICER, Role.NACC_ADMIN})
    @Operation(operationId = "putPublished", summary = "Replace the published figures")
    public Response putJson(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("agency") String agency,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(oneOf = {Rows.class, Row[].class}))) byte[] body)
            throws IOException {
        return enterJson(fiscalYear, agency, Published.Mode.REPLACE, ifMatch, body);
    }

    @PUT
    @Consumes(CSV)
    @RolesAllowed({Role.AGENCY_OFFICER, Role.NACC_ADMIN})
    @Operation(operationId = "putPublishedCsv", summary = "Replace the published figures with a CSV file")
    public Response putCsv(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("agency") String agency,
            @HeaderParam("If-Match") String ifMatch,
            byte[] file) {
        return enterCsv(fiscalYear, agency, Published.Mode.REPLACE, ifMatch, file);
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.AGENCY_OFFICER, Role.NACC_ADMIN})
    @Operation(
            operationId = "patchPublished",
            summary = "Change some of the published figures",
            description =
                    "A field that a row does not have keeps its value; a row with nothing but an empty score takes"
                            + " the figure away. Needs If-Match.")
    public Response patchJson(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("agency") String agency,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(oneOf = {Rows.class, Row[].class}))) byte[] body)
            throws IOException {
        return enterJson(fiscalYear, agency, Published.Mode.MERGE, ifMatch, body);
    }

    @PATCH
    @Consumes(CSV)
    @RolesAllowed({Role.AGENCY_OFFICER, Role.NACC_ADMIN})
    @Operation(operationId = "patchPublishedCsv", summary = "Change some of the published figures by a CSV file")
    public Response patchCsv(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("agency") String agency,
            @HeaderParam("If-Match") String ifMatch,
            byte[] file) {
        return enterCsv(fiscalYear, agency, Published.Mode.MERGE, ifMatch, file);
    }

    private Response enterJson(int fiscalYear, String agency, Published.Mode mode, String ifMatch, byte[] body)
            throws IOException {
        ScoringRules rules = assessed.requireEntry(fiscalYear, agency);
        List<Violation> violations = new ArrayList<>();
        JsonNode json = mapper.readTree(body);
        List<PublishedRow> rows = PublishedRows.json(json, violations);
        return answer(published.enter(
                rules, agency, mode, assessed.mayEnterInputs(fiscalYear, agency), ifMatch, rows, violations));
    }

    private Response enterCsv(int fiscalYear, String agency, Published.Mode mode, String ifMatch, byte[] file) {
        ScoringRules rules = assessed.requireEntry(fiscalYear, agency);
        List<Violation> violations = new ArrayList<>();
        List<PublishedRow> rows = PublishedRows.csv(file, violations);
        return answer(published.enter(
                rules, agency, mode, assessed.mayEnterInputs(fiscalYear, agency), ifMatch, rows, violations));
    }

    private static Response answer(PublishedTable table) {
        return Response.ok(Table.from(table)).tag(Etags.of(table.version())).build();
    }
}
