package org.sucharit.assessment.survey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.kit.bulk.BulkUpload;
import org.sucharit.kit.bulk.Imports;
import org.sucharit.kit.identity.Role;

@Path("/api/v1/assessments/{fiscalYear}/{agency}/answers/{instrument}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "answers")
public class AssessmentAnswersResource {

    private final AnswerImport answers;
    private final Imports imports;

    public AssessmentAnswersResource(AnswerImport answers, Imports imports) {
        this.answers = answers;
        this.imports = imports;
    }

    @POST
    @Consumes({BulkUpload.CSV, BulkUpload.NDJSON})
    @RolesAllowed(Role.NACC_ADMIN)
    @Operation(
            operationId = "importAnswersOfAgency",
            summary = "Take over answers about one agency",
            description = RoundAnswersResource.FORMAT
                    + " Only administrators may: an agency does not enter what is said about itself.")
    public Response importOne(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("agency") String agency,
            @PathParam("instrument") String instrument,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("Content-Encoding") String encoding,
            @QueryParam("partial") @DefaultValue("false") boolean partial,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @Context HttpHeaders headers,
            InputStream body) {
        return imports.receive(
                new BulkUpload(
                        "answers/" + fiscalYear + "/" + instrument + "/" + agency,
                        key,
                        partial,
                        dryRun,
                        headers.getMediaType(),
                        encoding,
                        body),
                answers,
                answers.staging(fiscalYear, instrument, agency));
    }
}
