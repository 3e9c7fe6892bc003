package org.sucharit.reporting.figures;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.sucharit.kit.json.Wire;

/**
 * Agencies that have something in common, in a fiscal year.
 *
 * @param code what tells it from others of its kind; empty for the nation
 */
public record Area(int fiscalYear, Kind kind, String code) {

    public Area {
        Objects.requireNonNull(code, "code");
    }

    /** What they have in common. */
    public enum Kind {
        /** All there are. */
        @JsonProperty("nation")
        NATION,
        /** By the code of the region. */
        @JsonProperty("region")
        REGION,
        /** By the TIS 1099 code of the province. */
        @JsonProperty("province")
        PROVINCE,
        /** By province and Thai name: {@code 81/คลองท่อม}. */
        @JsonProperty("district")
        DISTRICT,
        /** By what kind of agency they are: {@code sao}. */
        @JsonProperty("type")
        TYPE,
        /** By how many work there: {@code small}. */
        @JsonProperty("size")
        SIZE,
        /** By type and size: {@code sao/small}. */
        @JsonProperty("peers")
        PEERS
    }

    /** All of them. */
    public static Area nation(int fiscalYear) {
        return new Area(fiscalYear, Kind.NATION, "");
    }

    /** Those of a province, by its TIS 1099 code. */
    public static Area province(int fiscalYear, String code) {
        return new Area(fiscalYear, Kind.PROVINCE, code);
    }

    /** The same agencies in another year. */
    Area in(int year) {
        return new Area(year, kind, code);
    }

    /** As one text: {@code 2568/province/81}. */
    public String key() {
        return fiscalYear + "/" + Wire.code(kind) + "/" + code;
    }

    /** Out of its {@link #key}. */
    public static Area ofKey(String key) {
        String[] parts = key.split("/", 3);
        return new Area(
                Integer.parseInt(parts[0]), Wire.parse(Kind.class, parts[1]).orElseThrow(), parts[2]);
    }
}
