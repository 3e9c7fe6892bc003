package org.sucharit.assessment.agency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.assessment.agency.AgencyImport.Options;
import org.sucharit.kit.http.Idempotency;
import org.sucharit.kit.http.Idempotency.Created;
import org.sucharit.kit.identity.Role;

@Path("/api/v1/agencies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agencies")
public class AgencyImportResource {

    private static final String CSV = "text/csv";

    private final AgencyImport agencyImport;
    private final Idempotency idempotency;

    public AgencyImportResource(AgencyImport agencyImport, Idempotency idempotency) {
        this.agencyImport = agencyImport;
        this.idempotency = idempotency;
    }

    @POST
    @Consumes(CSV)
    @RolesAllowed(Role.NACC_ADMIN)
    @Operation(
            operationId = "importAgencies",
            summary = "Register and change agencies from a CSV file",
            description = "Columns code, name_th, name_en, type, province_code and, where known, district, subdistrict,"
                    + " staff_count. All rows or none. A dry run says what the file would do, and needs no"
                    + " Idempotency-Key. With update=false a row that would change an agency is refused.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Imported.class)))
    public Response importFile(
            @HeaderParam("Idempotency-Key") String key,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @QueryParam("update") @DefaultValue("true") boolean update,
            @QueryParam("effectiveFrom") String effectiveFrom,
            byte[] file) {
        Options options = new Options(update, dryRun, Days.parse(EffectiveRule.PARAMETER, effectiveFrom));
        return dryRun
                ? Response.ok(agencyImport.importFile(file, options)).build()
                : idempotency.once(key, file, () -> new Created(200, null, agencyImport.importFile(file, options)));
    }
}
