package org.sucharit.kit.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** How enum constants are spelt outside: in JSON, files, addresses and tables alike. */
public final class Wire {

    private Wire() {}

    /** The spelling of a constant: its {@link JsonProperty}, or its name in lower case with hyphens. */
    public static String code(Enum<?> constant) {
        try {
            JsonProperty property =
                    constant.getDeclaringClass().getField(constant.name()).getAnnotation(JsonProperty.class);
            return property == null
                    ? constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')
                    : property.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The constant that is so spelt. */
    public static <E extends Enum<E>> Optional<E> parse(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> code(constant).equals(code))
                .findFirst();
    }

    /** All spellings of an enum, for messages: {@code input, compare}. */
    public static String codes(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> code((Enum<?>) constant))
                .collect(Collectors.joining(", "));
    }
}
