package org.sucharit.reporting.lint;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Links in texts. */
public final class Links {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"'<>()\\[\\]{}ก-๛]+");
    private static final Pattern ALONE = Pattern.compile("\\s*https?://\\S+\\s*");
    private static final Pattern HOST = Pattern.compile("(?i)[a-z0-9-]+(\\.[a-z0-9-]+)+");

    /** Within one address of a site the site's own name does not come again as a folder. */
    private static final Pattern REPEATED_DOMAIN = Pattern.compile("(?i)/\\.[a-z]{2,}(\\.[a-z]{2,})*/?$");

    private Links() {}

    /**
     * The links in a text: a line that is one as a whole, else what looks like one in running text, without the
     * punctuation that ends its sentences.
     */
    public static List<String> in(String text) {
        return text.lines()
                .flatMap(line -> ALONE.matcher(line).matches() ? Stream.of(line.strip()) : within(line).stream())
                .toList();
    }

    private static List<String> within(String text) {
        List<String> links = new ArrayList<>();
        Matcher matcher = LINK.matcher(text);
        while (matcher.find()) {
            links.add(matcher.group().replaceAll("[.,;:!?]+$", ""));
        }
        return links;
    }

    /** Whether a link can lead anywhere: {@code http://www.example.go.th/.go.th} cannot. */
    public static boolean isWellFormed(String link) {
        try {
            URI uri = new URI(link);
            return uri.getHost() != null
                    && HOST.matcher(uri.getHost()).matches()
                    && !REPEATED_DOMAIN.matcher(uri.getPath()).find();
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
