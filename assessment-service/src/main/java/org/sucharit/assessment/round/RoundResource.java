package org.sucharit.assessment.round;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sucharit.assessment.agency.Agencies;
import org.sucharit.assessment.assessment.Actor;
import org.sucharit.assessment.assessment.AssessmentYear;
import org.sucharit.assessment.calendar.Calendars;
import org.sucharit.assessment.calendar.ExtensionEntity;
import org.sucharit.contracts.assessment.Assessment.Phase;
import org.sucharit.kit.http.Etags;
import org.sucharit.kit.http.Idempotency;
import org.sucharit.kit.http.Idempotency.Created;
import org.sucharit.kit.identity.Caller;
import org.sucharit.kit.identity.Role;
import org.sucharit.kit.json.Json;
import org.sucharit.kit.json.Wire;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.Violation;

@Path("/api/v1/rounds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rounds", description = "Whole fiscal years: calendars, extensions, opening and moving all assessments")
public class RoundResource {

    private final Rounds rounds;
    private final Calendars calendars;
    private final AssessmentYear year;
    private final Agencies agencies;
    private final Idempotency idempotency;
    private final Caller caller;

    public RoundResource(
            Rounds rounds,
            Calendars calendars,
            AssessmentYear year,
            Agencies agencies,
            Idempotency idempotency,
            Caller caller) {
        this.rounds = rounds;
        this.calendars = calendars;
        this.year = year;
        this.agencies = agencies;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /**
     * A year.
     *
     * @param phases when each phase begins, in Asia/Bangkok
     * @param assessments how many assessments stand in each phase
     */
    public record Round(
            int fiscalYear, long version, Map<String, OffsetDateTime> phases, Map<String, Long> assessments) {}

    /** Every year that has a calendar, newest first. */
    public record RoundList(List<Round> items) {}

    /**
     * A year's calendar.
     *
     * @param phases when each of the six phases begins; a day, or a day and a time in Asia/Bangkok
     */
    public record Calendar(
            @NotNull(message = "phases is missing") @Size(max = 6, message = "there are six phases")
            Map<@NotNull Phase, @NotNull(message = "a beginning is missing") BangkokTime> phases) {}

    /**
     * A phase is to end later.
     *
     * @param until when it ends instead
     * @param agency for this agency only; null for others too
     * @param province for the agencies of this province only; null for all
     */
    public record Extension(
            @NotNull(message = "phase is missing") Phase phase,
            @NotNull(message = "until is missing") BangkokTime until,

            @Size(max = 64, message = "an agency's code has at most 64 characters")
            String agency,

            @Pattern(regexp = "[0-9]{2}", message = "a province has a two-digit code")
            String province,

            @NotBlank(message = "reason is missing") @Size(max = 1000, message = "reason has at most 1000 characters")
            String reason) {}

    /**
     * An extension as granted.
     *
     * @param postponed how many assessments end the phase later by it; null in lists
     * @param past how many had left the phase already and stay where they are; null in lists
     */
    public record Granted(
            UUID id,
            Phase phase,
            OffsetDateTime until,
            String agency,
            String province,
            String reason,
            String grantedBy,
            OffsetDateTime grantedAt,
            Integer postponed,
            Long past) {

        static Granted of(ExtensionEntity extension, Integer postponed, Long past) {
            return new Granted(
                    extension.id(),
                    extension.phase(),
                    bangkok(extension.until()),
                    extension.scope().agency(),
                    extension.scope().province(),
                    extension.reason(),
                    extension.grantedBy(),
                    bangkok(extension.grantedAt()),
                    postponed,
                    past);
        }
    }

    /** The extensions of a year, in the order in which they were granted. */
    public record ExtensionList(List<Granted> items) {}

    /** From where to where assessments are moved. */
    public record Move(
            @NotNull(message = "from is missing") Phase from,
            @NotNull(message = "to is missing") Phase to,

            @Pattern(regexp = "[0-9]{2}", message = "a province has a two-digit code")
            String province,

            @Size(max = 1000, message = "reason has at most 1000 characters")
            String reason) {}

    @GET
    @PermitAll
    @Operation(operationId = "listRounds", summary = "Every year that has a calendar")
    public RoundList list() {
        return new RoundList(calendars.all().stream().map(this::round).toList());
    }

    @GET
    @Path("{fiscalYear}")
    @PermitAll
    @Operation(operationId = "getRound", summary = "A year's calendar, and how many assessments stand in each phase")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Round.class)))
    public Response get(@PathParam("fiscalYear") int fiscalYear) {
        return answer(calendars
                .find(fiscalYear)
                .orElseThrow(
                        () -> ProblemException.notFound("Fiscal year " + fiscalYear + " (B.E.) has no calendar.")));
    }

    @PUT
    @Path("{fiscalYear}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.NACC_ADMIN)
    @Operation(
            operationId = "putRound",
            summary = "Plan a year",
            description =
                    "Assessments move by themselves when their phase ends, up to confirm; announcing is a decision."
                            + " Changing a calendar needs If-Match. No assessment is moved back by it.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Round.class)))
    public Response put(
            @PathParam("fiscalYear") int fiscalYear,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull(message = "the body is missing") Calendar calendar) {
        Map<Phase, Instant> begins = new EnumMap<>(Phase.class);
        calendar.phases().forEach((phase, time) -> begins.put(phase, time.instant()));
        return answer(rounds.plan(fiscalYear, begins, ifMatch));
    }

    @GET
    @Path("{fiscalYear}/extensions")
    @RolesAllowed({
        Role.NACC_ADMIN,
        Role.ASSESSOR,
        Role.PROVINCE_COORDINATOR,
        Role.AGENCY_EXECUTIVE,
        Role.AGENCY_OFFICER,
        Role.SERVICE
    })
    @Operation(
            operationId = "listExtensions",
            summary = "For whom phases of a year end later",
            description = "Those for all, for provinces, and for the agencies that the caller may read about.")
    public ExtensionList extensions(@PathParam("fiscalYear") int fiscalYear) {
        List<ExtensionEntity> granted = calendars.extensions(fiscalYear);
        Map<String, String> provinces = agencies.provinces(granted.stream()
                .map(extension -> extension.scope().agency())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return new ExtensionList(granted.stream()
                .filter(extension -> mayRead(extension.scope().agency(), provinces))
                .map(extension -> Granted.of(extension, null, null))
                .toList());
    }

    /** What was granted to one agency, and why, is read by who may read about it. */
    private boolean mayRead(String agency, Map<String, String> provinces) {
        return agency == null || caller.mayReadUnannounced(agency, provinces.getOrDefault(agency, ""));
    }

    @POST
    @Path("{fiscalYear}/extensions")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.NACC_ADMIN)
    @Operation(
            operationId = "createExtension",
            summary = "Let a phase end later, for one agency, a province or all",
            description = "Assessments that have left the phase stay where they are: what was counted is not counted"
                    + " again.")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Granted.class)))
    public Response extend(
            @PathParam("fiscalYear") int fiscalYear,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull(message = "the body is missing") Extension wanted) {
        requireScope(wanted);
        return idempotency.once(key, Json.bytes(wanted), () -> {
            Rounds.Extended extended = rounds.extend(
                    fiscalYear,
                    wanted.phase(),
                    wanted.until().instant(),
                    new ExtensionEntity.Scope(wanted.agency(), wanted.province()),
                    wanted.reason(),
                    caller.name());
            return new Created(
                    201,
                    URI.create("/api/v1/rounds/" + fiscalYear + "/extensions"),
                    Granted.of(extended.extension(), extended.postponed(), extended.past()));
        });
    }

    private void requireScope(Extension wanted) {
        if (wanted.agency() != null && wanted.province() != null) {
            throw ProblemException.invalid(
                    List.of(Violation.at("/province", "two-scopes", "Name an agency or a province, not both.")));
        }
        if (wanted.agency() != null && agencies.find(wanted.agency()).isEmpty()) {
            throw ProblemException.invalid(
                    List.of(Violation.at("/agency", "unknown-agency", "There is no agency " + wanted.agency() + ".")));
        }
        KnownProvinces.require(wanted.province(), "/province");
    }

    @POST
    @Path("{fiscalYear}/transitions")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.NACC_ADMIN)
    @Operation(
            operationId = "moveAssessments",
            summary = "Move all assessments, or a province's, from one phase to another",
            description =
                    "Also how a year is announced. In pages, each stored by itself; sent again it goes on where it"
                            + " stopped. Those that may not be moved stay, and are named.")
    public Rounds.Outcome move(
            @PathParam("fiscalYear") int fiscalYear, @Valid @NotNull(message = "the body is missing") Move move) {
        KnownProvinces.require(move.province(), "/province");
        if (move.from() == move.to()) {
            throw ProblemException.invalid(
                    List.of(Violation.at("/to", "same-phase", "They stand in this phase already.")));
        }
        return rounds.move(
                fiscalYear, move.from(), move.to(), move.province(), new Actor(caller.name(), move.reason()));
    }

    private Response answer(Calendars.Plan plan) {
        return Response.ok(round(plan)).tag(Etags.of(plan.version())).build();
    }

    private Round round(Calendars.Plan plan) {
        Map<String, OffsetDateTime> phases = new LinkedHashMap<>();
        for (Phase phase : Phase.values()) {
            phases.put(Wire.code(phase), bangkok(plan.begins().get(phase)));
        }
        return new Round(plan.fiscalYear(), plan.version(), phases, year.countByPhase(plan.fiscalYear()));
    }

    private static OffsetDateTime bangkok(Instant instant) {
        return instant.atZone(Calendars.BANGKOK).toOffsetDateTime();
    }
}
