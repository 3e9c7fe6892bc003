package org.sucharit.assessment.agency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource({
        "องค์การบริหารส่วนตำบลบ่อแก้ว, อบต.บ่อแก้ว",
        "องค์การบริหารส่วนตำบลบ่อแก้ว, อบต. บ่อแก้ว",
        "องค์การบริหารส่วนตำบลบ่อแก้ว, อบตบ่อแก้ว",
        "องค์การบริหารส่วนตำบลบ่อแก้ว, อ.บ.ต. บ่อแก้ว",
        "องค์การบริหารส่วนตำบลบ่อแก้ว, บริหารส่วน",
        "อบต.บ่อแก้ว, องค์การบริหารส่วนตำบลบ่อแก้ว",
        "องค์การบริหารส่วนจังหวัดกระบี่, อบจ.กระบี่",
        "เทศบาลตำบลคลองพนพัฒนา, ทต.คลองพน",
        "เทศบาลตำบลคลองพนพัฒนา, ทต คลองพน",
        "เทศบาลตำบลคลองพนพัฒนา, ทต",
        "เทศบาลตำบลคลองพนพัฒนา, คลอง พน",
        "เทศบาลตำบลคลองพนพัฒนา, พัฒนา เทศบาล",
        "เทศบาลเมืองกระบี่, ทม.กระบี่",
        "เทศบาลนครหาดใหญ่, ทน. หาดใหญ่",
        "กรุงเทพมหานคร, กรุงเทพฯ",
        "มหาวิทยาลัยราชภัฏภูเก็ต, มรภ.ภูเก็ต",
        "โรงเรียนกีฬา ๑๒, 12",
        "โรงเรียนกีฬา 12, ๑๒",
        "เทศบาลตำบลแม่เมาะ, เเม่เมาะ",
    })
    void a_thai_name_is_found_as_people_type_it(String name, String query) {
        assertThat(found(name, "Any", query)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"น้ำพอง", "น\u0E49\u0E4Dาพอง", "น\u0E4D\u0E49าพอง", "นำ\u0E49พอง"})
    void marks_that_look_the_same_are_the_same(String typed) {
        assertThat(found("เทศบาลตำบลน้ำพอง", "Nam Phong", typed)).isTrue();
        assertThat(found("เทศบาลตำบล" + typed, "Nam Phong", "น้ำพอง")).isTrue();
    }

    @Test
    void a_tone_before_its_vowel_and_a_mark_typed_twice_are_put_right() {
        assertThat(found("อบต.กี่", "Ki", "ก\u0E48\u0E35")).isTrue();
        assertThat(found("อบต.กี่", "Ki", "ก\u0E35\u0E35\u0E48")).isTrue();
    }

    @Test
    void another_tone_is_another_name() {
        assertThat(found("เทศบาลตำบลป่าซาง", "Pa Sang", "ป้าซาง")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"อดทน", "ทนาย", "บทม"})
    void letters_of_an_abbreviation_inside_a_word_stay_letters(String word) {
        assertThat(SearchText.terms(word)).containsExactly(word);
    }

    @ParameterizedTest
    @CsvSource({
        "Khlong Phon Subdistrict Municipality, khlongphon",
        "Khlong Phon Subdistrict Municipality, KHLONG-PHON tambon",
        "Bo Kaeo Subdistrict Administrative Organization, Bo Kaeo SAO",
        "Bo Kaeo Tambon Administrative Organisation, bo kaeo TAO",
        "Bo Kaeo Tambon Administrative Organisation, subdistrict organization",
        "Krabi Provincial Administrative Organization, PAO Krabi",
        "Krabi Provincial Administrative Organization, organiz",
    })
    void an_english_name_is_found_as_people_type_it(String name, String query) {
        assertThat(found("ก", name, query)).isTrue();
    }

    @Test
    void a_term_does_not_reach_from_one_language_into_the_other() {
        assertThat(found("กa", "bc", "ab")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "--", "ฯ", "'"})
    void what_has_no_letter_finds_no_name(String query) {
        assertThat(SearchText.terms(query)).isEmpty();
    }

    private static boolean found(String nameTh, String nameEn, String query) {
        String text = SearchText.of(nameTh, nameEn);
        assertThat(SearchText.terms(query)).isNotEmpty();
        return SearchText.terms(query).stream().allMatch(text::contains);
    }
}
