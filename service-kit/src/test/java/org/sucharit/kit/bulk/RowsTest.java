package org.sucharit.kit.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sucharit.kit.problem.ProblemType;
import org.sucharit.kit.problem.Violation;

class RowsTest {

    private static final BulkColumns COLUMNS = new BulkColumns(List.of("code", "name"), List.of("note"));
    private static final ReadLimits LIMITS = new ReadLimits(100, 1_024);

    private final BulkViolations violations = new BulkViolations(1_000);
    private final List<String> rows = new ArrayList<>();
    private final List<Integer> broken = new ArrayList<>();

    private final RowSink sink = new RowSink() {
        @Override
        public void row(BulkRow row) {
            rows.add(row.line() + ":"
                    + String.join(
                            "|",
                            IntStream.range(0, row.columns())
                                    .mapToObj(row::cell)
                                    .toList()));
        }

        @Override
        public void broken(int line) {
            broken.add(line);
        }
    };

    @Test
    void csv_columns_come_in_any_order_and_optional_ones_may_be_absent() {
        csv("name,code\nก,1\n,2\n");

        assertThat(rows).containsExactly("2:1|ก|", "3:2||");
        assertThat(found()).isEmpty();
    }

    @Test
    void csv_may_have_a_mark_windows_line_ends_quotes_and_no_last_line_end() {
        csv("\uFEFF\"code\",name,note\r\n1,\"a, \"\"b\"\"\r\nc\",\r\n\r\n2,d,e");

        assertThat(rows).containsExactly("2:1|a, \"b\"\r\nc|", "5:2|d|e");
    }

    @Test
    void csv_says_everything_that_is_wrong_with_a_header() {
        csv("code,size,code,Name\n1,2,3,4\n");

        assertThat(rows).isEmpty();
        assertThat(found())
                .containsExactly(
                        "1 size unknown-column",
                        "1 code duplicate-column",
                        "1 Name unknown-column",
                        "1 name missing-column");
    }

    @Test
    void csv_without_anything_is_empty() {
        csv("");

        assertThat(found()).containsExactly("1 null empty");
    }

    @Test
    void csv_rows_with_too_few_or_too_many_fields_are_broken_and_reading_goes_on() {
        csv("code,name\n1\n2,b\n3,c,d\n4,e\n");

        assertThat(rows).containsExactly("3:2|b|", "5:4|e|");
        assertThat(broken).containsExactly(2, 4);
        assertThat(found()).containsExactly("2 null field-count", "4 null field-count");
    }

    @Test
    void csv_with_an_open_quotation_mark_ends_where_it_was_opened() {
        csv("code,name\n1,a\n2,\"b\n3,c\n");

        assertThat(rows).containsExactly("2:1|a|");
        assertThat(found()).containsExactly("3 null broken-csv");
    }

    @Test
    void csv_in_another_encoding_is_refused() {
        read(new CsvRows(LIMITS)::readAll, "code,name\n1,ก\n".getBytes(Charset.forName("TIS-620")));

        assertThat(found()).singleElement().asString().endsWith("not-utf-8");
    }

    @Test
    void csv_with_characters_that_no_text_has_is_broken_there() {
        csv("code,name\n1,a\u0000\n2,\"b\tc\"\n");

        assertThat(rows).containsExactly("3:2|b\tc|");
        assertThat(found()).containsExactly("2 name bad-text");
    }

    @Test
    void a_row_as_long_as_may_be_is_read_and_a_longer_one_ends_the_reading() {
        csv("code,name\n1," + "a".repeat(1_021) + "\n2," + "b".repeat(1_022) + "\n3,c\n");

        assertThat(rows).hasSize(1);
        assertThat(found()).containsExactly("3 null line-too-long");
    }

    @Test
    void one_field_that_never_ends_ends_the_reading() {
        csv("code,name\n1,\"" + "a\n".repeat(50_000));

        assertThat(found()).containsExactly("2 null line-too-long");
    }

    @Test
    void as_many_lines_as_may_be_are_read_and_no_more() {
        csv("code,name\n" + "1,a\n".repeat(99));
        assertThat(rows).hasSize(99);

        assertThatThrownBy(() -> new CsvRows(LIMITS)
                        .readAll(stream("code,name\n" + "1,a\n".repeat(100)), COLUMNS, violations, sink))
                .isInstanceOfSatisfying(
                        StopReading.class, stopped -> assertThat(stopped.type()).isEqualTo(ProblemType.TOO_LARGE));
        assertThat(found()).containsExactly("100 null too-many-lines");
    }

    @Test
    void json_values_are_texts_whatever_they_are_written_as() {
        json("\uFEFF{\"name\":\"ก\",\"code\":1}\r\n\n{\"code\":\"2\",\"name\":null,\"note\":true}");

        assertThat(rows).containsExactly("1:1|ก|", "3:2||true");
    }

    @Test
    void json_lines_that_are_no_such_object_are_broken_and_reading_goes_on() {
        json("""
                {"code":1,"name":"a","size":2}
                {"code":1,"code":2,"name":"a"}
                {"code":1}
                {"code":[1],"name":{"a":[1]}}
                {"code":1,"name":"a"
                [1]
                {"code":1,"name":"a"} {}
                {"code":1,"name":"\\u0000"}
                {"code":1,"name":"\\ud800"}
                {"code":2,"name":"b"}
                """);

        assertThat(rows).containsExactly("10:2|b|");
        assertThat(broken).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(found())
                .containsExactly(
                        "1 size unknown-column",
                        "2 code duplicate-column",
                        "3 name missing-column",
                        "4 code no-text",
                        "4 name no-text",
                        "5 null broken-json",
                        "6 null no-object",
                        "7 null no-object",
                        "8 name bad-text",
                        "9 name bad-text");
    }

    @Test
    void a_json_line_as_long_as_may_be_is_read_and_a_longer_one_ends_the_reading() {
        String frame = "{\"code\":1,\"name\":\"\"}";
        json("{\"code\":1,\"name\":\"" + "a".repeat(1_024 - frame.length()) + "\"}\n" + "{\"code\":1,\"name\":\""
                + "a".repeat(1_025 - frame.length()) + "\"}\n");

        assertThat(rows).hasSize(1);
        assertThat(found()).containsExactly("2 null line-too-long");
    }

    @Test
    void json_without_an_object_is_empty() {
        json("\n \n");

        assertThat(found()).containsExactly("1 null empty");
    }

    @Test
    void violations_are_all_counted_kept_in_bounds_and_fit_to_be_printed() {
        BulkViolations few = new BulkViolations(2);
        few.add(2, "x".repeat(1_000), "a", "b\u0000");
        few.add(2, null, "a", "b");
        few.add(3, null, "a", "b");

        assertThat(few.count()).isEqualTo(3);
        assertThat(few.lines()).isEqualTo(2);
        assertThat(few.has(3)).isTrue();
        assertThat(few.first()).hasSize(2);
        assertThat(few.first().getFirst().column()).hasSize(101);
        assertThat(few.first().getFirst().message()).isEqualTo("b\uFFFD");
        assertThat(few.drain()).hasSize(2);
        assertThat(few.drain()).isEmpty();
    }

    private void csv(String text) {
        read(new CsvRows(LIMITS)::readAll, text.getBytes(StandardCharsets.UTF_8));
    }

    private void json(String text) {
        read(new NdjsonRows(LIMITS)::readAll, text.getBytes(StandardCharsets.UTF_8));
    }

    private void read(BulkFormat format, byte[] file) {
        try {
            format.read(new ByteArrayInputStream(file), COLUMNS, violations, sink);
        } catch (StopReading stopped) {
            assertThat(violations.count()).isPositive();
        }
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> found() {
        return violations.first().stream().map(RowsTest::told).toList();
    }

    private static String told(Violation violation) {
        return violation.line() + " " + violation.column() + " " + violation.code();
    }
}
