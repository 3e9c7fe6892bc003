package org.sucharit.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.sucharit.kit.identity.Caller;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;
import org.sucharit.kit.problem.Violation;

/** Lets a creating request be sent again without creating twice: it then gets the answer it got before. */
@ApplicationScoped
public class Idempotency {

    private final DataSource dataSource;
    private final ObjectMapper mapper;
    private final Caller caller;
    private final UriInfo uri;
    private final Request method;

    public Idempotency(DataSource dataSource, ObjectMapper mapper, Caller caller, UriInfo uri, Request method) {
        this.dataSource = dataSource;
        this.mapper = mapper;
        this.caller = caller;
        this.uri = uri;
        this.method = method;
    }

    /**
     * What a creating request leads to.
     *
     * @param location of what was created; null where it is many things
     * @param body written as JSON
     */
    public record Created(int status, URI location, Object body) {}

    /**
     * Carries out a request once per caller, method, address and key, in one transaction with the note that it was.
     *
     * @param key the {@code Idempotency-Key} header, 1–200 characters
     * @param request the request's bytes; another request under the same key is a conflict
     * @throws ProblemException INVALID without a key, CONFLICT where the key was used for something else
     */
    public Response once(String key, byte[] request, Supplier<Created> action) {
        requireKey(key);
        byte[] hash = sha256(request);
        String operation = operation();
        return QuarkusTransaction.joiningExisting().call(() -> {
            lock(operation, key);
            Optional<Response> before = find(operation, key, hash);
            return before.isPresent() ? before.get() : store(operation, key, hash, action.get());
        });
    }

    /**
     * The answer that the same request got before; asked ahead of what must not run within the transaction.
     *
     * @throws ProblemException INVALID without a key, CONFLICT where the key was used for something else
     */
    public Optional<Response> before(String key, byte[] request) {
        requireKey(key);
        return QuarkusTransaction.joiningExisting().call(() -> find(operation(), key, sha256(request)));
    }

    /** Address and all: the same file may be sent to two places under one key. */
    private String operation() {
        return method.getMethod() + " " + uri.getRequestUri().getRawPath() + "?"
                + Objects.toString(uri.getRequestUri().getRawQuery(), "");
    }

    /**
     * Checks that a key was sent.
     *
     * @throws ProblemException INVALID without one of 1–200 characters
     */
    public static void requireKey(String key) {
        if (key == null || key.isBlank() || key.length() > 200) {
            throw ProblemException.invalid(List.of(Violation.at(
                    "Idempotency-Key",
                    "required",
                    "Send an Idempotency-Key header of 1 to 200 characters, new for each request.")));
        }
    }

    /** The same request sent twice at once is not carried out twice, nor does it take a connection to wait. */
    private void lock(String operation, String key) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")) {
            statement.setString(1, String.join("\n", caller.name(), operation, key));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                if (!row.getBoolean(1)) {
                    throw ProblemException.unavailable(
                            "The same request is being carried out. Send it again for its answer.",
                            Duration.ofSeconds(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<Response> find(String operation, String key, byte[] hash) {
        String sql = "select request_hash, status, location, body from idempotency"
                + " where caller = ? and operation = ? and key = ?";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, caller.name());
            statement.setString(2, operation);
            statement.setString(3, key);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                if (!MessageDigest.isEqual(row.getBytes(1), hash)) {
                    throw new ProblemException(
                            ProblemType.CONFLICT, "This Idempotency-Key was used for another request. Use a new one.");
                }
                return Optional.of(response(row.getInt(2), row.getString(3), row.getString(4)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Response store(String operation, String key, byte[] hash, Created created) {
        String location = created.location() == null ? null : created.location().toString();
        String body = json(created.body());
        String sql = "insert into idempotency (caller, operation, key, request_hash, status, location, body)"
                + " values (?, ?, ?, ?, ?, ?, ?)";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, caller.name());
            statement.setString(2, operation);
            statement.setString(3, key);
            statement.setBytes(4, hash);
            statement.setInt(5, created.status());
            statement.setString(6, location);
            statement.setString(7, body);
            statement.executeUpdate();
            forgetOld(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return response(created.status(), location, body);
    }

    /** A client that has not asked again for a week will not. */
    private static void forgetOld(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                delete from idempotency where ctid = any (array(
                    select ctid from idempotency where created_at < now() - interval '7 days'
                    limit 100 for update skip locked))
                """)) {
            statement.executeUpdate();
        }
    }

    private static Response response(int status, String location, String body) {
        Response.ResponseBuilder response =
                Response.status(status).type(MediaType.APPLICATION_JSON).entity(body);
        if (location != null) {
            response.location(URI.create(location));
        }
        return response.build();
    }

    private String json(Object body) {
        try {
            return mapper.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
