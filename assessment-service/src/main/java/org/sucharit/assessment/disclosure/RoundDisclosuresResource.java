package org.sucharit.assessment.disclosure;

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

@Path("/api/v1/rounds/{fiscalYear}/disclosures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "disclosures")
public class RoundDisclosuresResource {

    private final DisclosureImport disclosures;
    private final Imports imports;

    RoundDisclosuresResource(DisclosureImport disclosures, Imports imports) {
        this.disclosures = disclosures;
        this.imports = imports;
    }

    @POST
    @Consumes({BulkUpload.CSV, BulkUpload.NDJSON})
    @RolesAllowed(Role.NACC_ADMIN)
    @Operation(
            operationId = "importDisclosures",
            summary = "Take over disclosures and scores of many agencies",
            description =
                    "Columns: agency_code, item, and any of declared (has, has-not), url (several apart by spaces),"
                            + " explanation, score (one of the item's scale). A cell that is empty leaves what is there."
                            + " Declarations are taken from collect to confirm, scores from review to confirm. It can be undone"
                            + " until a result is announced or something of it was changed.")
    public Response importAll(
            @PathParam("fiscalYear") int fiscalYear, @BeanParam FileParameters parameters, InputStream body) {
        return imports.receive(
                parameters.of("disclosures/" + fiscalYear, body), disclosures, disclosures.staging(fiscalYear));
    }
}
