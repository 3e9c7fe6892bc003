package org.sucharit.reporting.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sucharit.kit.http.Language;
import org.sucharit.kit.json.Wire;
import org.sucharit.reporting.dashboard.Scope;

/** How somebody wants to see pages: asked for once in an address, then remembered in cookies. */
@RequestScoped
public class Visit {

    static final String LANGUAGE = "lang";
    static final String THEME = "theme";
    static final String SCOPE = "scope";

    /** Asked for in an address to be remembered, and no part of what a page is about. */
    static final List<String> PREFERENCES = List.of(LANGUAGE, THEME, SCOPE);

    static final List<String> THEMES = List.of("auto", "light", "dark");
    private static final int YEAR_SECONDS = 365 * 24 * 60 * 60;

    private final UriInfo uri;
    private final HttpHeaders headers;

    public Visit(@Context UriInfo uri, @Context HttpHeaders headers) {
        this.uri = uri;
        this.headers = headers;
    }

    /** Thai, unless English was asked for. */
    Language language() {
        return preference(LANGUAGE).filter("en"::equals).isPresent() ? Language.EN : Language.TH;
    }

    /** {@code auto} follows the reader's system. */
    String theme() {
        return preference(THEME).filter(THEMES::contains).orElse(THEMES.getFirst());
    }

    /**
     * What is to be told: what was asked for in the address, even if that is refused; else the most that may be, unless
     * less was chosen.
     *
     * @throws org.sucharit.kit.problem.ProblemException INVALID where the address asks for no such scope
     */
    Scope scope(Scope widest) {
        String asked = uri.getQueryParameters().getFirst(SCOPE);
        if (asked != null) {
            return Parameters.scope(asked);
        }
        boolean less = cookie(SCOPE)
                .flatMap(text -> Wire.parse(Scope.class, text))
                .filter(Scope.ANNOUNCED::equals)
                .isPresent();
        return less ? Scope.ANNOUNCED : widest;
    }

    boolean signedIn() {
        return cookie(SessionFilter.COOKIE).isPresent();
    }

    private Optional<String> preference(String name) {
        return Optional.ofNullable(uri.getQueryParameters().getFirst(name)).or(() -> cookie(name));
    }

    private Optional<String> cookie(String name) {
        return Optional.ofNullable(headers.getCookies().get(name)).map(Cookie::getValue);
    }

    /** What was asked for in this address, to be remembered. */
    List<NewCookie> remembered() {
        List<NewCookie> cookies = new ArrayList<>();
        if (uri.getQueryParameters().containsKey(LANGUAGE)) {
            cookies.add(remember(LANGUAGE, language().tag()));
        }
        if (uri.getQueryParameters().containsKey(THEME)) {
            cookies.add(remember(THEME, theme()));
        }
        Optional.ofNullable(uri.getQueryParameters().getFirst(SCOPE))
                .flatMap(text -> Wire.parse(Scope.class, text))
                .ifPresent(scope -> cookies.add(remember(SCOPE, Wire.code(scope))));
        return cookies;
    }

    private NewCookie remember(String name, String value) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(YEAR_SECONDS)
                .sameSite(NewCookie.SameSite.LAX)
                .secure(secure())
                .httpOnly(true)
                .build();
    }

    /** Whether cookies go over encrypted connections alone: everywhere but on one's own machine. */
    boolean secure() {
        return !List.of("localhost", "127.0.0.1", "[::1]")
                .contains(uri.getBaseUri().getHost());
    }

    /** The address asked for, with its parameters, without those that are only remembered. */
    Address address() {
        return Address.of(uri).without(PREFERENCES.toArray(String[]::new));
    }
}
