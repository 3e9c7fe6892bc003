package org.sucharit.reporting.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sucharit.reporting.document.Fingerprint;

/**
 * Styles and scripts of the pages, at addresses that hold a fingerprint of all of them: a browser keeps them for ever, and
 * scripts find one another beside themselves.
 */
@ApplicationScoped
public class Assets {

    private static final String OWN = "/page/assets/";

    /** The API's client, as everybody gets it. */
    private static final String CLIENT = "sucharit.js";

    private static final List<String> NAMES = List.of(
            "page.css",
            "page.js",
            "live.js",
            "table.js",
            "charts.js",
            "echarts.js",
            CLIENT,
            "icon.svg",
            "LICENSES.txt");
    private static final int FINGERPRINT = 16;

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final String fingerprint;

    public Assets() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        NAMES.forEach(name -> {
            byte[] file = read(name);
            files.put(name, file);
            all.writeBytes(name.getBytes(StandardCharsets.UTF_8));
            all.writeBytes(file);
        });
        fingerprint = Fingerprint.of(all.toByteArray()).substring(0, FINGERPRINT);
    }

    private static byte[] read(String name) {
        String resource = (name.equals(CLIENT) ? "/META-INF/resources/client/" : OWN) + name;
        try (InputStream in = Objects.requireNonNull(Assets.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of all of them, without a slash at its end. */
    public String folder() {
        return "/assets/" + fingerprint;
    }

    /** A file; empty where there is none of that name and fingerprint. */
    Optional<byte[]> find(String wanted, String name) {
        return wanted.equals(fingerprint) ? Optional.ofNullable(files.get(name)) : Optional.empty();
    }
}
