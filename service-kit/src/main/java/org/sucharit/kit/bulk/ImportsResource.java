package org.sucharit.kit.bulk;

import io.quarkus.arc.properties.UnlessBuildProperty;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.kit.http.Page;
import org.sucharit.kit.problem.Violation;

/** Files that were sent. Only in services that take files. */
@Path(ImportId.ROOT)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@UnlessBuildProperty(name = "sucharit.bulk.paths", stringValue = "none")
@Tag(name = "imports", description = "Files that were sent: progress, mistakes, taking back")
public class ImportsResource {

    private final ImportHistory history;

    ImportsResource(ImportHistory history) {
        this.history = history;
    }

    /**
     * A page of imports.
     *
     * @param next what to send as {@code after} for the following page; null on the last
     */
    @Schema(name = "ImportPage")
    public record Imports(List<ImportAnswer> items, String next) {}

    /**
     * A page of violations.
     *
     * @param next what to send as {@code after} for the following page; null on the last
     */
    @Schema(name = "ImportViolationPage")
    public record Violations(List<Violation> items, String next) {}

    @GET
    @Operation(
            operationId = "listImports",
            summary = "Imports, newest first",
            description = "One's own; an administrator's are all. Those of this service: through the gateway, those of"
                    + " assessment-service.")
    public Imports list(
            @QueryParam("state") @Schema(description = "Only those in this state") String state,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) int limit) {
        Page<ImportAnswer> page = history.list(state, after, Page.limit(limit));
        return new Imports(page.items(), page.next());
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getImport",
            summary = "How far an import has come",
            description = "Rows, bytes and violations are noted every few seconds while it is being received.")
    public ImportAnswer get(@PathParam("id") String id) {
        return history.get(id);
    }

    @GET
    @Path("/{id}/violations")
    @Operation(
            operationId = "listImportViolations",
            summary = "What is wrong with an import, in the order it was found",
            description = "As many as are kept; the import counts all.")
    public Violations violations(
            @PathParam("id") String id,
            @QueryParam("after") @DefaultValue("-1") int after,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) int limit) {
        Page<Violation> page = history.violations(id, after, Page.limit(limit));
        return new Violations(page.items(), page.next());
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "undoImport",
            summary = "Take an import back as a whole",
            description =
                    "Its sender, while still in the role that sends such files, or an administrator. Until too much has been built on it; what that means depends on"
                            + " its kind. An import that is undone already stays so.")
    public ImportAnswer undo(@PathParam("id") String id) {
        return history.undo(id);
    }
}
