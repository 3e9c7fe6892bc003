package org.sucharit.measures.completeness.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.measures.completeness.rules.AgencyNames.Hit;
import org.sucharit.measures.completeness.rules.AgencyNames.Named;

class AgencyNamesTest {

    private final Named own = Sample.named("own", Agency.Type.SAO, "องค์การบริหารส่วนตำบลบ่อแก้ว");
    private final AgencyNames names = AgencyNames.of(List.of(
            own,
            Sample.named("namesake", Agency.Type.SAO, "องค์การบริหารส่วนตำบลบ่อแก้ว"),
            Sample.named("bo", Agency.Type.SAO, "องค์การบริหารส่วนตำบลบ่อ"),
            Sample.named("bo-kaeo-nuea", Agency.Type.SAO, "องค์การบริหารส่วนตำบลบ่อแก้วเหนือ"),
            Sample.named("khlong-phon", Agency.Type.TAMBON_MUNICIPALITY, "เทศบาลตำบลคลองพน"),
            Sample.named("na", Agency.Type.TAMBON_MUNICIPALITY, "เทศบาลตำบลนา"),
            Sample.named("mueang", Agency.Type.TOWN_MUNICIPALITY, "เทศบาลเมืองพนา"),
            Sample.named("phuket", Agency.Type.PROVINCE, "จังหวัดภูเก็ต"),
            Sample.named("bangkok", Agency.Type.OTHER, "กรุงเทพมหานคร"),
            Sample.named("short", Agency.Type.OTHER, "กรม"),
            Sample.named("land", Agency.Type.DEPARTMENT, "กรมเมืองแก้ว"),
            Sample.named("twin", Agency.Type.TAMBON_MUNICIPALITY, "เทศบาลตำบลสองแคว (สาขา)")));

    @ParameterizedTest
    @CsvSource({
        "เว็บไซต์เทศบาลตำบลคลองพน, เทศบาลตำบลคลองพน",
        "เว็บไซต์เทศบาลตำบล คลองพนในปีนี้, เทศบาลตำบลคลองพน",
        "ของ ทต.คลองพน, ทต.คลองพน",
        "ของ ทต. คลองพน, ทต.คลองพน",
        "เทศบาลคลองพนได้, เทศบาลคลองพน",
        "ร่วมกับกรมเมืองแก้ว, กรมเมืองแก้ว",
        "อบต.บ่อแก้วเหนือ, อบต.บ่อแก้วเหนือ",
        "เทศบาลตำบลนา จัด, เทศบาลตำบลนา",
        "ทม.พนา (เดิม), ทม.พนา",
        "เทศบาลตำบลสองแคว, เทศบาลตำบลสองแคว"
    })
    void another_agency_is_seen(String text, String name) {
        assertThat(foreign(text)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ตำบลคลองพน อำเภอคลองท่อม",
                "ประชาชนคลองพน",
                "องค์การบริหารส่วนตำบลบ่อแก้ว",
                "อบต. บ่อแก้ว ตำบลบ่อแก้ว",
                "เทศบาลตำบลนาดี",
                "เทศบาลนำร่อง",
                "องค์การบริหารส่วนตำบลบ่อย",
                "กทม.พนา",
                "จังหวัดภูเก็ต และกรุงเทพมหานคร",
                "การอบรม กิจกรรม",
                ""
            })
    void a_place_or_the_agency_itself_is_no_other_agency(String text) {
        assertThat(foreign(text)).isEmpty();
    }

    @Test
    void several_that_share_a_name_are_all_told() {
        assertThat(names.in("อบต.บ่อแก้ว", Sample.named("x", Agency.Type.SAO, "องค์การบริหารส่วนตำบลไกล")))
                .singleElement()
                .satisfies(
                        hit -> assertThat(hit.bearers()).extracting(Named::code).containsExactly("own", "namesake"));
    }

    @Test
    void a_longer_own_name_contains_no_other() {
        Named longer = Sample.named("bo-kaeo-nuea", Agency.Type.SAO, "องค์การบริหารส่วนตำบลบ่อแก้วเหนือ");
        assertThat(names.in("อบต.บ่อแก้วเหนือ", longer))
                .allMatch(hit -> hit.bearers().isEmpty());
    }

    @Test
    void without_agencies_nothing_is_found() {
        assertThat(AgencyNames.NONE.in("เทศบาลตำบลคลองพน", own)).isEmpty();
    }

    private List<String> foreign(String text) {
        return names.in(AgencyWords.tight(NormalText.folded(text)), own).stream()
                .filter(hit -> !hit.bearers().isEmpty())
                .map(Hit::name)
                .toList();
    }
}
