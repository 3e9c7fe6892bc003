package org.sucharit.kit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sucharit.kit.testsupport.InfraResource;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
class JsonQuarkusTest {

    @Inject
    ObjectMapper mapper;

    @Test
    void requests_are_read_by_the_same_rules_as_everything_else() throws JsonProcessingException {
        assertThat(mapper.readValue("\"2025-10-01\"", LocalDate.class)).isEqualTo(LocalDate.of(2025, 10, 1));
        assertThatThrownBy(() -> mapper.readValue("[]", LocalDate.class)).isInstanceOf(JsonMappingException.class);
    }
}
