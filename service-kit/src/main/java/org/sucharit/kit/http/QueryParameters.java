package org.sucharit.kit.http;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.Violation;

/**
 * Reads numbers and truth values of the query. What cannot be read is refused by its name: JAX-RS would answer that there
 * is no such address, and take {@code maybe} for false.
 */
@Provider
public class QueryParameters implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        String name = Arrays.stream(annotations)
                .map(annotation -> annotation instanceof QueryParam query ? query.value() : null)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (name == null) {
            return null;
        }
        if (type == int.class || type == Integer.class) {
            return of(name, "a whole number from -2147483648 to 2147483647", Integer::valueOf);
        }
        if (type == long.class || type == Long.class) {
            return of(name, "a whole number from -2^63 to 2^63-1", Long::valueOf);
        }
        if (type == boolean.class || type == Boolean.class) {
            return of(name, "true or false", QueryParameters::truth);
        }
        return null;
    }

    private static <T> ParamConverter<T> of(String name, String expected, Function<String, Object> reader) {
        return new ParamConverter<>() {

            @Override
            @SuppressWarnings("unchecked")
            public T fromString(String value) {
                try {
                    // A primitive's wrapper is what stands for it.
                    return value == null ? null : (T) reader.apply(value);
                } catch (IllegalArgumentException e) {
                    throw ProblemException.invalid(
                            List.of(Violation.at(name, "wrong-type", name + " must be " + expected + ".")));
                }
            }

            @Override
            public String toString(T value) {
                return value.toString();
            }
        };
    }

    private static Boolean truth(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(value);
        };
    }
}
