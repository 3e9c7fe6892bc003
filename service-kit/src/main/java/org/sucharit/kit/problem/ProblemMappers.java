package org.sucharit.kit.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.sucharit.kit.json.Wire;

/** Turns whatever ends a request into a problem. The only place that does. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    Response of(ProblemException e, UriInfo uri) {
        Response.ResponseBuilder response = Response.status(e.type().status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem(e.type(), e.type().status(), e.getMessage(), uri, e.violations())
                        .continued(e.more()));
        if (e.retryAfter() != null) {
            response.header(HttpHeaders.RETRY_AFTER, Math.max(1, e.retryAfter().toSeconds()));
        }
        return response.build();
    }

    @ServerExceptionMapper
    Response of(ConstraintViolationException e, UriInfo uri) {
        List<Violation> violations = new ArrayList<>();
        for (ConstraintViolation<?> violation : e.getConstraintViolations()) {
            violations.add(Violation.at(pointer(violation.getPropertyPath()), "shape", violation.getMessage()));
        }
        violations.sort(java.util.Comparator.comparing(Violation::pointer));
        return respond(
                        ProblemType.INVALID,
                        422,
                        violations.size() + " values are not as they must be.",
                        uri,
                        violations)
                .build();
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(UriInfo uri) {
        return respond(
                        ProblemType.UNAUTHENTICATED,
                        401,
                        "Send a bearer token that this installation has issued and that has not expired.",
                        uri,
                        List.of())
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper(ForbiddenException.class)
    Response forbidden(UriInfo uri) {
        return respond(ProblemType.FORBIDDEN, 403, "Your roles do not allow this.", uri, List.of())
                .build();
    }

    // The subclass is named because Quarkus has a mapper of its own for it.
    @ServerExceptionMapper({JacksonException.class, MismatchedInputException.class})
    Response of(JacksonException e, UriInfo uri) {
        return malformed(e, uri);
    }

    @ServerExceptionMapper
    Response of(WebApplicationException e, UriInfo uri) {
        if (e.getCause() instanceof JacksonException broken) {
            return malformed(broken, uri);
        }
        int status = e.getResponse().getStatus();
        if (status >= 500) {
            return unexpected(e, uri);
        }
        if (status < 400) {
            return e.getResponse();
        }
        ProblemType type = ProblemType.ofStatus(status);
        return respond(type, status, type.title() + ".", uri, List.of()).build();
    }

    @ServerExceptionMapper
    Response unexpected(Throwable e, UriInfo uri) {
        Optional<ProblemException> database = DatabaseTrouble.problem(e);
        if (database.isPresent()) {
            LOG.warnf("the database says: %s", e.getMessage());
            return of(database.get(), uri);
        }
        String traceId = UUID.randomUUID().toString();
        LOG.errorf(e, "unexpected error %s at %s", traceId, uri.getRequestUri().getRawPath());
        Problem problem = Problem.of(
                        ProblemType.UNEXPECTED,
                        500,
                        "Unexpected error. Tell the operator this trace id.",
                        uri.getRequestUri().getRawPath(),
                        List.of())
                .traced(traceId);
        return Response.status(500).type(Problem.MEDIA_TYPE).entity(problem).build();
    }

    private static Response malformed(JacksonException e, UriInfo uri) {
        JsonLocation location = e.getLocation();
        String pointer = e instanceof JsonMappingException mapping ? pointer(mapping) : "";
        Violation violation = new Violation(
                pointer,
                location == null ? null : location.getLineNr(),
                location == null ? null : Integer.toString(location.getColumnNr()),
                "malformed",
                message(e));
        return respond(
                        ProblemType.MALFORMED,
                        400,
                        "The body is not the JSON that is expected.",
                        uri,
                        List.of(violation))
                .build();
    }

    /** In our words where the parser's would name classes. */
    private static String message(JacksonException e) {
        return switch (e) {
            case InvalidFormatException format
            when format.getTargetType().isEnum() -> "Must be one of " + Wire.codes(format.getTargetType()) + ".";
            case UnrecognizedPropertyException unknown -> "There is no field of this name; remove it.";
            case JsonMappingException mapping
            when !(mapping.getCause() instanceof JacksonException) -> "A value of another kind is expected here.";
            default ->
                "This is not JSON. "
                        + e.getOriginalMessage().lines().findFirst().orElse("");
        };
    }

    private static String pointer(JsonMappingException e) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            pointer.append('/').append(step.getFieldName() == null ? step.getIndex() : escaped(step.getFieldName()));
        }
        return pointer.toString();
    }

    /** {@code put.body.rows[3].score} becomes {@code /rows/3/score}: method and parameter are not the caller's. */
    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        int position = 0;
        String parameter = "";
        for (Path.Node node : path) {
            if (position == 1) {
                parameter = node.getName();
            }
            if (position++ < 2) {
                continue;
            }
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKey() != null) {
                pointer.append('/').append(escaped(node.getKey().toString()));
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.isEmpty() ? parameter : pointer.toString();
    }

    /** A name as a step of a JSON pointer (RFC 6901). */
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static Response.ResponseBuilder respond(
            ProblemType type, int status, String detail, UriInfo uri, List<Violation> violations) {
        return Response.status(status).type(Problem.MEDIA_TYPE).entity(problem(type, status, detail, uri, violations));
    }

    private static Problem problem(
            ProblemType type, int status, String detail, UriInfo uri, List<Violation> violations) {
        return Problem.of(type, status, detail, uri.getRequestUri().getRawPath(), violations);
    }
}
