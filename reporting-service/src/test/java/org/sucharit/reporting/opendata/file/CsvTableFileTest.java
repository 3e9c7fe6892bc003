package org.sucharit.reporting.opendata.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CsvTableFileTest {

    @Test
    void it_is_utf_8_with_a_byte_order_mark_and_lines_as_rfc_4180_has_them() throws IOException {
        PackedFile file = written(List.of("ก", "b"), Arrays.asList("อบต. \"ก\", ข", new BigDecimal("93.60")));

        assertThat(Unpacked.text(file)).isEqualTo("\uFEFFก,b\r\n\"อบต. \"\"ก\"\", ข\",93.60\r\n");
        assertThat(file.name()).isEqualTo("t.csv");
    }

    @Test
    void nothing_is_an_empty_cell_and_a_number_has_no_exponent() throws IOException {
        assertThat(Csv.read(written(List.of("a", "b"), Arrays.asList(null, new BigDecimal("1E+2")))))
                .last()
                .isEqualTo(List.of("", "100"));
    }

    @Property
    void whatever_people_write_is_read_back_as_it_was(@ForAll("rows") List<String> row) throws IOException {
        List<List<String>> rows = Csv.read(written(row, List.copyOf(row)));

        assertThat(rows)
                .hasSize(2)
                .allSatisfy(
                        read -> assertThat(read.stream().map(Csv::withoutGuard).toList())
                                .isEqualTo(row));
    }

    @Property
    void no_text_is_a_formula_to_a_spreadsheet_program(@ForAll("rows") List<String> row) throws IOException {
        assertThat(Csv.read(written(row, List.copyOf(row))).getLast())
                .noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r\n＝＋－＠].*"));
    }

    @Provide
    Arbitrary<List<String>> rows() {
        return Arbitraries.strings()
                .withChars("=+-@\t\r\n',\"＝＋－＠ กข1a")
                .ofMaxLength(6)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static PackedFile written(List<String> names, List<Object> row) throws IOException {
        CsvTableFile file = new CsvTableFile(
                "t",
                names.stream()
                        .map(name -> new Column(name, Column.Kind.TEXT, null, null, null, null, List.of()))
                        .toList());
        file.add(row);
        return file.finish();
    }
}
