package org.sucharit.assessment.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.kit.json.Wire;

/** An agency in the register. */
@Entity
@Table(name = "agency")
public class AgencyEntity {

    @Id
    private String code;

    @Column(nullable = false)
    private long version;

    @Column(name = "name_th", nullable = false)
    private String nameTh;

    @Column(name = "name_en", nullable = false)
    private String nameEn;

    @Column(nullable = false)
    private String type;

    @Column(name = "province_code", nullable = false)
    private String provinceCode;

    private String district;

    private String subdistrict;

    @Column(name = "staff_count")
    private Integer staffCount;

    @Column(nullable = false)
    private String state;

    @Column(name = "search_text", nullable = false)
    private String searchText;

    @Column(name = "search_rules", nullable = false)
    private int searchRules;

    protected AgencyEntity() {}

    AgencyEntity(AgencyData data, long version) {
        this.code = data.code();
        change(data, version);
    }

    /** Takes over what is entered; the code stays. What is entered for a withdrawn agency brings it back. */
    final void change(AgencyData data, long version) {
        this.version = version;
        this.state = Wire.code(Agency.State.ACTIVE);
        this.nameTh = data.nameTh();
        this.nameEn = data.nameEn();
        this.type = Wire.code(data.type());
        this.provinceCode = data.provinceCode();
        this.district = data.district();
        this.subdistrict = data.subdistrict();
        this.staffCount = data.staffCount();
        makeSearchable();
    }

    /** Takes it out of the register; it keeps what it was. */
    void withdraw(long version) {
        this.version = version;
        this.state = Wire.code(Agency.State.WITHDRAWN);
    }

    /** Says that something of it has changed that is kept elsewhere. */
    void touch(long version) {
        this.version = version;
    }

    /** Brings its names to the form in which they are searched. */
    final void makeSearchable() {
        this.searchText = SearchText.of(nameTh, nameEn);
        this.searchRules = SearchText.RULES;
    }

    String code() {
        return code;
    }

    long version() {
        return version;
    }

    private Agency.Type type() {
        return Wire.parse(Agency.Type.class, type).orElseThrow();
    }

    AgencyData data() {
        return new AgencyData(code, nameTh, nameEn, type(), provinceCode, district, subdistrict, staffCount);
    }

    Agency.State state() {
        return Wire.parse(Agency.State.class, state).orElseThrow();
    }

    Agency snapshot(Agency.Province province, Agency.Organisation organisation) {
        return new Agency(
                code,
                version,
                state(),
                new Label(nameTh, nameEn),
                type(),
                province,
                district,
                subdistrict,
                staffCount,
                organisation);
    }
}
