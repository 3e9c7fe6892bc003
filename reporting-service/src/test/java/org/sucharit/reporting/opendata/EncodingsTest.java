package org.sucharit.reporting.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br, GZIP;q=0.5", "deflate,*", "gzip ; q=1.0", "*;q=0.1", "gzip,,x"})
    void gzip_is_sent_to_who_can_unpack_it(String accepted) {
        assertThat(Encodings.takeGzip(accepted)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "identity", "br", "gzip;q=0", "gzip;q=0.000, *", "*;q=0", "xgzip", "gzip;q=x", ";;;"})
    void nothing_is_packed_for_who_has_not_said_so(String accepted) {
        assertThat(Encodings.takeGzip(accepted)).isFalse();
    }

    @Test
    void nothing_is_packed_for_who_says_nothing() {
        assertThat(Encodings.takeGzip(null)).isFalse();
    }
}
