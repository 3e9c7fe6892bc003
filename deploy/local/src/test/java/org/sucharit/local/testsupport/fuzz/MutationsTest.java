package org.sucharit.local.testsupport.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sucharit.gateway.Service;

class MutationsTest {

    private static final Sample SAMPLE = new Sample(Map.of(), Map.of());

    private final List<Operation> operations = ApiDocument.operations(Path.of("../.."));

    @Test
    void every_service_and_every_operation_is_driven() {
        assertThat(operations).extracting(Operation::service).contains(Service.values());
        assertThat(operations).allSatisfy(operation -> assertThat(of(operation)).hasSizeGreaterThan(30));
    }

    @Test
    void every_parameter_and_every_field_is_got_wrong() {
        for (Operation operation : operations) {
            String said =
                    String.join("\n", of(operation).stream().map(Call::says).toList());
            for (Operation.Parameter parameter : operation.parameters()) {
                assertThat(said).as(operation.toString()).contains(parameter.name());
            }
            operation
                    .bodies()
                    .forEach((type, schema) -> schema.path("properties")
                            .fieldNames()
                            .forEachRemaining(field ->
                                    assertThat(said).contains("/" + field + " missing", "/" + field + " NaN")));
        }
    }

    @Test
    void the_same_requests_are_made_each_time() {
        for (Operation operation : operations) {
            assertThat(of(operation))
                    .extracting(Call::says)
                    .isEqualTo(of(operation).stream().map(Call::says).toList());
        }
    }

    private static List<Call> of(Operation operation) {
        return Mutations.of(operation, SAMPLE, Set.of(operation.method()));
    }
}
