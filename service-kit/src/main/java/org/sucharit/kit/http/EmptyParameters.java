package org.sucharit.kit.http;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.Violation;

/**
 * Refuses numbers and truth values of the query that are sent empty. They would count as not sent: {@code dryRun=} would do
 * it in earnest, {@code version=} show another version than was meant. An empty text is just that.
 */
public class EmptyParameters {

    @ServerRequestFilter
    void refuse(ResourceInfo operation, UriInfo uri) {
        if (operation.getResourceMethod() == null) {
            return;
        }
        List<Violation> empty = Arrays.stream(operation.getResourceMethod().getParameters())
                .filter(parameter -> parameter.getType().isPrimitive()
                        || Number.class.isAssignableFrom(parameter.getType())
                        || parameter.getType() == Boolean.class)
                .map(EmptyParameters::name)
                .filter(Objects::nonNull)
                .filter(name ->
                        uri.getQueryParameters().getOrDefault(name, List.of()).contains(""))
                .map(name -> Violation.at(name, "wrong-type", name + " is empty. Give it a value, or leave it out."))
                .toList();
        ProblemException.requireNone(empty);
    }

    private static String name(Parameter parameter) {
        QueryParam query = parameter.getAnnotation(QueryParam.class);
        return query == null ? null : query.value();
    }
}
