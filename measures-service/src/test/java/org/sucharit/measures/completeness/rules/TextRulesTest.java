package org.sucharit.measures.completeness.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.plan.Plan.Responsible;
import org.sucharit.contracts.plan.Plan.ResponsibleKind;
import org.sucharit.measures.completeness.rules.AgencyNames.Named;
import org.sucharit.measures.completeness.rules.Gap.Severity;
import org.sucharit.measures.content.Part;
import org.sucharit.measures.content.PlannedAssignment;

class TextRulesTest {

    private static final String LONG = "จัดทำแผนผังขั้นตอนการให้บริการแล้วติดไว้ที่หน้าสำนักงานให้ประชาชนเห็น";
    private static final Named OTHER = Sample.named("pa-sak", Agency.Type.TAMBON_MUNICIPALITY, "เทศบาลตำบลป่าสักน้อย");

    @Test
    void a_text_in_two_measures_is_a_copy() {
        Sample sample = Sample.complete().saying(3, LONG).saying(5, "- " + LONG.replace("แล้ว", " แล้ว"));

        assertThat(sample.found()).containsExactly("copied-within /measures/5/measure");
        assertThat(sample.gaps().getFirst().severity()).isEqualTo(Severity.WARNING);
        assertThat(sample.gaps().getFirst().message().en()).contains("/measures/3/measure");
    }

    @Test
    void only_forty_characters_are_a_copy() {
        String forty = "ก".repeat(20) + "ข".repeat(20);
        assertThat(Sample.complete().saying(3, forty).saying(5, forty).found()).hasSize(1);
        String fewer = forty.substring(1);
        assertThat(Sample.complete().saying(3, fewer).saying(5, fewer).found()).isEmpty();
    }

    @Test
    void one_paragraph_of_several_is_enough() {
        assertThat(Sample.complete()
                        .saying(3, "หัวข้อแรก\n1. " + LONG)
                        .saying(5, "อีกหัวข้อ\n๒) " + LONG + "\nจบ")
                        .found())
                .containsExactly("copied-within /measures/5/measure");
    }

    @Test
    void a_measure_may_repeat_itself_and_its_indicators_assignment_may_repeat_it() {
        Sample sample = Sample.complete()
                .saying(3, LONG)
                .told("/measures/3/summary", Part.measure(3), LONG)
                .assigned(Sample.assignment("3", LONG));
        assertThat(sample.found()).isEmpty();

        assertThat(sample.assigned(Sample.assignment("4", LONG)).found())
                .containsExactly("copied-within /assignments/4/guidance");
    }

    @Test
    void what_was_told_of_two_items_is_compared_too() {
        assertThat(Sample.complete()
                        .told("/assignments/OIT.o22/progress/0", Part.assignment("OIT.o22"), LONG)
                        .told("/assignments/OIT.o24/progress/0", Part.assignment("OIT.o24"), LONG)
                        .found())
                .containsExactly("copied-within /assignments/OIT.o24/progress/0");
    }

    @Test
    void the_librarys_texts_repeat_by_right_also_under_a_heading() {
        assertThat(Sample.complete()
                        .library(new LibraryTexts(List.of(LONG), Map.of()))
                        .saying(3, LONG)
                        .saying(5, "ข้อ o23 (o23) – " + LONG)
                        .saying(6, "ข้อ o23 (o23) – " + LONG)
                        .found())
                .isEmpty();
    }

    @Test
    void a_text_of_another_agency_is_a_copy() {
        Sample sample = Sample.complete().saying(3, LONG).elsewhere("pa-sak", OTHER, LONG);

        assertThat(sample.found()).containsExactly("copied-from-agency /measures/3/measure");
        assertThat(sample.gaps().getFirst().message().th()).contains("pa-sak");
    }

    @Test
    void a_copy_is_seen_though_the_names_were_exchanged() {
        assertThat(Sample.complete()
                        .saying(3, LONG + "ขององค์การบริหารส่วนตำบลห้วยใส")
                        .elsewhere("pa-sak", OTHER, LONG + "ของ ทต. ป่าสักน้อย")
                        .found())
                .containsExactly("copied-from-agency /measures/3/measure");
        assertThat(Sample.complete()
                        .saying(3, LONG + "ของอบต.")
                        .elsewhere("pa-sak", OTHER, LONG + "ของเทศบาล")
                        .found())
                .containsExactly("copied-from-agency /measures/3/measure");
    }

    @Test
    void a_copy_is_seen_though_the_names_were_not_exchanged() {
        assertThat(Sample.complete()
                        .saying(3, LONG + "ของเทศบาลตำบลป่าสักน้อย")
                        .elsewhere("pa-sak", OTHER, LONG + "ของเทศบาลตำบลป่าสักน้อย")
                        .names(OTHER)
                        .found())
                .containsExactly("copied-from-agency /measures/3/measure", "names-another-agency /measures/3/measure");
    }

    @Test
    void an_agency_of_the_same_sort_that_is_named_is_a_warning_and_another_one_a_notice() {
        Sample sample = Sample.complete()
                .saying(3, "เผยแพร่บนเว็บไซต์ ทต. ป่าสักน้อย")
                .saying(4, "ตามหนังสือกรมส่งเสริมเมืองงาม")
                .names(OTHER, Sample.named("dept", Agency.Type.DEPARTMENT, "กรมส่งเสริมเมืองงาม"));

        assertThat(sample.found())
                .containsExactly(
                        "names-another-agency /measures/3/measure", "mentions-another-agency /measures/4/measure");
        assertThat(sample.gaps()).extracting(Gap::severity).containsExactly(Severity.WARNING, Severity.NOTICE);
    }

    @Test
    void the_provincial_organisation_of_the_own_province_may_be_mentioned() {
        Sample sample = Sample.complete().saying(3, "ร่วมกับ อบจ.เชียงใหม่");
        String name = "องค์การบริหารส่วนจังหวัดเชียงใหม่";

        assertThat(sample.names(new Named("pao", Agency.Type.PAO, "50", name)).found())
                .containsExactly("mentions-another-agency /measures/3/measure");
        assertThat(sample.names(new Named("pao", Agency.Type.PAO, "57", name)).found())
                .containsExactly("names-another-agency /measures/3/measure");
    }

    @Test
    void a_name_is_told_once_a_text() {
        assertThat(Sample.complete()
                        .saying(3, "ทต.ป่าสักน้อย และ ทต.ป่าสักน้อย\nทต.ป่าสักน้อย")
                        .names(OTHER)
                        .found())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "แสดงบนเว็บไซต์เทศบาล",
                "แสดงบนเว็บไซต์หลักของเทศบาลตำบล",
                "เสนอนายกเทศมนตรีลงนาม",
                "แจ้งทาง อบจ. ทราบ",
                "ส่งให้ ทต. ตรวจสอบ"
            })
    void an_sao_is_not_called_otherwise(String text) {
        Sample sample = Sample.complete().saying(3, text);

        assertThat(sample.found()).containsExactly("another-agency-type /measures/3/measure");
        assertThat(sample.gaps().getFirst().severity()).isEqualTo(Severity.WARNING);
        assertThat(sample.gaps().getFirst().message().th()).contains("องค์การบริหารส่วนตำบล");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ความรับผิดชอบต่อหน้าที่และตอบตามความจริง",
                "ขององค์การบริหารส่วนตำบลและ อบต. ห้วยใส",
                "ซ่อมแซมถนนเทศบาล 5 และประสาน กทม.",
                "ตามพระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. ๒๕๓๗",
                "ตามมติสันนิบาตเทศบาลแห่งประเทศไทย",
                "ตามหนังสือของอธิบดีและผู้ว่าราชการจังหวัด"
            })
    void words_that_only_look_like_another_type_are_none(String text) {
        assertThat(Sample.complete().saying(3, text).found()).isEmpty();
    }

    @Test
    void a_longer_word_is_not_the_shorter_one_in_it() {
        Sample town = Sample.complete().agency(Sample.agency(Agency.Type.TOWN_MUNICIPALITY, "เทศบาลเมืองแก้วงาม"));

        assertThat(town.saying(3, "เทศบาลเมืองแก้วงาม เทศบาลเมือง เทศบาล ทม.แก้วงาม")
                        .found())
                .isEmpty();
        assertThat(town.saying(3, "เว็บไซต์เทศบาลตำบล")
                        .gaps()
                        .getFirst()
                        .message()
                        .en())
                .isEqualTo("The text says “เทศบาลตำบล”, and the agency is a town municipality.");
    }

    @Test
    void the_own_name_may_contain_another_types_word() {
        assertThat(Sample.complete()
                        .agency(Sample.agency(Agency.Type.TAMBON_MUNICIPALITY, "เทศบาลตำบลเมืองพานทอง"))
                        .saying(3, "ประชาชนในเขตเทศบาลเมืองพานทอง")
                        .found())
                .isEmpty();
    }

    @Test
    void types_that_are_not_mistaken_for_each_other_may_be_mentioned() {
        assertThat(Sample.complete()
                        .agency(Sample.agency(Agency.Type.DEPARTMENT, "กรมส่งเสริมเมืองงาม"))
                        .saying(3, "สนับสนุนเทศบาลและองค์การบริหารส่วนตำบล")
                        .found())
                .isEmpty();
        assertThat(Sample.complete()
                        .agency(Sample.agency(Agency.Type.UNIVERSITY, "มหาวิทยาลัยเมืองงาม"))
                        .saying(3, "เสนออธิบดีเห็นชอบ")
                        .found())
                .containsExactly("another-agency-type /measures/3/measure");
    }

    @Test
    void who_is_responsible_is_called_as_the_agency_calls_them_and_never_a_copy() {
        Responsible foreign =
                new Responsible(ResponsibleKind.UNIT, null, "สำนักปลัดเทศบาล " + "งานบริหารงานทั่วไป".repeat(3));
        assertThat(Sample.complete()
                        .assigned(new PlannedAssignment("OIT.o1", 0, null, List.of(foreign), null))
                        .assigned(new PlannedAssignment("OIT.o2", 0, null, List.of(foreign), null))
                        .found())
                .containsExactly(
                        "another-agency-type /assignments/OIT.o1/responsible/0",
                        "another-agency-type /assignments/OIT.o2/responsible/0");
    }

    @Test
    void markup_and_braces_in_a_text_stay_text() {
        Sample sample = Sample.complete().saying(3, "<b>{first}</b> $1 " + LONG).saying(5, "<b>{first}</b> $1 " + LONG);

        assertThat(sample.gaps().getFirst().message().en()).startsWith("“<b>{first}</b> $1 จัดทำ");
    }
}
