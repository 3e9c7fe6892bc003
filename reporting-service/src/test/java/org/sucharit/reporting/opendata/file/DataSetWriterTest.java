package org.sucharit.reporting.opendata.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.score.Score;
import org.sucharit.reporting.document.Fingerprint;
import org.sucharit.reporting.figures.AgencyFigures;
import org.sucharit.reporting.testsupport.Areas;
import org.sucharit.reporting.testsupport.KhlongPhon;

class DataSetWriterTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final List<AgencyFigures> AGENCIES = Areas.province("81", 40);

    @Test
    void every_figure_of_every_agency_is_read_back_from_the_csv() {
        List<Map<String, String>> rows = Csv.table(text(AGENCIES, "results.csv"));

        List<AgencyFigures> announced =
                AGENCIES.stream().filter(agency -> agency.result() != null).toList();
        assertThat(rows).hasSameSizeAs(announced);
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            AgencyFigures agency = announced.get(i);
            assertThat(row)
                    .containsEntry("fiscal_year", "2568")
                    .containsEntry("agency_code", agency.place().agency())
                    .containsEntry("name_th", agency.place().name().th())
                    .containsEntry("province_code", "81")
                    .containsEntry("total", agency.result().total().toPlainString())
                    .containsEntry("rating", agency.result().ratings().getFirst())
                    .containsEntry("announcement", "1");
            assertThat(agency.result().scores())
                    .isNotEmpty()
                    .allSatisfy((node, score) -> assertThat(row).containsEntry(node, score.toPlainString()));
        }
    }

    @Test
    void the_json_says_what_the_csv_says_with_numbers_as_numbers() throws JsonProcessingException {
        JsonNode json = JSON.readTree(text(AGENCIES, "results.json"));
        List<Map<String, String>> rows = Csv.table(text(AGENCIES, "results.csv"));

        assertThat(json).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            JsonNode object = json.get(i);
            assertThat(object.propertyStream()
                            .collect(Collectors.toMap(Map.Entry::getKey, field -> cell(field.getValue()))))
                    .isEqualTo(rows.get(i));
            assertThat(object.path("total").isNumber()).isTrue();
            assertThat(object.path("announcement").isInt()).isTrue();
        }
    }

    @Test
    void there_is_a_column_for_every_node_in_the_order_of_a_score_sheet() {
        List<String> columns = Csv.read(text(List.of(), "results.csv")).getFirst();

        assertThat(columns)
                .containsAll(KhlongPhon.score().nodes().stream()
                        .map(Score.Node::node)
                        .toList())
                .containsSubsequence("announcement", "IIT", "1", "IIT.i1", "IIT.i2", "2", "6", "EIT1", "EIT1.6")
                .containsSubsequence("EIT1.e1", "EIT2", "EIT2.6", "EIT2.e1", "OIT", "9", "9.1", "OIT.o1", "10.2")
                .doesNotHaveDuplicates();
    }

    @Test
    void nodes_that_only_an_older_revision_has_come_last() {
        Framework older = KhlongPhon.framework();
        Framework newer = without("10", older);

        List<String> columns = Csv.read(text(new DataSetWriter(2568, List.of(newer, older)).finish(), "results.csv"))
                .getFirst();

        assertThat(columns)
                .containsSubsequence("OIT.o20", "10", "10.1", "OIT.o21")
                .endsWith("OIT.o28");
    }

    @Test
    void what_is_not_announced_stands_in_no_file() {
        AgencyFigures secret =
                Areas.agency("secret").scored("12.34").in("44").unannounced().figures();

        DataSet files =
                written(Stream.concat(AGENCIES.stream(), Stream.of(secret)).toList());

        assertThat(files.files())
                .allSatisfy(file ->
                        assertThat(Unpacked.text(file)).doesNotContain("secret").doesNotContain("12.34"));
        assertThat(files.hash()).isEqualTo(written(AGENCIES).hash());
    }

    @Test
    void the_same_results_give_the_same_bytes_and_another_result_gives_others() {
        assertThat(written(AGENCIES).files())
                .usingRecursiveComparison()
                .isEqualTo(written(AGENCIES).files());
        assertThat(written(AGENCIES).hash())
                .isNotEqualTo(written(AGENCIES.subList(1, AGENCIES.size())).hash());
    }

    @Test
    void checksums_are_those_of_all_other_files() {
        DataSet files = written(AGENCIES);

        assertThat(text(files, "checksums.txt").lines())
                .containsExactlyElementsOf(files.files().stream()
                        .filter(file -> !file.name().equals("checksums.txt"))
                        .map(file -> Fingerprint.of(Unpacked.bytes(file)) + "  " + file.name())
                        .toList());
        assertThat(files.files()).allSatisfy(file -> {
            assertThat(file.sha256()).isEqualTo(Fingerprint.of(Unpacked.bytes(file)));
            assertThat(file.bytes()).isEqualTo(Unpacked.bytes(file).length);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"results", "areas"})
    void the_dictionary_has_every_column_and_what_stands_there_is_as_it_says(String table) {
        DataSet files = written(Areas.nation(3));
        List<Map<String, String>> described = Csv.table(text(files, "dictionary.csv")).stream()
                .filter(column -> column.get("table").equals(table))
                .toList();
        List<Map<String, String>> rows = Csv.table(text(files, table + ".csv"));

        assertThat(described)
                .extracting(column -> column.get("column"))
                .containsExactlyElementsOf(rows.getFirst().keySet());
        assertThat(described).allSatisfy(column -> {
            assertThat(List.of("name_th", "name_en", "meaning_th", "meaning_en"))
                    .allSatisfy(said -> assertThat(column.get(said)).isNotBlank());
            rows.forEach(row -> check(row.get(column.get("column")), column));
        });
    }

    private static void check(String cell, Map<String, String> column) {
        if (cell.isEmpty()) {
            assertThat(column.get("empty_th")).as(column.get("column")).isNotBlank();
            return;
        }
        if (column.get("type").equals("code") && !column.get("codes").isEmpty()) {
            Set<String> codes = new HashSet<>();
            Stream.of(column.get("codes").split("; ", -1))
                    .forEach(code -> codes.add(code.substring(0, code.indexOf(" = "))));
            assertThat(codes).contains(cell);
        }
        if (!column.get("decimals").isEmpty()) {
            BigDecimal number = new BigDecimal(cell);
            assertThat(number.scale()).isLessThanOrEqualTo(Integer.parseInt(column.get("decimals")));
            assertThat(number).isGreaterThanOrEqualTo(new BigDecimal(column.get("least")));
            if (!column.get("most").isEmpty()) {
                assertThat(number).isLessThanOrEqualTo(new BigDecimal(column.get("most")));
            }
        }
    }

    private static String cell(JsonNode value) {
        if (value.isNull()) {
            return "";
        }
        return value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
    }

    private static Framework without(String indicator, Framework framework) {
        return new Framework(
                framework.fiscalYear(),
                2,
                framework.version() + 1,
                framework.state(),
                framework.name(),
                framework.target(),
                framework.rounding(),
                framework.scales(),
                framework.instruments(),
                framework.indicators().stream()
                        .filter(each -> !each.code().equals(indicator))
                        .toList(),
                framework.bands(),
                framework.thresholds());
    }

    private static DataSet written(List<AgencyFigures> agencies) {
        DataSetWriter writer = new DataSetWriter(2568, List.of(KhlongPhon.framework()));
        agencies.forEach(writer::add);
        return writer.finish();
    }

    private static String text(List<AgencyFigures> agencies, String name) {
        return text(written(agencies), name);
    }

    private static String text(DataSet files, String name) {
        return Unpacked.text(files, name);
    }
}
