package org.sucharit.assessment.agency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.assessment.agency.AgencyRows.Options;
import org.sucharit.kit.bulk.BulkUpload;
import org.sucharit.kit.bulk.FileParameters;
import org.sucharit.kit.bulk.ImportAnswer;
import org.sucharit.kit.bulk.Imports;
import org.sucharit.kit.identity.Role;

@Path("/api/v1/agencies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agencies")
public class AgencyImportResource {

    private final AgencyImport agencies;
    private final Imports imports;

    public AgencyImportResource(AgencyImport agencies, Imports imports) {
        this.agencies = agencies;
        this.imports = imports;
    }

    @POST
    @Consumes({BulkUpload.CSV, BulkUpload.NDJSON})
    @RolesAllowed(Role.NACC_ADMIN)
    @Operation(
            operationId = "importAgencies",
            summary = "Register and change agencies from a file",
            description = "Columns code, name_th, name_en, type, province_code and, where known, district, subdistrict,"
                    + " staff_count. All rows or none, or with partial=true the good ones. A dry run tells in its"
                    + " summary what the file would do. With update=false a row that would change an agency is refused."
                    + " Changes of name, type and place hold from effectiveFrom, or from today.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportAnswer.class)))
    public Response importFile(
            @BeanParam FileParameters parameters,
            @QueryParam("update") @DefaultValue("true") boolean update,
            @QueryParam("effectiveFrom") String effectiveFrom,
            InputStream file) {
        LocalDate day = Days.parse(EffectiveRule.PARAMETER, effectiveFrom);
        Options options = new Options(update, day);
        return imports.receive(parameters.of(target(options), file), agencies, id -> agencies.staging(id, options));
    }

    /** The same file meant otherwise is another request. */
    private static String target(Options options) {
        return "agencies" + (options.update() ? "" : "/new")
                + (options.effectiveFrom() == null ? "" : "/from/" + options.effectiveFrom());
    }
}
