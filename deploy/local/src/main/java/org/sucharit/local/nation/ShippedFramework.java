package org.sucharit.local.nation;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.local.suite.Home;
import org.sucharit.local.suite.LaunchException;

/**
 * The framework that ships with the assessment service, from the very file that the service publishes. What only the
 * service checks is not checked again.
 */
public final class ShippedFramework {

    private static final List<String> LISTS = List.of("subIndicators", "questions");

    private ShippedFramework() {}

    /**
     * Reads the framework of a year.
     *
     * @throws LaunchException when there is none
     */
    public static Framework read(Home home, int year) {
        Path file = file(home, year);
        YAMLMapper mapper = YAMLMapper.builder()
                // Else the choices yes and no would be called true and false.
                .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
                // What only the service reads.
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try {
            ObjectNode document = (ObjectNode) mapper.readTree(file.toFile());
            document.put("revision", 1);
            document.put("version", 1);
            document.put("state", "published");
            for (JsonNode indicator : document.path("indicators")) {
                LISTS.stream()
                        .filter(list -> !indicator.has(list))
                        .forEach(list -> ((ObjectNode) indicator).putArray(list));
            }
            return mapper.treeToValue(document, Framework.class);
        } catch (IOException e) {
            throw new LaunchException("Cannot read " + home.show(file) + ": " + e.getMessage() + ".", e);
        }
    }

    static Path file(Home home, int year) {
        return home.root().resolve("assessment-service/src/main/resources/frameworks/" + year + ".yaml");
    }
}
