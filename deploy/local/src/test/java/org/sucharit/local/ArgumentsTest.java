package org.sucharit.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void options_come_in_any_order() {
        assertThat(Arguments.parse("demo", "--port-base", "18080", "--exit", "--data", "kept"))
                .isEqualTo(new Arguments("demo", null, Path.of("kept"), null, 18080, true, false, null));
        assertThat(Arguments.parse("demo", "--nation").nation()).isTrue();
        assertThat(Arguments.parse("up", "--allow-origin", "http://localhost:5173")
                        .allowedOrigins())
                .isEqualTo("http://localhost:5173");
        assertThat(Arguments.parse("replay", "reporting"))
                .isEqualTo(new Arguments("replay", "reporting", null, null, 8080, false, false, null));
        assertThat(Arguments.parse("verify", "receipt.json", "--key", "keys.json"))
                .isEqualTo(
                        new Arguments("verify", "receipt.json", null, Path.of("keys.json"), 8080, false, false, null));
        assertThat(Arguments.parse().command()).isEqualTo("help");
    }

    @Test
    void what_is_not_understood_is_said() {
        assertThatThrownBy(() -> Arguments.parse("up", "--dta", "x")).hasMessage("Unknown: --dta. See ./ita help.");
        assertThatThrownBy(() -> Arguments.parse("up", "--data")).hasMessage("--data needs a value. See ./ita help.");
        assertThatThrownBy(() -> Arguments.parse("up", "--port-base", "x"))
                .hasMessage("--port-base needs a number, not x.");
    }
}
