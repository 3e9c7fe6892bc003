package org.sucharit.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sucharit.reporting.document.Code;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.document.Fingerprint;
import org.sucharit.reporting.testsupport.Charts;
import org.sucharit.reporting.testsupport.EveryBlock;
import org.sucharit.reporting.testsupport.Formats;
import org.sucharit.reporting.testsupport.Unpacked;

class EditionTest {

    private static final String KEPT = "renderers.properties";

    private static final List<Document> SAMPLES = List.of(
            EveryBlock.saying("ทุกอย่างที่มีในเอกสาร"),
            EveryBlock.document(List.of(Charts.RADAR, Charts.BARS, new Code("", "/published/a"))));

    @Test
    void what_files_look_like_has_an_edition_of_its_own() throws IOException {
        Properties kept = new Properties();
        try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream("/" + KEPT))) {
            kept.load(file);
        }
        List<String> changed = Arrays.stream(Format.values())
                .filter(format -> !digest(format).equals(kept.getProperty(format.code())))
                .map(Format::code)
                .toList();

        boolean isRaised = !kept.getProperty("edition").equals(Integer.toString(Edition.RENDERERS));
        int edition = changed.isEmpty() || isRaised ? Edition.RENDERERS : Edition.RENDERERS + 1;
        assertThat(isRaised ? List.of("edition") : changed)
                .as(
                        "What files look like has changed. Let Edition.RENDERERS be %d, so that files kept before are"
                                + " made anew, and let src/test/resources/%s say%n%n%s%n",
                        edition, KEPT, lines(edition))
                .isEmpty();
    }

    private static String lines(int edition) {
        return Stream.concat(
                        Stream.of("edition=" + edition),
                        Arrays.stream(Format.values()).map(format -> format.code() + "=" + digest(format)))
                .collect(Collectors.joining("\n"));
    }

    private static String digest(Format format) {
        return Fingerprint.of(SAMPLES.stream()
                .map(document -> format.renderer().render(document, Formats.SURROUNDINGS))
                .map(file -> switch (format) {
                    case HTML -> file;
                    case PDF -> Unpacked.pdf(file);
                    case DOCX, XLSX -> Unpacked.office(file);
                })
                .map(Fingerprint::of)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8));
    }
}
