package org.sucharit.scoring.announcement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.contracts.score.Score;
import org.sucharit.kit.http.Idempotency;
import org.sucharit.kit.identity.Caller;
import org.sucharit.kit.identity.Role;
import org.sucharit.kit.json.Json;

@Path("/api/v1/scores/{fiscalYear}/{agency}/announcements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "announcements", description = "Corrections of announced scores")
public class AnnouncementResource {

    private final Announcements announcements;
    private final Idempotency idempotency;
    private final Caller caller;

    public AnnouncementResource(Announcements announcements, Idempotency idempotency, Caller caller) {
        this.announcements = announcements;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /**
     * Which pending version to announce.
     *
     * @param version as the score's {@code pending} names it
     * @param reason why the announced score is corrected; public
     */
    @Schema(name = "Announcement")
    public record Announcement(
            @NotNull(message = "version is missing") Long version,

            @NotNull(message = "reason is missing; say why the announced score is corrected")
            @Size(min = 1, max = 1000, message = "reason has 1 to 1000 characters")
            @Pattern(regexp = "[^\\p{Cc}\\p{Cs}]*", message = "reason has no control characters")
            String reason) {}

    /** What is announced now. */
    public record Announced(int fiscalYear, String agency, long version, int announcement) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.NACC_ADMIN)
    @Operation(
            operationId = "announceCorrection",
            summary = "Announce a pending correction of an announced score",
            description = "Needs an Idempotency-Key. The score as it was announced before stays in the history.")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Announced.class)))
    public Response announce(
            @PathParam("fiscalYear") int fiscalYear,
            @PathParam("agency") String agency,
            @HeaderParam("Idempotency-Key") String key,
            @Context UriInfo uri,
            @Valid @NotNull(message = "the body is missing") Announcement announcement) {
        return idempotency.once(key, Json.bytes(announcement), () -> {
            Score score = announcements
                    .correct(fiscalYear, agency, announcement.version(), caller.name(), announcement.reason())
                    .score();
            return new Idempotency.Created(
                    201,
                    uri.getBaseUriBuilder()
                            .path("api/v1/scores/{fiscalYear}/{agency}/history/{version}")
                            .build(fiscalYear, agency, score.version()),
                    new Announced(fiscalYear, agency, score.version(), score.announcement()));
        });
    }
}
