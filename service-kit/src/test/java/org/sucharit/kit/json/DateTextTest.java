package org.sucharit.kit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    private final ObjectMapper mapper = Json.mapper();

    private record Dated(LocalDate date) {}

    @Test
    void a_date_is_written_and_read_as_text() throws JsonProcessingException {
        Dated dated = new Dated(LocalDate.of(2025, 10, 1));

        assertThat(mapper.writeValueAsString(dated)).isEqualTo("{\"date\":\"2025-10-01\"}");
        assertThat(mapper.readValue("{\"date\":\"2025-10-01\"}", Dated.class)).isEqualTo(dated);
        assertThat(mapper.readValue("{\"date\":null}", Dated.class)).isEqualTo(new Dated(null));
        assertThat(mapper.readValue("{}", Dated.class)).isEqualTo(new Dated(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[2025, 10, 1]", "20000", "{}", "true", "\"1 October\"", "\"2025-02-30\""})
    void anything_else_is_no_date(String json) {
        assertThatThrownBy(() -> mapper.readValue("{\"date\":" + json + "}", Dated.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("date");
    }
}
