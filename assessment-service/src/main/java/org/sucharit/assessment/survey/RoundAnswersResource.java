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

@Path("/api/v1/rounds/{fiscalYear}/answers/{instrument}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "answers", description = "Answers that were collected elsewhere, one respondent per row")
public class RoundAnswersResource {

    static final String FORMAT =
            "Columns: the codes of the survey's questions (i1 …), all of them; a cell is the code of a choice (1 to 6,"
                    + " yes, no, dk) or empty. Every file adds respondents; the same file counts once. It can be undone"
                    + " until the survey ends.";

    private final AnswerImport answers;
    private final Imports imports;

    public RoundAnswersResource(AnswerImport answers, Imports imports) {
        this.answers = answers;
        this.imports = imports;
    }

    @POST
    @Consumes({BulkUpload.CSV, BulkUpload.NDJSON})
    @RolesAllowed(Role.NACC_ADMIN)
    @Operation(
            operationId = "importAnswers",
            summary = "Take over answers about many agencies",
            description = FORMAT + " A further column, agency_code, says whom they are about.")
    public Response importAll(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("instrument") String instrument,
            @BeanParam FileParameters parameters,
            InputStream body) {
        return imports.receive(
                parameters.of("answers/" + fiscalYear + "/" + instrument, body),
                answers,
                answers.staging(fiscalYear, instrument, null));
    }
}
