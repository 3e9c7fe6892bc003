package org.sucharit.reporting.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The XML of a part, with {@code {gaps}} to be filled. */
public final class MarkupTemplate {

    private static final Pattern GAP = Pattern.compile("\\{([a-z-]+)}");

    private final String text;

    private MarkupTemplate(String text) {
        this.text = text;
    }

    /** From the class path. */
    public static MarkupTemplate of(String resource) {
        return new MarkupTemplate(new String(bytes(resource), StandardCharsets.UTF_8));
    }

    public static byte[] bytes(String resource) {
        try (InputStream in = Objects.requireNonNull(MarkupTemplate.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The XML, each gap filled with the XML that goes by its name; what fills a gap is not looked at again. */
    public String filled(Map<String, String> xml) {
        return GAP.matcher(text)
                .replaceAll(gap -> Matcher.quoteReplacement(Objects.requireNonNull(xml.get(gap.group(1)))));
    }
}
