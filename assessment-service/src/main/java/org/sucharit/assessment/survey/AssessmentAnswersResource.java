package org.sucharit.assessment.survey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.kit.bulk.BulkUpload;
import org.sucharit.kit.bulk.FileParameters;
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
            @BeanParam FileParameters parameters,
            InputStream body) {
        return imports.receive(
                parameters.of("answers/" + fiscalYear + "/" + instrument + "/" + agency, body),
                answers,
                answers.staging(fiscalYear, instrument, agency));
    }
}
