package org.sucharit.reporting.report;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8080",
                "https://localhost",
                "https://ita",
                "https://ita.localhost",
                "https://ita.local",
                "https://reporting.internal",
                "https://127.0.0.1:8443",
                "https://203.0.113.5",
                "https://[::1]",
                "http://ita.example.go.th",
                "ita.example.go.th"
            })
    void an_address_that_readers_cannot_open_and_trust_is_refused_by_the_name_of_its_setting(URI address) {
        assertThatThrownBy(() -> PublicAddress.require(address))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("sucharit.reporting.public-address")
                .hasMessageContaining(address.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://ita.example.go.th", "https://ITA.nacc.go.th:8443/suite", "https://xn--o3cw4h.th"})
    void an_address_on_the_web_is_taken(URI address) {
        assertThatCode(() -> PublicAddress.require(address)).doesNotThrowAnyException();
    }
}
