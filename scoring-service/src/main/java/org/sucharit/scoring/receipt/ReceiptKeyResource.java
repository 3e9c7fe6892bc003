package org.sucharit.scoring.receipt;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.kit.identity.Role;

@Path("/api/v1/receipt-keys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "receipts", description = "Signed receipts of announced scores, to be verified offline")
public class ReceiptKeyResource {

    private final ReceiptKeys keys;

    public ReceiptKeyResource(ReceiptKeys keys) {
        this.keys = keys;
    }

    /**
     * Why a key is revoked.
     *
     * @param reason public; 1–500 characters
     */
    public record Revocation(
            @NotBlank(message = "reason is missing; everyone whose receipt fails will read it")
            @Size(max = 500, message = "reason has at most 500 characters")
            @Pattern(regexp = "[^\\p{Cc}\\p{Cs}]*", message = "reason has no control characters")
            String reason) {}

    @GET
    @PermitAll
    @Operation(
            operationId = "listReceiptKeys",
            summary = "Every key that receipts are or were signed with, as a JWK set",
            description = "Save it as a file and give it to ./ita verify --key. A revoked key says since when and why.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT, description = "A JWK set (RFC 7517)")))
    public String list() {
        return keys.all().toJwks();
    }

    @PUT
    @Path("/{keyId}/revocation")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.NACC_ADMIN)
    @Operation(
            operationId = "revokeReceiptKey",
            summary = "Revoke a key",
            description = "Whatever it signed counts no more, whenever that was. Receipts are signed anew, by the"
                    + " configured key, when they are next asked for; if that is the revoked one, configure another"
                    + " first. Cannot be undone.")
    @APIResponse(responseCode = "204", description = "It is revoked")
    public Response revoke(
            @PathParam("keyId") String keyId, @Valid @NotNull(message = "the body is missing") Revocation revocation) {
        keys.revoke(keyId, revocation.reason());
        return Response.noContent().build();
    }
}
