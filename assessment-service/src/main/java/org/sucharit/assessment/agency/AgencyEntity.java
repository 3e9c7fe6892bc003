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

    protected AgencyEntity() {}

    AgencyEntity(AgencyData data, long version) {
        this.code = data.code();
        change(data, version);
    }

    /** Takes over what is entered; the code stays. */
    void change(AgencyData data, long version) {
        this.version = version;
        this.nameTh = data.nameTh();
        this.nameEn = data.nameEn();
        this.type = Wire.code(data.type());
        this.provinceCode = data.provinceCode();
        this.district = data.district();
        this.subdistrict = data.subdistrict();
        this.staffCount = data.staffCount();
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

    Agency snapshot(Label provinceName) {
        return new Agency(
                code,
                version,
                Agency.State.ACTIVE,
                new Label(nameTh, nameEn),
                type(),
                new Agency.Province(provinceCode, provinceName),
                district,
                subdistrict,
                staffCount);
    }
}
