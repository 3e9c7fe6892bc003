package org.sucharit.kit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class PackedJsonTest {

    private static final byte[] JSON = "{\"text\":\"คลองพน\"}".repeat(1_000).getBytes(StandardCharsets.UTF_8);

    @Test
    void what_was_packed_comes_out_again_and_is_smaller_meanwhile() {
        byte[] packed = PackedJson.pack(JSON);

        assertThat(packed).hasSizeLessThan(JSON.length / 10).isEqualTo(PackedJson.pack(JSON));
        assertThat(PackedJson.unpack(packed)).isEqualTo(JSON);
        assertThat(PackedJson.unpack(PackedJson.pack(new byte[0]))).isEmpty();
    }

    @Test
    void rows_of_another_level_are_read() throws IOException {
        ByteArrayOutputStream usual = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(usual)) {
            out.write(JSON);
        }

        assertThat(PackedJson.unpack(usual.toByteArray())).isEqualTo(JSON);
    }

    @Test
    void what_was_never_packed_is_an_error() {
        assertThatThrownBy(() -> PackedJson.unpack(JSON)).isInstanceOf(UncheckedIOException.class);
    }
}
