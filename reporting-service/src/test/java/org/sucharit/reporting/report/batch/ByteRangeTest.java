package org.sucharit.reporting.report.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 1",
        "bytes=0-, 0, 200",
        "bytes=100-, 100, 200",
        "Bytes=10-19, 10, 20",
        "bytes=150-900, 150, 200",
        "bytes=-50, 150, 200",
        "bytes=-900, 0, 200"
    })
    void a_part_is_what_its_header_says(String header, long from, long to) {
        assertThat(ByteRange.of(header, 200)).contains(new ByteRange(from, to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "bytes=-", "bytes=5-4", "bytes=0-1,3-4", "lines=1-2", "bytes=a-b", "bytes=1", "bytes=٣-٤"})
    void what_is_not_understood_asks_for_the_whole(String header) {
        assertThat(ByteRange.of(header, 200)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=200-", "bytes=200-300", "bytes=-0", "bytes=999999999999999999-"})
    void a_part_beyond_the_end_does_not_exist(String header) {
        assertThat(ByteRange.of(header, 200)).get().matches(range -> !range.exists());
    }

    @Test
    void no_header_asks_for_the_whole() {
        assertThat(ByteRange.of(null, 200)).isEmpty();
        assertThat(new ByteRange(0, 100).header(200)).isEqualTo("bytes 0-99/200");
    }
}
