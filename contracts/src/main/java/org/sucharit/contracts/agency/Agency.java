package org.sucharit.contracts.agency;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.Snapshot;

/**
 * A public agency that is assessed.
 *
 * @param code opaque and stable
 * @param name full official name, without district or province
 * @param province where it is; its code is the two-digit TIS 1099 one
 * @param district Thai name of the district (อำเภอ or เขต) without that word; null where it has none
 * @param subdistrict Thai name of the subdistrict (ตำบล or แขวง) without that word; null where it has none
 * @param staffCount staff with at least a year of service; null while not entered
 * @param organisation its units, positions and committees, and who leads it; empty while not entered
 */
public record Agency(
        String code,
        long version,
        State state,
        Label name,
        Type type,
        Province province,
        String district,
        String subdistrict,
        Integer staffCount,
        Organisation organisation)
        implements Snapshot {

    /** An agency of which no organisation has been entered. */
    public Agency(
            String code,
            long version,
            State state,
            Label name,
            Type type,
            Province province,
            String district,
            String subdistrict,
            Integer staffCount) {
        this(code, version, state, name, type, province, district, subdistrict, staffCount, Organisation.EMPTY);
    }

    @Override
    public String key() {
        return code;
    }

    public enum State {
        @JsonProperty("active")
        ACTIVE,
        @JsonProperty("withdrawn")
        WITHDRAWN
    }

    /** Kinds of agency. */
    public enum Type {
        /** Subdistrict administrative organisation (อบต.). */
        @JsonProperty("sao")
        SAO,
        @JsonProperty("tambon-municipality")
        TAMBON_MUNICIPALITY,
        @JsonProperty("town-municipality")
        TOWN_MUNICIPALITY,
        @JsonProperty("city-municipality")
        CITY_MUNICIPALITY,
        /** Provincial administrative organisation (อบจ.). */
        @JsonProperty("pao")
        PAO,
        @JsonProperty("province")
        PROVINCE,
        @JsonProperty("department")
        DEPARTMENT,
        @JsonProperty("university")
        UNIVERSITY,
        @JsonProperty("state-enterprise")
        STATE_ENTERPRISE,
        @JsonProperty("other")
        OTHER
    }

    /**
     * A province by its TIS 1099 code and its name without จังหวัด.
     *
     * @param region null where it was told before regions were
     */
    public record Province(String code, Label name, Region region) {

        /** A province whose region is not known. */
        public Province(String code, Label name) {
            this(code, name, null);
        }
    }

    /** A part of the country: {@code northeast}, ภาคตะวันออกเฉียงเหนือ. */
    public record Region(String code, Label name) {}

    /**
     * How an agency is organised; plans say by these codes who is responsible. A code is unique within its list and
     * is not used again for something else.
     */
    public record Organisation(
            List<Unit> units, List<Position> positions, List<Committee> committees, List<Executive> executives) {

        public static final Organisation EMPTY = new Organisation(List.of(), List.of(), List.of(), List.of());
    }

    /**
     * A unit: สำนักปลัด, กองคลัง.
     *
     * @param parent the code of the unit it belongs to; null at the top
     */
    public record Unit(String code, Label name, String parent) {}

    /**
     * A position: นายก, ปลัด, นิติกร.
     *
     * @param unit the code of the unit it belongs to; null where it belongs to none
     */
    public record Position(String code, Label name, String unit) {}

    /**
     * A committee or working group.
     *
     * @param positions codes of the positions that sit in it
     */
    public record Committee(String code, Label name, List<String> positions) {}

    /**
     * Who holds a leading position, and when.
     *
     * @param name with title, as signed
     * @param position the code of the position
     * @param from first day of the term
     * @param to last day of the term; null while it lasts
     */
    public record Executive(String name, String position, LocalDate from, LocalDate to) {}
}
