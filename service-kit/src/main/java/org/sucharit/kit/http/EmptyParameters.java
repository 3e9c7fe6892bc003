package org.sucharit.kit.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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
                .flatMap(EmptyParameters::names)
                .filter(name ->
                        uri.getQueryParameters().getOrDefault(name, List.of()).contains(""))
                .map(name -> Violation.at(name, "wrong-type", name + " is empty. Give it a value, or leave it out."))
                .toList();
        ProblemException.requireNone(empty);
    }

    /** What the query calls a parameter, or each of several that are taken together. */
    private static Stream<String> names(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(parameter.getType().getDeclaredFields()).flatMap(field -> name(field, field.getType()))
                : name(parameter, parameter.getType());
    }

    private static Stream<String> name(AnnotatedElement place, Class<?> type) {
        boolean refused = type.isPrimitive() || Number.class.isAssignableFrom(type) || type == Boolean.class;
        return Stream.ofNullable(place.getAnnotation(QueryParam.class))
                .filter(_ -> refused)
                .map(QueryParam::value);
    }
}
