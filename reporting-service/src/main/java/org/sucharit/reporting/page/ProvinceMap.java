package org.sucharit.reporting.page;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sucharit.kit.json.Json;
import org.sucharit.reporting.dashboard.AreaView;

/** The outlines of the provinces, by TIS 1099 code, as paths within a picture of 400 × 733. */
final class ProvinceMap {

    private static final Map<String, String> OUTLINES = read();

    private ProvinceMap() {}

    /**
     * A province as drawn.
     *
     * @param tone class of its colour
     */
    public record Shape(String code, String name, String outline, BigDecimal mean, String tone) {}

    /** All provinces, also those of which nothing is told. */
    static List<Shape> of(List<AreaView.Group> groups, BigDecimal target) {
        Map<String, AreaView.Group> byCode =
                groups.stream().collect(Collectors.toMap(AreaView.Group::code, Function.identity()));
        List<Shape> shapes = new ArrayList<>();
        OUTLINES.forEach((code, outline) -> {
            AreaView.Group group = byCode.get(code);
            BigDecimal mean = group == null ? null : group.mean();
            shapes.add(new Shape(code, group == null ? null : group.name(), outline, mean, Figures.tone(mean, target)));
        });
        return shapes;
    }

    private static Map<String, String> read() {
        String resource = "/page/provinces.json";
        try (InputStream in = Objects.requireNonNull(ProvinceMap.class.getResourceAsStream(resource), resource)) {
            return new TreeMap<>(Json.mapper().readValue(in, new TypeReference<Map<String, String>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
