package org.sucharit.kit.problem;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a problem's type address leads to. */
@Path("/problems/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "problems", description = "The catalogue of problem types")
public class ProblemTypesResource {

    /** A problem type. */
    @Schema(name = "ProblemType")
    public record Type(String type, String code, int status, String title) {}

    @GET
    @PermitAll
    @Operation(operationId = "getProblemType", summary = "What a type of problem means")
    public Type get(@PathParam("code") String code) {
        return Arrays.stream(ProblemType.values())
                .filter(type -> type.code().equals(code))
                .map(type -> new Type(type.uri(), type.code(), type.status(), type.title()))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("There is no problem type " + code + "."));
    }
}
