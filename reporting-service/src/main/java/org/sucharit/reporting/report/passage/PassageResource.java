package org.sucharit.reporting.report.passage;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.kit.http.Etags;
import org.sucharit.kit.identity.Role;
import org.sucharit.reporting.report.Asked;
import org.sucharit.reporting.report.ReportAccess;
import org.sucharit.reporting.report.ReportKey;
import org.sucharit.reporting.writing.Writing;

@Path("/api/v1/reports/{fiscalYear}/{subject}/{kind}/passages")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "passages", description = "What people write into the official documents")
public class PassageResource {

    private final Passages passages;
    private final ReportAccess access;

    public PassageResource(Passages passages, ReportAccess access) {
        this.passages = passages;
        this.access = access;
    }

    /**
     * The passages of a document.
     *
     * @param outdated how many no longer fit what they were written over
     */
    @Schema(name = "Passages")
    public record All(int outdated, List<PassageView> items) {}

    /**
     * A text to write.
     *
     * @param text a paragraph on each line; empty for none at all
     */
    @Schema(name = "PassageText")
    public record Text(@NotNull @Size(max = 20_000) String text) {}

    @GET
    @PermitAll
    @Operation(operationId = "listPassages", summary = "Where people may write in the document, and what they wrote")
    public All list(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("subject") String subject,
            @PathParam("kind") String kind,
            @QueryParam("language") @DefaultValue("th") String language) {
        ReportKey report = access.requireReading(fiscalYear, subject, kind);
        List<PassageView> all = passages.of(report, Asked.language(language));
        return new All((int) all.stream().filter(PassageView::outdated).count(), all);
    }

    @GET
    @Path("/{place}")
    @PermitAll
    @Operation(operationId = "getPassage", summary = "One place of the document")
    public Response get(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("subject") String subject,
            @PathParam("kind") String kind,
            @PathParam("place") String place,
            @QueryParam("language") @DefaultValue("th") String language) {
        ReportKey report = access.requireReading(fiscalYear, subject, kind);
        return tagged(passages.of(report, Asked.language(language), place));
    }

    @PUT
    @Path("/{place}")
    @RolesAllowed({Role.NACC_ADMIN, Role.AGENCY_OFFICER})
    @Operation(operationId = "putPassage", summary = "Write at a place, in the stead of what was composed")
    public Response put(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("subject") String subject,
            @PathParam("kind") String kind,
            @PathParam("place") String place,
            @QueryParam("language") @DefaultValue("th") String language,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Text text) {
        return write(access.requireWriting(fiscalYear, subject, kind), place, language, text.text(), ifMatch);
    }

    @DELETE
    @Path("/{place}")
    @RolesAllowed({Role.NACC_ADMIN, Role.AGENCY_OFFICER})
    @Operation(operationId = "deletePassage", summary = "Take back what was written; the composed text stands again")
    public Response delete(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("subject") String subject,
            @PathParam("kind") String kind,
            @PathParam("place") String place,
            @QueryParam("language") @DefaultValue("th") String language,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return write(access.requireWriting(fiscalYear, subject, kind), place, language, null, ifMatch);
    }

    private Response write(ReportKey report, String place, String language, String text, String ifMatch) {
        Writing.Language written = Asked.language(language);
        return tagged(passages.write(report, written, place, text, ifMatch));
    }

    private static Response tagged(PassageView view) {
        return Response.ok(view).tag(Etags.of(view.number())).build();
    }
}
