package org.sucharit.measures.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Indicator;
import org.sucharit.contracts.framework.Framework.Instrument;
import org.sucharit.contracts.framework.Framework.Question;
import org.sucharit.contracts.framework.Framework.SubIndicator;
import org.sucharit.kit.json.Json;
import org.sucharit.measures.planning.Fixture;

/** The demonstration's files of Bo Kaeo, and the year they are of: its codes, 43 items among them. */
final class BoKaeo {

    static final int YEAR = 2566;

    private static final Path FILES = Path.of("../deploy/local/src/main/resources/demo");
    private static final ObjectMapper MAPPER = Json.mapper();

    private BoKaeo() {}

    static String file(String name) {
        try {
            return Files.readString(FILES.resolve("bo-kaeo-2566-" + name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Map<String, String>> rows(String name) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file(name))) {
            return reader.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Agency agency(String code) {
        try {
            return new Agency(
                    code,
                    1,
                    Agency.State.ACTIVE,
                    new Label("องค์การบริหารส่วนตำบลบ่อแก้ว", "Bo Kaeo"),
                    Agency.Type.SAO,
                    new Agency.Province("81", new Label("กระบี่", "Krabi")),
                    null,
                    null,
                    null,
                    MAPPER.readValue(file("organisation.json"), Agency.Organisation.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Framework framework() {
        Framework model = Fixture.framework(YEAR);
        List<Indicator> indicators = new ArrayList<>(model.indicators().subList(0, 5));
        model.indicators()
                .subList(5, 8)
                .forEach(indicator -> indicators.add(new Indicator(
                        indicator.code(), indicator.name(), List.of("EIT"), List.of(), indicator.questions())));
        indicators.add(disclosed(
                "9",
                sub("9.1", 1, 10),
                sub("9.2", 11, 18),
                sub("9.3", 19, 22),
                sub("9.4", 23, 26),
                sub("9.5", 27, 30)));
        indicators.add(disclosed("10", sub("10.1", 31, 38), sub("10.2", 39, 43)));
        return new Framework(
                YEAR,
                1,
                1,
                model.state(),
                model.name(),
                model.target(),
                model.rounding(),
                model.scales(),
                List.of(
                        instrument("IIT", Instrument.Kind.SURVEY),
                        instrument("EIT", Instrument.Kind.SURVEY),
                        instrument("OIT", Instrument.Kind.DISCLOSURE)),
                indicators,
                model.bands(),
                model.thresholds());
    }

    private static Instrument instrument(String code, Instrument.Kind kind) {
        return new Instrument(code, code, code, label(code), kind, BigDecimal.valueOf(30));
    }

    private static Indicator disclosed(String code, SubIndicator... parts) {
        return new Indicator(code, label(code), List.of("OIT"), List.of(parts), List.of());
    }

    private static SubIndicator sub(String code, int from, int to) {
        return new SubIndicator(
                code,
                label(code),
                IntStream.rangeClosed(from, to)
                        .mapToObj(i -> new Question("o" + i, label("o" + i), "disclosure"))
                        .toList());
    }

    private static Label label(String text) {
        return new Label(text, text);
    }
}
