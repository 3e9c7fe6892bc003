package org.sucharit.kit.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.sucharit.contracts.Label;

/** The language of labels in an answer: Thai, unless English is asked for first. */
public enum Language {
    TH,
    EN;

    /** The first language of {@code Accept-Language} that is offered. */
    public static Language of(HttpHeaders headers) {
        for (Locale locale : headers.getAcceptableLanguages()) {
            if (locale.getLanguage().equals("en")) {
                return EN;
            }
            if (locale.getLanguage().equals("th")) {
                return TH;
            }
        }
        return TH;
    }

    public String of(Label label) {
        return this == TH ? label.th() : label.en();
    }

    /** As spelt in headers. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
