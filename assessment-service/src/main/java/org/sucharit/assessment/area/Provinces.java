package org.sucharit.assessment.area;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.agency.Agency;

/** The 77 provinces of Thailand, Bangkok among them, by their two-digit codes of TIS 1099. Immutable. */
public final class Provinces {

    private final Map<String, Province> byCode;

    private Provinces(Map<String, Province> byCode) {
        this.byCode = Collections.unmodifiableMap(byCode);
    }

    /**
     * A province.
     *
     * @param code two digits: {@code 81}
     * @param name without the word province or จังหวัด
     */
    public record Province(String code, Label name, Region region) {

        /** As others are told of it. */
        public Agency.Province told() {
            return new Agency.Province(code, name, new Agency.Region(region.code(), region.label()));
        }
    }

    /** The six regions of the National Geographical Committee. */
    public enum Region {
        NORTH("ภาคเหนือ", "North"),
        NORTHEAST("ภาคตะวันออกเฉียงเหนือ", "Northeast"),
        CENTRAL("ภาคกลาง", "Central"),
        EAST("ภาคตะวันออก", "East"),
        WEST("ภาคตะวันตก", "West"),
        SOUTH("ภาคใต้", "South");

        private final String th;
        private final String en;

        Region(String th, String en) {
            this.th = th;
            this.en = en;
        }

        /** The region's name. */
        public Label label() {
            return new Label(th, en);
        }

        /** As spelt in data and addresses: {@code northeast}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Reads the provinces that ship with the service.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Provinces load() {
        Map<String, Province> provinces = new LinkedHashMap<>();
        try (InputStream file = Provinces.class.getResourceAsStream("/areas/provinces.csv");
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                Province province = new Province(
                        row.getField("code"),
                        new Label(row.getField("name_th"), row.getField("name_en")),
                        Region.valueOf(row.getField("region").toUpperCase(Locale.ROOT)));
                if (provinces.put(province.code(), province) != null) {
                    throw new IllegalStateException("Province " + province.code() + " is listed twice");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Provinces(provinces);
    }

    /** The province with this code, if there is one. */
    public Optional<Province> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** All provinces in the order of their codes. */
    public List<Province> all() {
        return List.copyOf(byCode.values());
    }
}
