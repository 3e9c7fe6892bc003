package org.sucharit.local.nation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NationTest {

    private final List<Province> provinces = new TestBasis().provinces();
    private final Nation nation = Nation.of(provinces);

    @Test
    void there_are_as_many_agencies_of_each_type_as_there_should_be() {
        assertThat(count(nation, agency -> agency.kind().code()))
                .isEqualTo(Map.of(
                        "sao", 5_300L,
                        "tambon-municipality", 2_247L,
                        "town-municipality", 195L,
                        "city-municipality", 33L,
                        "pao", 76L,
                        "province", 76L,
                        "department", 156L,
                        "university", 84L,
                        "state-enterprise", 54L,
                        "other", 96L));
    }

    @Test
    void every_province_has_its_agencies_and_all_but_the_capital_local_ones() {
        assertThat(count(nation, agency -> agency.province().code()).keySet())
                .containsExactlyInAnyOrderElementsOf(
                        provinces.stream().map(Province::code).toList());
        assertThat(agencies(nation).filter(agency -> agency.kind() == Kind.PAO || agency.kind() == Kind.PROVINCE))
                .extracting(agency -> agency.kind() + agency.province().code())
                .doesNotHaveDuplicates();
        assertThat(agencies(nation).filter(agency -> agency.province().isCapital()))
                .extracting(FictitiousAgency::kind)
                .contains(Kind.DEPARTMENT)
                .noneMatch(Kind::isLocal)
                .doesNotContain(Kind.PAO, Kind.PROVINCE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 76})
    void whatever_the_provinces_the_nation_is_complete(int few) {
        Nation smaller = Nation.of(provinces.subList(0, few));

        assertThat(count(smaller, FictitiousAgency::kind))
                .containsExactlyInAnyOrderEntriesOf(count(nation, FictitiousAgency::kind));
        assertThat(agencies(smaller)).extracting(FictitiousAgency::code).doesNotHaveDuplicates();
    }

    @Test
    void no_nation_is_without_provinces_or_has_an_agency_beyond_its_last() {
        assertThatThrownBy(() -> Nation.of(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> nation.agency(Nation.SIZE)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> nation.agency(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void the_order_in_which_provinces_are_told_does_not_matter() {
        List<Province> turned = new ArrayList<>(provinces);
        Collections.reverse(turned);

        assertThat(agencies(Nation.of(turned)).toList())
                .isEqualTo(agencies(nation).toList());
    }

    @Test
    void everything_is_marked_as_fictitious() {
        Set<String> codes = new HashSet<>();
        Set<String> names = new HashSet<>();
        assertThat(agencies(nation)).allSatisfy(agency -> {
            assertThat(agency.code()).matches("f" + agency.province().code() + "-\\d{4}");
            assertThat(codes.add(agency.code())).isTrue();
            assertThat(names.add(agency.province().code() + agency.name().th())).isTrue();
            assertThat(agency.name().th()).endsWith(" (สมมติ)");
            assertThat(agency.name().en()).endsWith(" (fictitious)").matches("[ -~]*");
            for (String place : List.of(agency.district(), agency.subdistrict())) {
                assertThat(place).matches(agency.kind().isLocal() ? ".+ \\(สมมติ\\)" : "");
            }
            assertThat(agency.staff()).isBetween(14, 60_000);
        });
    }

    @Test
    void without_the_mark_no_name_is_a_real_agencys() {
        Set<String> real = provinces.stream()
                .flatMap(province -> Stream.of("จังหวัด", "องค์การบริหารส่วนจังหวัด", "เทศบาลนคร", "เทศบาลเมือง")
                        .map(before -> before + province.nameTh()))
                .collect(Collectors.toSet());
        real.addAll(List.of(
                "เทศบาลตำบลคลองพน",
                "องค์การบริหารส่วนตำบลบ่อแก้ว",
                "องค์การบริหารส่วนตำบลหนองบัว",
                "เทศบาลตำบลบ้านใหม่",
                "กรมการปกครอง",
                "กรมส่งเสริมการเกษตร",
                "มหาวิทยาลัยมหิดล",
                "การไฟฟ้าผลิตแห่งประเทศไทย"));

        assertThat(agencies(nation).map(agency -> agency.name().th().replace(Names.MARK_TH, "")))
                .doesNotContainAnyElementsOf(real);
    }

    @Test
    void an_agency_made_alone_is_the_one_in_the_file() {
        for (Table table : tables()) {
            for (int index : new int[] {0, 4_711, Nation.SIZE - 1}) {
                String code = nation.agency(index).code();
                String among = text(nation, table, Math.max(0, index - 3), Math.min(Nation.SIZE, index + 4));

                assertThat(text(TestBasis.nation(), table, index, index + 1)
                                .lines()
                                .skip(1))
                        .as(table.file())
                        .isNotEmpty()
                        .containsExactlyElementsOf(among.lines()
                                .filter(line -> line.startsWith(code + ","))
                                .toList());
            }
        }
    }

    @Test
    void the_nation_is_the_same_for_ever() {
        assertThat(text(nation, Tables.agencies(), 4_000, 4_001).lines())
                .containsExactly(
                        "code,name_th,name_en,type,province_code,district,subdistrict,staff_count",
                        "f44-0132,เทศบาลตำบลนาน้ำค้างใส (สมมติ),Na Namkhangsai Subdistrict Municipality (fictitious),"
                                + "tambon-municipality,44,ไร่ชิงช้าไม้ (สมมติ),นาน้ำค้างใส (สมมติ),96");
        assertThat(tables().stream().collect(Collectors.toMap(Table::file, this::hash)))
                .isEqualTo(Map.of(
                        "agencies.csv", "f7f02ed7c43277cf",
                        "2568-answers-IIT.csv", "ab157d0a097db430",
                        "2568-answers-EIT1.csv", "ba4efb03f0243ba1",
                        "2568-answers-EIT2.csv", "0aa5c5ee16130703",
                        "2568-disclosures.csv", "90a122c6d5460388",
                        "2567-published.csv", "0a07bea5b64f9f0a"));
    }

    @Test
    void a_stream_read_byte_by_byte_is_the_same_file() throws IOException {
        Table table = Tables.agencies();
        try (TableStream stream = new TableStream(nation, table, 7, 10, agencies -> {})) {
            StringBuilder latin = new StringBuilder();
            for (int b = stream.read(); b >= 0; b = stream.read()) {
                latin.append((char) b);
            }
            assertThat(new String(latin.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
                    .isEqualTo(text(nation, table, 7, 10));
            assertThat(stream.rows()).isEqualTo(3);
        }
    }

    private List<Table> tables() {
        List<Table> tables = new ArrayList<>(List.of(Tables.agencies()));
        tables.addAll(Tables.of(nation, TestBasis.rules(2568)));
        tables.addAll(Tables.of(nation, TestBasis.rules(2567)));
        return tables;
    }

    /** Of the first hundred agencies. */
    private String hash(Table table) {
        return TestFiles.sha256(text(nation, table, 0, 100)).substring(0, 16);
    }

    private static String text(Nation nation, Table table, int from, int end) {
        return TestFiles.text(new TableStream(nation, table, from, end, agencies -> {}));
    }

    private static <K> Map<K, Long> count(Nation nation, Function<FictitiousAgency, K> by) {
        return agencies(nation).collect(Collectors.groupingBy(by, Collectors.counting()));
    }

    private static Stream<FictitiousAgency> agencies(Nation nation) {
        return IntStream.range(0, Nation.SIZE).mapToObj(nation::agency);
    }
}
