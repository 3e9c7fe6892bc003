package org.sucharit.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedOriginsTest {

    @Test
    void only_what_is_listed_is_allowed() {
        AllowedOrigins origins = AllowedOrigins.of(List.of("https://app.example.go.th"));

        assertThat(origins.contains("https://app.example.go.th")).isTrue();
        for (String other : new String[] {
            null,
            "null",
            "",
            "http://app.example.go.th",
            "https://app.example.go.th:8443",
            "https://app.example.go.th.evil.example",
            "https://evil.app.example.go.th"
        }) {
            assertThat(origins.contains(other)).as(other).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://app.example.go.th",
                "https://app.example.go.th:8443",
                "http://localhost:5173",
                "http://127.0.0.1",
                "http://[::1]:3000"
            })
    void an_origin_that_nobody_can_change_on_the_way_may_be_listed(String origin) {
        assertThat(AllowedOrigins.of(List.of(origin)).contains(origin)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "null",
                "",
                "/.*/",
                "https://*.example.go.th",
                "http://app.example.go.th",
                "http://localhost.example.go.th",
                "app.example.go.th",
                "https://app.example.go.th/",
                "https://app.example.go.th/path",
                "https://app.example.go.th:443",
                "https://App.example.go.th",
                "HTTPS://app.example.go.th",
                "https://user@app.example.go.th",
                "https://app.example.go.th?q",
                "ftp://app.example.go.th",
                "https://app.example.go.th https://b.example.go.th"
            })
    void anything_else_ends_the_start_and_names_the_property(String origin) {
        assertThatThrownBy(() -> AllowedOrigins.of(List.of("https://good.example.go.th", origin)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("sucharit.http.allowed-origins names " + origin + ". ");
    }
}
