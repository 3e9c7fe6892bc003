package org.sucharit.reporting.page;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.sucharit.kit.problem.ProblemException;

@Path("/assets/{fingerprint}/{name}")
@PermitAll
@Produces(MediaType.WILDCARD)
public class AssetResource {

    private static final String YEAR = "public, max-age=31536000, immutable";

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "svg", "image/svg+xml",
            "txt", "text/plain;charset=utf-8");

    private final Assets assets;

    AssetResource(Assets assets) {
        this.assets = assets;
    }

    @GET
    @Operation(hidden = true)
    public Response get(@PathParam("fingerprint") String fingerprint, @PathParam("name") String name) {
        byte[] file = assets.find(fingerprint, name)
                .orElseThrow(() -> ProblemException.notFound("There is no such file; load the page again."));
        return Response.ok(file)
                .type(TYPES.get(name.substring(name.lastIndexOf('.') + 1)))
                .header(HttpHeaders.CACHE_CONTROL, YEAR)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
